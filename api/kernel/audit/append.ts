import { sql } from 'kysely'
import { newId } from '../records/index.ts'
import type { EntityManager } from '../store/index.ts'
import { auditSeal } from './configured-seal.ts'
import { chainOf, type AuditDraft, type ChainedEntry } from './entry.ts'
import { linkChain } from './link-chain.ts'
import { GENESIS, signHead, type ChainHead } from './seal.ts'

/** Rows of one insert, well under PostgreSQL's limit of 65,535 parameters. */
const BATCH = 1000

/**
 * Puts acts at the end of their chains, in the transaction of `em`. It locks the chain's head, so it comes last: acts of one
 * bureau wait for each other only for their last statements. Several chains are locked in one order.
 */
export async function appendAudit(em: EntityManager, drafts: AuditDraft | readonly AuditDraft[]): Promise<void> {
  const all: AuditDraft[] = [drafts].flat()
  const chains = [...new Set(all.map((draft) => chainOf(draft.bureauId)))].sort()
  for (const chain of chains) await appendTo(em, chain, all.filter((draft) => chainOf(draft.bureauId) === chain))
}

async function appendTo(em: EntityManager, chain: string, drafts: readonly AuditDraft[]): Promise<void> {
  const seal = auditSeal()
  const last = (await lockHead(em, chain)) ?? (await firstHead(em, chain, drafts[0]!.at))
  const { entries, head } = linkChain(seal, chain, last, drafts.map((draft) => ({ ...draft, id: newId(draft.at) })))
  for (let from = 0; from < entries.length; from += BATCH) await insert(em, entries.slice(from, from + BATCH))
  await sql`update audit_heads set sequence = ${head.sequence}, hash = ${head.hash}, signature = ${head.signature}
    where chain = ${chain}`.execute(em.getKysely())
}

async function lockHead(em: EntityManager, chain: string): Promise<Pick<ChainHead, 'sequence' | 'hash'> | undefined> {
  const { rows } = await sql<{ sequence: number; hash: string }>`
    select sequence, hash from audit_heads where chain = ${chain} for update`.execute(em.getKysely())
  return rows[0]
}

/** Two first acts of a chain at once make one head. */
async function firstHead(em: EntityManager, chain: string, at: Date): Promise<Pick<ChainHead, 'sequence' | 'hash'> | undefined> {
  const head = signHead(auditSeal(), { chain, sequence: 0, hash: GENESIS })
  await sql`insert into audit_heads (id, chain, sequence, hash, signature)
    values (${newId(at)}, ${chain}, 0, ${head.hash}, ${head.signature}) on conflict (chain) do nothing`.execute(em.getKysely())
  return lockHead(em, chain)
}

async function insert(em: EntityManager, entries: readonly ChainedEntry[]): Promise<void> {
  const rows = entries.map((entry) => sql`(${sql.join([
    entry.id, entry.chain, entry.sequence, entry.at.toISOString(), entry.act, entry.recordType, entry.recordId, entry.actorKind, entry.actorId,
    entry.actorName, entry.onBehalfOf, entry.address, entry.outcome, entry.code, entry.state, JSON.stringify(entry.fields), entry.previousHash, entry.hash,
  ])})`)
  await sql`insert into audit_entries (id, chain, sequence, at, act, record_type, record_id, actor_kind, actor_id,
    actor_name, on_behalf_of, address, outcome, code, state, fields, previous_hash, hash) values ${sql.join(rows)}`.execute(em.getKysely())
}
