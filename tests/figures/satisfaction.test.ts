import { beforeAll, expect, test } from 'vitest'
import { caseDesk, CONTENT, type Desk } from '../cases/desk.ts'
import type { Person } from '../support/office.ts'

interface Row { departmentId: string | null; month: string | null; rated: number | null; good: number | null; rate: number | null; ended: number; participation: number | null; sample: string }

let t: Desk
let keys = 0
const items = { permits: '', relief: '' }
/** Cases of a department completed in August, and what their applicants said at a time. */
async function rated(item: string, grades: string[], at: string): Promise<string[]> {
  const person = item === items.permits ? 'handler' : 'otherHead'
  const ratings: string[] = []
  for (const grade of grades) {
    t.clock('2026-08-03 09:00')
    const id = await t.act(t.as(person), { record: 'Case', act: 'register', input: { itemId: item, applicantName: '刘申请' } })
    await t.on(person, 'accept', id)
    await t.on(person, 'grant', id, {})
    const { trackingCode } = await t.case(id)
    t.clock(at)
    ratings.push(await t.act(t.public, { record: 'CaseRating', act: 'rate', idempotencyKey: `${t.bureauId} ${++keys}`, input: { trackingCode, grade } }))
  }
  return ratings
}

beforeAll(async () => {
  t = await caseDesk(['sample-office'])
  items.permits = await t.item()
  items.relief = await t.act(t.as('otherHead'), { record: 'ServiceItem', act: 'publish', id: await t.act(t.as('otherHead'), {
    record: 'ServiceItem', act: 'draft', input: { ...CONTENT, code: 'SX-JZ', kind: 'PROMISED', source: 'LOCAL', departmentId: t.departments.relief },
  }) })
  await rated(items.permits, ['VERY_SATISFIED', 'SATISFIED', 'FAIRLY_SATISFIED', 'DISSATISFIED', 'SATISFIED'], '2026-08-04 10:00')
  const [mistaken] = await rated(items.permits, ['VERY_DISSATISFIED'], '2026-08-05 10:00')
  await t.act(t.as('handler'), { record: 'CaseRating', act: 'objectTo', id: mistaken, input: { objection: '评错了事项' } })
  await t.act(t.as('efficiency'), { record: 'CaseRating', act: 'exclude', id: mistaken, input: { exclusion: '经核实评错事项' } })
  await rated(items.permits, ['DISSATISFIED', 'SATISFIED'], '2026-09-04 10:00')
  await rated(items.relief, ['SATISFIED', 'SATISFIED', 'SATISFIED'], '2026-09-04 10:00')
})

const ask = async (person: Person, departmentId?: string): Promise<Row[]> => (await t.graphql<{ satisfactionRates: Row[] }>(
  t.as(person), `query ($from: DateTimeISO!, $until: DateTimeISO!, $departmentId: ID) {
    satisfactionRates(from: $from, until: $until, departmentId: $departmentId) { departmentId month rated good rate ended participation sample }
  }`, { from: '2026-08-01T00:00:00+08:00', until: '2026-09-30T23:59:59+08:00', departmentId })).satisfactionRates
const of = (rows: Row[], departmentId: string | null, month: string | null): Row | undefined => rows.find((row) => row.departmentId === departmentId && row.month === month)

test('good grades over valid ratings, with how many took part: by department, by month and altogether', async () => {
  const rows = await ask('efficiency')
  expect(of(rows, t.departments.permits, '2026-08')).toMatchObject({ rated: 5, good: 4, rate: 80, ended: 8, participation: 62.5, sample: 'TOO_FEW_TO_RANK' })
  expect(of(rows, t.departments.permits, null)).toMatchObject({ rated: 7, good: 5, rate: 71.43, participation: 87.5 })
  expect(of(rows, null, '2026-09')).toMatchObject({ rated: 5, good: 4, rate: 80, ended: 0, participation: null })
  expect(of(rows, null, null)).toMatchObject({ rated: 10, good: 8, rate: 80 })
})

test('what fewer than five people said is not shown', async () => {
  const rows = await ask('efficiency')
  const hidden = { rated: null, good: null, rate: null, participation: null, sample: 'HIDDEN' }
  expect(of(rows, t.departments.permits, '2026-09')).toMatchObject(hidden)
  expect(of(rows, t.departments.relief, null)).toMatchObject(hidden)
})

test('a figure equals the list that it opens, and is cut to what the caller reads', async () => {
  const { caseRatings } = await t.graphql<{ caseRatings: { total: number } }>(
    t.as('head'), `query ($filter: CaseRatingFilter) { caseRatings(filter: $filter) { total } }`,
    { filter: { departmentId: t.departments.permits, ratedOn_gte: '2026-08-01', state_in: ['GIVEN', 'BAD', 'VERIFIED', 'CORRECTED', 'CLOSED'] } })
  const own = await ask('head')
  expect(of(own, t.departments.permits, null)?.rated).toBe(caseRatings.total)
  expect(own.some(({ departmentId }) => departmentId === t.departments.relief)).toBe(false)
  expect(of(await ask('efficiency', t.departments.permits), null, null)).toMatchObject({ rated: 7 })
})
