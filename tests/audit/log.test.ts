import { beforeAll, describe, expect, test } from 'vitest'
import { appendAudit, auditHeads, verifyAudit, type AuditDraft } from '../../api/kernel/audit/index.ts'
import { newId } from '../../api/kernel/records/index.ts'
import type { EntityManager, Store } from '../../api/kernel/store/index.ts'
import { testOffice } from '../support/office.ts'

const now = new Date('2026-09-28T09:00:00.123Z')
let store: Store

beforeAll(async () => { ({ store } = await testOffice()) })

const done = (bureauId: string, changed: string[] = ['state']): AuditDraft => ({
  at: now, acting: { kind: 'USER', userId: newId(now), name: '李四', address: '10.1.2.3' }, act: 'accept', record: 'Case', recordId: newId(now),
  bureauId, outcome: 'DONE', changed, state: 'ACCEPTED',
})

/** A bureau's chain of `length` entries, written in several transactions. */
async function aChain(length: number): Promise<string> {
  const bureauId = newId(now)
  for (let written = 0; written < length; written += 5) {
    await store.transaction((em) => appendAudit(em, Array.from({ length: Math.min(5, length - written) }, () => done(bureauId))))
  }
  return bureauId
}

const execute = (em: EntityManager, statement: string): Promise<unknown> => em.execute(statement)
const brokenOf = async (em: EntityManager, chain: string, kept = {}) =>
  (await verifyAudit(em, Object.values(kept))).broken.find((broken) => broken.chain === chain)

/** Does to the database what only its owner can, looks, and undoes it. */
async function tampered<T>(statements: string[], look: (em: EntityManager) => Promise<T>): Promise<T> {
  const undone = new Error('undone')
  let seen: T | undefined
  await store.transaction(async (em) => {
    await execute(em, 'alter table audit_entries disable trigger user')
    await execute(em, 'alter table audit_entries drop constraint if exists audit_entries_chain_sequence_unique')
    for (const statement of statements) await execute(em, statement)
    seen = await look(em)
    throw undone
  }).catch((error: unknown) => { if (error !== undone) throw error })
  return seen!
}

test('a chain that was written in parts verifies, entry by entry', async () => {
  const chain = await aChain(12)
  const { broken, entries } = await verifyAudit(store.em())
  expect(broken.filter((other) => other.chain === chain)).toEqual([])
  expect(entries).toBeGreaterThanOrEqual(12)
  const heads = await auditHeads(store.em())
  expect(heads.find((head) => head.chain === chain)).toMatchObject({ sequence: 12 })
})

test('acts at once stand in one row of numbers without gaps', async () => {
  const bureauId = newId(now)
  await Promise.all(Array.from({ length: 12 }, () => store.transaction((em) => appendAudit(em, done(bureauId)))))
  expect(await brokenOf(store.em(), bureauId)).toBeUndefined()
  expect((await auditHeads(store.em())).find((head) => head.chain === bureauId)).toMatchObject({ sequence: 12 })
})

test('an act that is rolled back leaves neither entry nor gap', async () => {
  const chain = await aChain(3)
  await store.transaction(async (em) => {
    await appendAudit(em, done(chain))
    throw new Error('rolled back')
  }).catch(() => undefined)
  await store.transaction((em) => appendAudit(em, done(chain)))
  expect((await auditHeads(store.em())).find((head) => head.chain === chain)).toMatchObject({ sequence: 4 })
  expect(await brokenOf(store.em(), chain)).toBeUndefined()
})

describe('the database refuses, whoever asks, to', () => {
  test.each([
    ['change an entry', (chain: string) => `update audit_entries set act = 'x' where chain = '${chain}'`],
    ['delete an entry', (chain: string) => `delete from audit_entries where chain = '${chain}'`],
    ['empty the log', () => 'truncate audit_entries'],
  ])('%s', async (_, statement) => {
    const chain = await aChain(1)
    await expect(store.transaction((em) => execute(em, statement(chain)))).rejects.toThrow('insert-only')
  })
})

