import { chainOf, type AuditDraft, type ChainedEntry } from './entry.ts'
import { GENESIS, hashOf, signHead, type AuditSeal, type ChainHead } from './seal.ts'

/** Puts drafts at the end of their chain: the entries, linked and hashed, and the chain's new head. */
export function linkChain(
  seal: AuditSeal, chain: string, head: Pick<ChainHead, 'sequence' | 'hash'> | undefined, drafts: readonly (AuditDraft & { id: string })[],
): { entries: ChainedEntry[]; head: ChainHead } {
  let last: Pick<ChainHead, 'sequence' | 'hash'> = { sequence: head?.sequence ?? 0, hash: head?.hash ?? GENESIS }
  const entries = drafts.map((draft): ChainedEntry => {
    if (chainOf(draft.bureauId) !== chain) throw new Error(`An audit entry of ${chainOf(draft.bureauId)} does not belong to chain ${chain}`)
    const content = {
      id: draft.id, chain, sequence: last.sequence + 1, at: draft.at, act: draft.act,
      recordType: draft.record ?? null, recordId: draft.recordId ?? null,
      actorKind: draft.acting.kind, actorId: draft.acting.userId ?? null, actorName: draft.acting.name,
      onBehalfOf: draft.onBehalfOf ?? null, address: draft.acting.address ?? null,
      outcome: draft.outcome, code: draft.code ?? null, state: draft.state ?? null, fields: draft.changed, previousHash: last.hash,
    }
    const entry = { ...content, hash: hashOf(seal, content) }
    last = entry
    return entry
  })
  return { entries, head: signHead(seal, { chain, sequence: last.sequence, hash: last.hash }) }
}
