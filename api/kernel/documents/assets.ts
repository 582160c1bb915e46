import { readFileSync } from 'node:fs'

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

/** The files that a print page links to, by name, with their content types. */
export const printAssets: ReadonlyMap<string, { type: string; text: string }> = new Map([
  ['print.css', { type: 'text/css; charset=utf-8', text: read('./print.css') }],
  ['print.js', { type: 'text/javascript; charset=utf-8', text: read('./print.js') }],
])
