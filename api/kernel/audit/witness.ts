import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import type { ChainHead } from './seal.ts'

/**
 * Adds the heads of now to a file outside the database, one JSON line each. Best on a medium that only takes additions:
 * then not even whoever runs the database can cut or rewrite what was logged before.
 */
export function keepHeads(path: string, heads: readonly ChainHead[], at: Date): void {
  appendFileSync(path, heads.map((head) => `${JSON.stringify({ at: at.toISOString(), ...head })}\n`).join(''), { mode: 0o600 })
}

/** The heads kept so far; a file that is not there holds none. Throws on a line that is no head. */
export function keptHeads(path: string): ChainHead[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line, at) => {
    const head = JSON.parse(line) as Partial<ChainHead>
    if (!head.chain || head.sequence === undefined || !head.hash || !head.signature) throw new Error(`Line ${at + 1} of ${path} is no head of an audit chain`)
    return head as ChainHead
  })
}
