import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'pnpm-workspace.yaml'))) return folder
  const above = dirname(folder)
  if (above === folder) throw new Error('Wenxiao must run inside its project folder: pnpm-workspace.yaml was not found')
  return rootAbove(above)
}

/** The project's folder. Found from this file, so that sources and the compiled `api/dist` read the same packs, migrations and schema. */
export const projectRoot = rootAbove(dirname(fileURLToPath(import.meta.url)))

/** A path inside the project: `projectPath('api/packs')`. */
export const projectPath = (...parts: string[]): string => join(projectRoot, ...parts)
