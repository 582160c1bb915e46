import { sql } from 'kysely'
import type { EntityManager } from '../store/index.ts'
import { auditSeal } from './configured-seal.ts'
import type { ChainedEntry } from './entry.ts'
import type { ChainHead } from './seal.ts'
import { ChainWalk, type BrokenChain } from './verify-chain.ts'

/** What a verification found. */
export interface AuditVerification {
  chains: number
  entries: number
  /** The first wrong entry of each chain that is not in order. */
  broken: BrokenChain[]
}

const BATCH = 5000

/** The heads of all chains, to be kept outside the database: in a file, a mail, another machine. */
export async function auditHeads(em: EntityManager): Promise<ChainHead[]> {
  const { rows } = await sql<ChainHead>`select chain, sequence, hash, signature from audit_heads order by chain`.execute(em.getKysely())
  return rows
}

/**
 * Walks every chain from its first entry, in batches and beside running work. Heads kept outside the database find what the
 * database alone cannot: a cut tail under an old head, a chain written anew by somebody who holds the key.
 */
export async function verifyAudit(em: EntityManager, kept: readonly ChainHead[] = []): Promise<AuditVerification> {
  const heads = new Map((await auditHeads(em)).map((head) => [head.chain, head]))
  const { rows } = await sql<{ chain: string }>`select distinct chain from audit_entries`.execute(em.getKysely())
  const chains = [...new Set([...heads.keys(), ...rows.map(({ chain }) => chain), ...kept.map(({ chain }) => chain)])].sort()
  const found: AuditVerification = { chains: chains.length, entries: 0, broken: [] }
  for (const chain of chains) {
    const walk = new ChainWalk(auditSeal(), chain, heads.get(chain), kept)
    const broken = await walkChain(em, walk, (count) => { found.entries += count })
    if (broken) found.broken.push(broken)
  }
  return found
}

async function walkChain(em: EntityManager, walk: ChainWalk, count: (entries: number) => void): Promise<BrokenChain | undefined> {
  for await (const batch of batches(em, walk.chain, walk.head?.sequence)) {
    count(batch.length)
    for (const entry of batch) {
      const broken = walk.step(entry)
      if (broken) return broken
    }
  }
  return walk.end() ?? (await beyondHead(em, walk.chain))
}

type Row = Record<string, unknown>
const instant = (value: unknown): Date => (value instanceof Date ? value : new Date(String(value)))
const list = (value: unknown): string[] => (typeof value === 'string' ? JSON.parse(value) : value) as string[]

const entryOf = (row: Row): ChainedEntry => ({ ...row, at: instant(row['at']), fields: list(row['fields']) }) as unknown as ChainedEntry

/** Entries up to the head that was read: those added meanwhile are another verification's. */
async function* batches(em: EntityManager, chain: string, until = 2_147_483_647): AsyncGenerator<ChainedEntry[]> {
  let after: Pick<ChainedEntry, 'sequence' | 'id'> = { sequence: -2_147_483_648, id: '00000000-0000-0000-0000-000000000000' }
  for (;;) {
    const { rows } = await sql<Row>`select id, chain, sequence, at, act, record_type as "recordType", record_id as "recordId",
      actor_kind as "actorKind", actor_id as "actorId", actor_name as "actorName", on_behalf_of as "onBehalfOf", address, outcome, code, state,
      fields, previous_hash as "previousHash", hash from audit_entries
      where chain = ${chain} and sequence <= ${until} and (sequence, id) > (${after.sequence}, ${after.id}::uuid)
      order by sequence, id limit ${BATCH}`.execute(em.getKysely())
    if (rows.length > 0) yield rows.map(entryOf)
    if (rows.length < BATCH) return
    after = rows.at(-1) as unknown as ChainedEntry
  }
}

/** An entry after the head, both seen in one statement: nothing of ours is there, even under load. */
async function beyondHead(em: EntityManager, chain: string): Promise<BrokenChain | undefined> {
  const { rows } = await sql<{ sequence: number; id: string }>`select e.sequence, e.id from audit_entries e join audit_heads h on h.chain = e.chain
    where e.chain = ${chain} and e.sequence > h.sequence order by e.sequence limit 1`.execute(em.getKysely())
  return rows[0] && { chain, sequence: rows[0].sequence, id: rows[0].id, fault: 'INSERTED' }
}
