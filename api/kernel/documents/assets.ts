import { readFileSync } from 'node:fs'
import { projectPath } from '../project/index.ts'

const read = (name: string): string => readFileSync(projectPath('api/kernel/documents', name), 'utf8')

/** The files that a print page links to, by name, with their content types. */
export const printAssets: ReadonlyMap<string, { type: string; text: string }> = new Map([
  ['print.css', { type: 'text/css; charset=utf-8', text: read('print.css') }],
  ['print.js', { type: 'text/javascript; charset=utf-8', text: read('print.js') }],
])
