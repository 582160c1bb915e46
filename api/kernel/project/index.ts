export { projectPath, projectRoot } from './project.ts'
