import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChainHead } from './seal.ts'

/** Where an installation keeps its heads, in its data folder. */
export const headsFile = (folder: string): string => join(folder, 'audit-heads.jsonl')

/** The heads kept so far; a file that is not there holds none. Throws on a line that is no head. */
export function keptHeads(path: string): ChainHead[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line, at) => {
    const { chain, sequence, hash, signature } = JSON.parse(line) as Partial<ChainHead>
    if (!chain || sequence === undefined || !hash || !signature) throw new Error(`Line ${at + 1} of ${path} is no head of an audit chain`)
    return { chain, sequence, hash, signature }
  })
}

/**
 * Adds the heads of now that are not there yet to a file outside the database, one JSON line each. On a medium that only takes
 * additions, not even whoever runs the database can cut or rewrite what was logged before.
 */
export function keepHeads(path: string, heads: readonly ChainHead[], at: Date): void {
  const known = new Set(keptHeads(path).map(({ chain, sequence }) => `${chain}:${sequence}`))
  const added = heads.filter(({ chain, sequence }) => !known.has(`${chain}:${sequence}`))
  if (added.length > 0) appendFileSync(path, added.map((head) => `${JSON.stringify({ at: at.toISOString(), ...head })}\n`).join(''), { mode: 0o600 })
}