describe('with the triggers switched off by the owner of the tables', () => {
  const columns: Record<string, string> = {
    at: "at + interval '1 millisecond'", act: "'withdraw'", record_type: 'null', record_id: 'null', actor_kind: "'SYSTEM'", actor_id: 'id', actor_name: "'王五'",
    on_behalf_of: 'id', address: 'null', outcome: "'REJECTED'", code: "'X'", state: "'DECIDED'", fields: '\'["state", "x"]\'', hash: "'SHA-256:00'",
    previous_hash: "'SHA-256:00'", sequence: 'sequence + 100', chain: "'city'", id: `'${newId(now)}'`,
  }
  const missing = new Set(['sequence', 'chain'])

  test.each(Object.entries(columns))('a changed %s is found at its row', async (column, value) => {
    const chain = await aChain(9)
    const broken = await tampered([`update audit_entries set ${column} = ${value} where chain = '${chain}' and sequence = 4`], (em) => brokenOf(em, chain))
    expect(broken).toMatchObject({ sequence: 4, fault: missing.has(column) ? 'MISSING' : 'CHANGED' })
  })

  test.each([
    ['a deleted entry', (chain: string) => [`delete from audit_entries where chain = '${chain}' and sequence = 4`], { sequence: 4, fault: 'MISSING' }],
    ['an added entry', (chain: string) => [copyOf(chain, 4, 'sequence')], { sequence: 4 }],
    ['an entry after the end', (chain: string) => [copyOf(chain, 9, 'sequence + 1')], { sequence: 10, fault: 'INSERTED' }],
    ['two entries that changed places', (chain: string) => [`update audit_entries set sequence = 11 - sequence where chain = '${chain}' and sequence in (4, 7)`], { sequence: 4, fault: 'CHANGED' }],
    ['a tail that was cut off', (chain: string) => [`delete from audit_entries where chain = '${chain}' and sequence > 6`], { sequence: 7, fault: 'CUT' }],
    ['a chain that was taken out', (chain: string) => [`delete from audit_entries where chain = '${chain}'`], { sequence: 1, fault: 'CUT' }],
    ['a head that was set back', (chain: string) => [`update audit_heads set sequence = 6 where chain = '${chain}'`], { sequence: 6, fault: 'FORGED_HEAD' }],
    ['a head that was taken out', (chain: string) => [`delete from audit_heads where chain = '${chain}'`], { fault: 'INSERTED' }],
  ])('%s is found', async (_, statements, expected) => {
    const chain = await aChain(9)
    expect(await tampered(statements(chain), (em) => brokenOf(em, chain))).toMatchObject(expected)
  })

  test('an old head put back with its tail cut is found through a head kept outside', async () => {
    const chain = await aChain(5)
    const old = (await auditHeads(store.em())).find((head) => head.chain === chain)
    await store.transaction((em) => appendAudit(em, done(chain)))
    const kept = (await auditHeads(store.em())).filter((head) => head.chain === chain)
    const statements = [
      `delete from audit_entries where chain = '${chain}' and sequence > 5`,
      `update audit_heads set sequence = 5, hash = '${old!.hash}', signature = '${old!.signature}' where chain = '${chain}'`,
    ]
    expect(await tampered(statements, (em) => brokenOf(em, chain))).toBeUndefined()
    expect(await tampered(statements, (em) => brokenOf(em, chain, kept))).toMatchObject({ sequence: 6, fault: 'CUT' })
  })
})

const copyOf = (chain: string, sequence: number, as: string): string => `insert into audit_entries
  select '${newId(now)}', chain, ${as}, at, act, record_type, record_id, actor_kind, actor_id, actor_name, on_behalf_of, address, outcome, code, state, fields,
  previous_hash, hash from audit_entries where chain = '${chain}' and sequence = ${sequence}`
