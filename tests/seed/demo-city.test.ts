import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { configureAudit, verifyAudit } from '../../api/kernel/audit/index.ts'
import { officialCalendar } from '../../api/kernel/calendar/index.ts'
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
}, 600_000)

afterAll(() => store.close())

describe('the demo city', () => {
  test('has official papers that were finished and some that are in hand', async () => {
    expect(await tally('official_papers', 'state')).toEqual({ CLOSED: 9, IN_HAND: 4 })
    expect(await tally('official_papers', 'urgency')).toEqual({ EXTRA_URGENT: 1, URGENT: 2, ORDINARY: 10 })
  })

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

  test('shows a clock that runs over a weekend day worked for a holiday', async () => {
    const madeUp = '2026-10-10'
    expect(officialCalendar().kindOf(madeUp)).toBe('ADJUSTED_WORKING_DAY')
    const clocks = await asked(`select 1 from obligations o join cases c on c.id = o.subject_id join service_items i on i.id = c.item_id
      where o.provision = 'cases.completion' and i.name = '最低生活保障对象认定' and c.completed_at is not null
      and (o.started_at at time zone 'Asia/Shanghai')::date = '2026-10-09' and (o.due_at at time zone 'Asia/Shanghai')::date > ?`, [madeUp])
    expect(clocks.length).toBeGreaterThan(0)
  })

  test('has somebody on leave today, for whom the B holder acted', async () => {
    expect((await tally('leaves', 'state'))['STARTED']).toBe(1)
    const decided = await asked(`select 1 from cases c join leaves l on l.staff_id = c.decided_for_id and l.state = 'STARTED'
      join audit_entries e on e.record_id = c.id and e.act = 'grant' and e.on_behalf_of = l.staff_id
      where c.decided_by_id <> c.decided_for_id and c.completed_at > l.started_at`)
    expect(decided.length).toBeGreaterThan(0)
  })

  test('shows a bad rating verified, corrected and called back', async () => {
    const calledBack = await asked(`select 1 from case_ratings where state = 'CLOSED' and grade = 'VERY_DISSATISFIED'
      and finding is not null and correction is not null and call_back is not null and called_back_at > corrected_at`)
    expect(calledBack.length).toBeGreaterThan(0)
  })

  test('has a complaint for every tenth case, one of them confidential, under way, and its complainant sealed apart', async () => {
    expect(total(await tally('complaints', 'state'))).toBe(CASES / 10)
    const confidential = await asked(`select 1 from complaints c join departments d on d.id = c.accused_department_id join bureaus b on b.id = c.bureau_id
      join protected_identities p on p.id = c.identity_id and p.sealed is not null join complainant_viewers v on v.complaint_id = c.id
      where c.identity_protection = 'CONFIDENTIAL' and c.closed_at is null and b.code = 'MZ' and d.name = '社会组织科'`)
    expect(confidential).toHaveLength(1)
  })

  test('shows a card withdrawn after an objection, and a red one for a yellow one that nobody answered', async () => {
    const withdrawn = await asked("select 1 from cards where state = 'WITHDRAWN' and objection is not null and decision is not null")
    expect(withdrawn.length).toBeGreaterThan(0)
    const red = await asked(`select 1 from cards r join cards y on y.id = r.rests_on_id join signals s on s.id = r.signal_id
      where r.colour = 'RED' and y.colour = 'YELLOW' and y.state = 'ISSUED' and y.answer is null
      and s.subject_id = y.id and s.state = 'CONFIRMED' and s.explanation is not null and s.verdict is not null`)
    expect(red.length).toBeGreaterThan(0)
  })

  test('makes a sanction of each violation, one of them with defence, a decision of the leadership and points', async () => {
    const sanctions = total(await tally('sanctions', 'state'))
    expect(sanctions).toBe(total(await tally('violations', 'severity')))
    expect(sanctions).toBe((await tally('leads', 'state'))['CONFIRMED'])
    expect(sanctions).toBeGreaterThan(1)
    expect(sanctions).toBeLessThanOrEqual(12)
    const shown = await asked(`select 1 from sanctions s join bureaus b on b.id = s.bureau_id join staff_members m on m.id = s.decided_by_id
      join departments d on d.id = m.department_id join point_entries p on p.sanction_id = s.id
      where s.state = 'IN_FORCE' and s.defence is not null and s.decision is not null and b.code = 'MZ' and d.name = '局领导' and p.state = 'COUNTS' and p.points > 0`)
    expect(shown.length).toBeGreaterThan(0)
  })

  test('has a report of each full month of each bureau, made, checked and sealed by three people', async () => {
    const sealed = await asked<{ month: string }>(`select month from efficiency_reports where state = 'SEALED' and sealed_at is not null
      and made_by_id <> checked_by_id and checked_by_id <> signed_by_id and signed_by_id <> made_by_id`)
    const months = ['2025-12', ...Array.from({ length: 10 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`)]
    expect(sealed.map(({ month }) => month).sort()).toEqual(months.flatMap((month) => [month, month, month, month]))
    // Each month is compared with the sealed one before it.
    const compared = await asked<{ right: boolean }>(`select change.received = now.received - before.received as right
      from efficiency_reports r join efficiency_report_rows now on now.report_id = r.id and now.line = 'TOTAL'
      join efficiency_report_rows change on change.report_id = r.id and change.line = 'MONTH_CHANGE'
      join efficiency_reports b on b.bureau_id = r.bureau_id and b.month = to_char((r.month || '-01')::date - 1, 'YYYY-MM')
      join efficiency_report_rows before on before.report_id = b.id and before.line = 'TOTAL'`)
    expect(compared.map(({ right }) => right)).toEqual(Array.from({ length: 40 }, () => true))
    expect((await asked("select 1 from efficiency_report_rows where line = 'TOTAL' and received > 0 and completed > 0")).length).toBeGreaterThan(0)
  })

  test('has ballots of which one grades many departments', async () => {
    const ballots = total(await tally('ballots', 'invalid'))
    expect(Math.abs(ballots - CASES)).toBeLessThan(CASES / 4)
    expect(total(await tally('ballot_grades', 'mark'))).toBeGreaterThan(ballots * 3)
  })

  test('has inspections and two campaigns with a ballot for every case, one of them published', async () => {
    expect(await asked('select 1 from inspections where schedule_code is null')).toHaveLength(16)
    // Beside them the regular one of each month, in the three bureaus whose rules ask for it: only the present month may still want it.
    const { KEPT, OPEN = 0 } = await tally('inspection_periods', 'state')
    expect(KEPT).toBeGreaterThan(30)
    expect(OPEN).toBeLessThan(7)
    expect(await tally('evaluation_campaigns', 'state')).toEqual({ PUBLISHED: 1, OPEN: 1 })
    const ballots = await asked<{ state: string; count: number | string }>(`select c.state, count(b.id) as count
      from evaluation_campaigns c left join ballots b on b.campaign_id = c.id group by 1`)
    const cast = Object.fromEntries(ballots.map(({ state, count }) => [state, Number(count)]))
    // Three in five are of the published one; how many slips come back differs a little, and in the open one more are to come.
    expect(Math.abs(cast['PUBLISHED']! - 0.6 * CASES)).toBeLessThanOrEqual(0.15 * CASES)
    expect(cast['OPEN']).toBeGreaterThan(0.2 * CASES)
    expect(cast['OPEN']).toBeLessThanOrEqual(0.55 * CASES)
  })
})
