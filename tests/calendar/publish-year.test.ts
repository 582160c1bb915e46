import { beforeEach, describe, expect, test } from 'vitest'
import { actingAs, type Acting } from '../../api/kernel/access/index.ts'
import { applyEvents, Obligation } from '../../api/kernel/obligations/index.ts'
import { newId } from '../../api/kernel/records/index.ts'
import { CalendarYear, loadCalendar, WorkingHours } from '../../api/kernel/worktime/index.ts'
import { parcelLaw } from '../obligations/parcel-law.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const newYear = { day: '2027-01-01', as: 'OFF', name: '元旦', nameEn: "New Year's Day" }
const worked = { day: '2027-01-03', as: 'WORKING', name: '元旦' }
let office: TestOffice
let manager: Acting
const draft = (days: object[] | undefined, year = 2027): Promise<string> =>
  office.act(manager, { record: 'CalendarYear', act: 'draft', input: { bureauId: office.bureauId, year, notice: '国办通知', days } })
const publish = (id: string): Promise<string> => office.act(manager, { record: 'CalendarYear', act: 'publish', id })
const kindOf = (day: string): Promise<string> => office.store.transaction(async (em) => (await loadCalendar(em, office.bureauId)).kindOf(day))
const state = async (id: string): Promise<string> => (await office.find(CalendarYear, id)).state

/** A parcel that came on the last Wednesday of the year and must be opened within five working days. */
async function aParcel(): Promise<() => Promise<Obligation>> {
  const subject = { type: 'Parcel', id: newId(office.now()), label: '包裹', bureauId: office.bureauId, departmentId: office.departments.efficiency }
  await office.store.transaction(async (em) => applyEvents(em, parcelLaw(office.bureauId), await loadCalendar(em, office.bureauId), [
    { name: 'parcel.came', at: new Date('2026-12-30T10:00:00+08:00'), filedBy: 'OFFICE', facts: {}, subject },
  ]))
  return () => office.store.transaction((em) => em.findOneOrFail(Obligation, { subjectId: subject.id, provision: 'crates.opening' }))
}

beforeEach(async () => {
  office = await testOffice({ at: '2026-12-31 09:00' })
  manager = office.as('efficiency')
})

describe('a year', () => {
  test('counts once it is published, for this bureau alone', async () => {
    const other = await testOffice({ at: '2026-12-31 09:00' })
    const id = await draft([newYear, worked])
    expect(await kindOf('2027-01-01')).toBe('WORKING_DAY')
    await publish(id)
    expect([await kindOf('2027-01-01'), await kindOf('2027-01-03')]).toEqual(['HOLIDAY', 'ADJUSTED_WORKING_DAY'])
    expect(await other.store.transaction(async (em) => (await loadCalendar(em, other.bureauId)).kindOf('2027-01-01'))).toBe('WORKING_DAY')
  })

  test('is replaced by another one, never edited', async () => {
    const first = await draft([newYear])
    await publish(first)
    expect(await office.refused(manager, { record: 'CalendarYear', act: 'revise', id: first, input: { notice: 'x', days: [worked] } })).toBe('WRONG_STATE')
    const second = await draft([worked])
    await publish(second)
    expect([await state(first), await state(second), await kindOf('2027-01-01')]).toEqual(['WITHDRAWN', 'PUBLISHED', 'WORKING_DAY'])
    await office.act(manager, { record: 'CalendarYear', act: 'withdraw', id: second, input: { reason: '误发' } })
    expect([await state(second), await kindOf('2027-01-03')]).toEqual(['WITHDRAWN', 'WEEKEND'])
  })

  test('starts from the official notice where no dates are given', async () => {
    await publish(await draft(undefined, 2026))
    expect(await kindOf('2026-10-10')).toBe('ADJUSTED_WORKING_DAY')
  })

  test.each([
    ['CALENDAR_DAY_OUTSIDE_YEAR', [{ ...newYear, day: '2026-12-31' }]],
    ['CALENDAR_DAY_TWICE', [newYear, newYear]],
  ])('is refused with %s', async (code, days) => {
    expect(await office.refused(manager, { record: 'CalendarYear', act: 'draft', input: { bureauId: office.bureauId, year: 2027, notice: 'x', days } })).toBe(code)
  })

  test('is drafted once, not published empty, and only by whoever may', async () => {
    const id = await draft([])
    expect(await office.refused(manager, { record: 'CalendarYear', act: 'draft', input: { bureauId: office.bureauId, year: 2027, notice: 'x' } })).toBe('CALENDAR_YEAR_DRAFTED')
    expect(await office.refused(manager, { record: 'CalendarYear', act: 'publish', id })).toBe('CALENDAR_YEAR_EMPTY')
    expect(await office.refused(office.as('head'), { record: 'CalendarYear', act: 'publish', id })).toBe('FORBIDDEN')
    expect(await office.refused(manager, { record: 'CalendarYear', act: 'draft', input: { year: 2027, notice: '全市' } })).toBe('NOT_FOUND')
  })

  test('for the whole city is drafted by whoever manages the city', async () => {
    const admin = actingAs({ ...manager, bureauId: undefined, grants: [{ role: 'SYSTEM_ADMIN' }] })
    const id = await office.act(admin, { record: 'CalendarYear', act: 'draft', input: { year: 2099, notice: '全市', days: [] } })
    expect(await office.find(CalendarYear, id)).toMatchObject({ bureauId: null, state: 'DRAFT' })
    await office.act(admin, { record: 'CalendarYear', act: 'withdraw', id, input: { reason: '试填' } })
  })
})

