import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { configureAudit, verifyAudit } from '../../api/kernel/audit/index.ts'
import { signIn } from '../../api/kernel/access/index.ts'
import { configureProtection, keysFrom } from '../../api/kernel/protection/index.ts'
import { registerPacks } from '../../api/kernel/regulations/index.ts'
import type { Store } from '../../api/kernel/store/index.ts'
import { demoAccounts, isNew, seedDemoCity } from '../../api/seed/index.ts'
import { composeOffice } from '../../api/server/office.ts'
import { ownStore } from '../support/database.ts'

const NOW = new Date('2026-11-20T10:30:00+08:00')
const CASES = 40
let store: Store

const asked = async <T>(text: string, values: string[] = []): Promise<T[]> => store.em().execute(text, values) as Promise<T[]>

/** Counts by one column, as `{ value: count }`. */
async function tally(table: string, column: string): Promise<Record<string, number>> {
  const rows = await asked<{ value: string | boolean | null; count: number | string }>(`select "${column}" as value, count(*) as count from ${table} group by 1`)
  return Object.fromEntries(rows.map(({ value, count }) => [String(value), Number(count)]))
}
const total = (counts: Record<string, number>): number => Object.values(counts).reduce((sum, count) => sum + count, 0)

beforeAll(async () => {
  // Keys of no installation.
  const keys = keysFrom('tests, and tests alone, use this text as their secret')
  configureAudit({ algorithm: 'SHA-256', keys: keys.audit })
  configureProtection(keys.identities)
  store = await ownStore('demo')
  await store.transaction((em) => registerPacks(em, NOW))
  await seedDemoCity({ store, office: composeOffice(store, () => NOW) }, { cases: CASES })
}, 300_000)

afterAll(() => store.close())

describe('the demo city', () => {
  test('has its four bureaus, 24 departments and 160 staff, who can sign in today', async () => {
    expect([await tally('bureaus', 'dissolved'), await tally('departments', 'abolished'), await tally('staff_members', 'left')]).toEqual([{ false: 4 }, { false: 24 }, { false: 160 }])
    const accounts = await demoAccounts(store)
    expect(accounts.map(({ login }) => login)).toEqual(['mz0101', 'mz0103', 'mz0202', 'mz0201', 'mz0001', 'city', 'system', 'security', 'audit'])
    for (const { login, password } of accounts.slice(2, 6)) {
      expect(await signIn(store, { login, password, address: '127.0.0.1', agent: 'a browser', now: NOW })).toHaveProperty('token')
    }
    expect(await isNew({ store })).toBe(false)
  })

  test('was made by acts of which none was refused, in a log that is whole', async () => {
    expect(Object.keys(await tally('audit_entries', 'outcome'))).toEqual(['DONE'])
    expect((await verifyAudit(store.em())).broken).toEqual([])
  })

  test('has cases in every state, on time and overdue, of the counter and of the province', async () => {
    const states = await tally('cases', 'state')
    expect(total(states)).toBe(CASES)
    expect(Object.keys(states)).toEqual(expect.arrayContaining(['RECEIVED', 'AWAITING_SUPPLEMENT', 'ACCEPTED', 'SUSPENDED', 'REFUSAL_PROPOSED']))
    const [due] = await asked<{ overdue: number | string; today: number | string }>(`select
      count(*) filter (where due_at < ?) as overdue, count(*) filter (where due_at between ? and ?) as today
      from obligations where provision = 'cases.completion' and state = 'RUNNING'`, [NOW.toISOString(), NOW.toISOString(), '2026-11-20T23:59:00+08:00'])
    expect(Number(due!.overdue)).toBeGreaterThan(2)
    expect(Number(due!.today)).toBeGreaterThan(0)
    expect((await tally('cases', 'channel'))['IMPORT']).toBe(CASES / 10)
    expect(await tally('import_rows', 'state')).toMatchObject({ PARKED: 2 })
  })

  test('has somebody on leave today, for whom the B holder acted', async () => {
    expect((await tally('leaves', 'state'))['STARTED']).toBe(1)
    const acts = await asked("select 1 from audit_entries where on_behalf_of is not null and act = 'grant' and at > '2026-11-12'")
    expect(acts.length).toBeGreaterThan(0)
  })

  test('shows a bad rating called back, a card, and a complaint whose complainant is sealed apart', async () => {
    const calledBack = await asked("select 1 from case_ratings where state = 'CLOSED' and grade = 'VERY_DISSATISFIED' and called_back_at is not null")
    expect(calledBack.length).toBeGreaterThan(0)
    expect(total(await tally('complaints', 'state'))).toBe(CASES / 10)
    expect((await tally('complaints', 'identity_protection'))['CONFIDENTIAL']).toBeGreaterThan(0)
    expect(total(await tally('signals', 'state'))).toBeGreaterThan(2)
  })

  test('has what the story shows of accountability: a card withdrawn, and a sanction that was defended against, decided by a leader, with points', async () => {
    expect((await tally('cards', 'state'))['WITHDRAWN']).toBeGreaterThan(0)
    const shown = await asked(`select 1 from sanctions s join bureaus b on b.id = s.bureau_id and b.code = 'MZ'
      join staff_members d on d.id = s.decided_by_id join departments o on o.id = d.department_id and o.place = (select min(place) from departments where bureau_id = b.id)
      join point_entries p on p.sanction_id = s.id and p.state = 'COUNTS' and p.points > 0
      where s.state = 'IN_FORCE' and s.defence is not null`)
    expect(shown.length).toBeGreaterThan(0)
  })

  test('has ballots of which one grades many departments', async () => {
    const ballots = total(await tally('ballots', 'invalid'))
    expect(Math.abs(ballots - CASES)).toBeLessThan(CASES / 4)
    expect(total(await tally('ballot_grades', 'mark'))).toBeGreaterThan(ballots * 3)
  })

  test('has inspections and two campaigns, one of them published', async () => {
    expect(await asked('select 1 from inspections where schedule_code is null')).toHaveLength(16)
    // Beside them the regular one of each month, in the three bureaus whose rules ask for it: only the present month may still want it.
    const { KEPT, OPEN = 0 } = await tally('inspection_periods', 'state')
    expect(KEPT).toBeGreaterThan(30)
    expect(OPEN).toBeLessThan(7)
    expect(await tally('evaluation_campaigns', 'state')).toEqual({ PUBLISHED: 1, OPEN: 1 })
  })
})