describe('what is open', () => {
  test('is shown before, moved by, and told in the history of a publication', async () => {
    const parcel = await aParcel()
    expect(await parcel()).toMatchObject({ provisional: true, dueAt: new Date('2027-01-06T17:30:00+08:00') })
    const id = await draft([newYear])
    const { calendarYearPreview } = await office.graphql<{ calendarYearPreview: unknown[] }>(manager, `{ calendarYearPreview(id: "${id}") { subjectLabel duty before after provisional } }`)
    expect(calendarYearPreview).toEqual([
      { subjectLabel: '包裹', duty: '拆封', before: '2027-01-06T09:30:00.000Z', after: '2027-01-07T09:30:00.000Z', provisional: false },
    ])
    expect((await parcel()).provisional).toBe(true)
    // Who keeps the calendar without a right to what it moves learns that something moves, and not what.
    const keeper = office.as('efficiency', { grants: [{ role: 'SYSTEM_ADMIN', bureauId: office.bureauId }] })
    expect(await office.graphql(keeper, `{ calendarYearPreview(id: "${id}") { obligationId subjectLabel duty } }`)).toEqual({
      calendarYearPreview: [{ obligationId: null, subjectLabel: null, duty: '拆封' }],
    })
    await publish(id)
    const { id: moved } = await parcel()
    expect(await parcel()).toMatchObject({ provisional: false, dueAt: new Date('2027-01-07T17:30:00+08:00') })
    expect(await office.store.transaction((em) => em.execute(`select act from audit_entries where record_id = '${moved}'`))).toEqual([{ act: 'recompute' }])
  })

  test('moves with the hours worked', async () => {
    const parcel = await aParcel()
    const set = (spans: string[], name = '夏令') => office.act(manager, { record: 'WorkingHours', act: 'set', input: { bureauId: office.bureauId, name, spans } })
    const first = await set(['09:00-12:00', '13:00-16:00'])
    expect((await parcel()).dueAt).toEqual(new Date('2027-01-06T16:00:00+08:00'))
    await set(['09:00-17:00'])
    expect([(await parcel()).dueAt, (await office.find(WorkingHours, first)).state]).toEqual([new Date('2027-01-06T17:00:00+08:00'), 'ENDED'])
    expect(await office.refused(manager, { record: 'WorkingHours', act: 'set', input: { bureauId: office.bureauId, name: 'x', spans: ['09:00-12:00', '11:00-16:00'] } })).toBe('HOURS_OVERLAP')
    expect(await office.refused(manager, { record: 'WorkingHours', act: 'set', input: { bureauId: office.bureauId, name: 'x', from: '06-01', spans: ['09:00-12:00'] } })).toBe('HOURS_HALF_SEASON')
  })
})

describe('why this date', () => {
  test('is told to whoever reads the obligation', async () => {
    const { id } = await (await aParcel())()
    const ask = `{ obligationDeadline(id: "${id}") { dueAt provisionalYears days { day kind name counted total reason provisional last } } }`
    const { obligationDeadline } = await office.graphql<{ obligationDeadline: { dueAt: string; provisionalYears: number[]; days: object[] } }>(manager, ask)
    expect(obligationDeadline).toMatchObject({ dueAt: '2027-01-06T09:30:00.000Z', provisionalYears: [2027] })
    expect([obligationDeadline.days[0], obligationDeadline.days.at(-1)]).toEqual([
      { day: '2026-12-30', kind: 'WORKING_DAY', name: null, counted: 0, total: 0, reason: 'START', provisional: false, last: false },
      { day: '2027-01-06', kind: 'WORKING_DAY', name: null, counted: 1, total: 5, reason: 'COUNTED', provisional: true, last: true },
    ])
    expect(await office.graphql(office.as('stranger'), ask)).toEqual({ obligationDeadline: null })
    expect((await office.raw(office.public, ask)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })

  test('can be asked by anybody of any limit', async () => {
    const ask = (amount: number): string => `{ calculateDeadline(start: "2026-09-28T10:00:00+08:00", filedBy: OFFICE, amount: ${amount}, unit: workday) { dueAt days { day name kind } } }`
    const { calculateDeadline } = await office.graphql<{ calculateDeadline: { dueAt: string; days: object[] } }>(office.public, ask(5))
    expect(calculateDeadline.dueAt).toBe('2026-10-10T09:30:00.000Z')
    expect(calculateDeadline.days.at(-1)).toEqual({ day: '2026-10-10', name: '国庆节', kind: 'ADJUSTED_WORKING_DAY' })
    expect((await office.raw(office.public, ask(-1))).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})
