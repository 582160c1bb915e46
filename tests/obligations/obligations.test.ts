import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { officialCalendar, officialData, WorkingCalendar } from '../../api/kernel/calendar/index.ts'
import type { Occurred } from '../../api/kernel/lifecycle/index.ts'
import { applyEvents, extendObligations, Obligation, previewCalendar, recomputeOpen, sweep, type Told } from '../../api/kernel/obligations/index.ts'
import { newId } from '../../api/kernel/records/index.ts'
import type { EntityManager, Store } from '../../api/kernel/store/index.ts'
import { Bureau } from '../../api/domain/organization/index.ts'
import { ownStore } from '../support/database.ts'
import { parcelLaw } from './parcel-law.ts'

const calendar = officialCalendar()
const at = (local: string): Date => new Date(`${local}:00+08:00`)
const local = (instant: Date | null | undefined): string | null | undefined => instant && new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
const began = at('2026-03-02T10:00')

let store: Store
let bureauId: string
let parcel: string
let made = 0

// The sweep looks at every bureau's clocks, and clocks that were waived or became signals cannot be cleared away.
beforeAll(async () => { store = await ownStore('obligations') })
afterAll(() => store.close())

beforeEach(async () => {
  bureauId = newId(began)
  parcel = newId(began)
  const code = `OB${made++}`
  await store.transaction(async (em) => {
    await em.execute('delete from obligation_pauses')
    await em.execute('delete from obligation_extensions')
    await em.execute('delete from obligations')
    em.create(Bureau, {
      id: bureauId, version: 1, createdAt: began, updatedAt: began, code, name: `收发局${code}`, shortName: code, documentPrefix: code, dissolved: false,
    } as never)
  })
})

type Entry = [name: string, when: string, facts?: Occurred['facts'], filedBy?: Occurred['filedBy']]
const event = ([name, when, facts = {}, filedBy = 'OFFICE']: Entry): Occurred =>
  ({ name: `parcel.${name}`, at: at(when), filedBy, facts, subject: { type: 'Parcel', id: parcel, label: '包裹一号', bureauId } })
const happened = (...events: Entry[]): Promise<void> =>
  store.transaction((em) => applyEvents(em, parcelLaw(bureauId), calendar, events.map(event)))
const stored = (provision = 'crates.opening'): Promise<Obligation[]> =>
  store.transaction((em) => em.find(Obligation, { bureauId, provision }, { orderBy: { id: 'ASC' } }))
const only = async (provision?: string): Promise<Obligation> => {
  const found = await stored(provision)
  expect(found).toHaveLength(1)
  return found[0]!
}

describe('events', () => {
  test('start what the law in force starts, with its citation', async () => {
    await happened(['came', '2026-03-02T10:00'])
    expect(await only()).toMatchObject({
      state: 'RUNNING', subjectLabel: '包裹一号', duty: '拆封', level: 'PROMISED', amount: 5, unit: 'workday', limitSource: 'TEXT', code: 'OWN', onLapse: 'openUnseen',
      dueAt: at('2026-03-09T17:30'), warnAt: at('2026-03-06T08:30'), provisional: false, citation: { pack: 'parcels', rules: [{ id: 'XX-A', article: '第一条' }] },
    })
    expect(await only('crates.reading')).toMatchObject({ dueAt: null, limitSource: 'NO_FIGURE', state: 'RUNNING' })
  })

  test('take a limit from the record where the binding says so', async () => {
    await happened(['came', '2026-03-02T10:00', { fragile: true, promised: { amount: 2, unit: 'workday' } }])
    const [own, fragile] = (await stored()).sort((a, b) => b.code!.localeCompare(a.code!))
    expect([own!.code, fragile!.code, fragile!.limitSource, local(fragile!.dueAt)]).toEqual(['OWN', 'FRAGILE', 'RECORD', '2026-03-04 17:30'])
  })

  test('take the day that somebody named', async () => {
    await happened(['came', '2026-03-02T10:00', { fragile: true, promised: { on: '2026-03-07' } }])
    expect((await stored()).find(({ code }) => code === 'FRAGILE')).toMatchObject({ namedDay: '2026-03-07', amount: null, dueAt: at('2026-03-09T17:30'), limitSource: 'RECORD' })
  })

  test('told twice start nothing twice, not even after the end', async () => {
    await happened(['came', '2026-03-02T10:00'])
    await happened(['came', '2026-03-02T10:00'])
    await happened(['came', '2026-03-03T10:00'])
    await happened(['opened', '2026-03-04T10:00'])
    await happened(['came', '2026-03-02T10:00'])
    expect(await only()).toMatchObject({ state: 'MET', endedAt: at('2026-03-04T10:00') })
  })

  test('that are taken back cancel what they started, and let go on what they ended without telling its lapse again', async () => {
    await happened(['came', '2026-03-02T10:00'])
    await happened(['opened', '2026-03-04T10:00'])
    const takenBack = (...entry: Entry) => store.transaction((em) => applyEvents(em, parcelLaw(bureauId), calendar, [{ ...event(entry), takenBack: true }]))
    await takenBack('opened', '2026-03-04T10:00')
    expect(await only()).toMatchObject({ state: 'RUNNING', endedAt: null, dueAt: at('2026-03-09T17:30') })
    await store.transaction((em) => sweep(em, at('2026-03-10T09:00'), { onWarn: async () => undefined, onLapse: async () => undefined }))
    await happened(['opened', '2026-03-10T10:00'])
    await takenBack('opened', '2026-03-10T10:00')
    expect(await only()).toMatchObject({ state: 'RUNNING', lapsedAt: at('2026-03-10T09:00'), alertAt: null })
    await takenBack('came', '2026-03-02T10:00')
    expect(await only()).toMatchObject({ state: 'CANCELLED' })
    await happened(['came', '2026-03-05T10:00'])
    expect((await stored()).map(({ state, startedAt }) => [state, local(startedAt)])).toEqual([['CANCELLED', '2026-03-02 10:00'], ['RUNNING', '2026-03-05 10:00']])
  })

  test('pause, resume and end, each in an act of its own', async () => {
    await happened(['came', '2026-03-02T10:00'])
    await happened(['held', '2026-03-03T09:00'])
    expect(await only()).toMatchObject({ state: 'PAUSED', pausedSince: at('2026-03-03T09:00'), alertAt: null })
    await happened(['freed', '2026-03-06T16:00'])
    expect(await only()).toMatchObject({ state: 'RUNNING', dueAt: at('2026-03-11T17:30'), pausedSince: null })
    await happened(['held', '2026-03-09T09:00'])
    await happened(['freed', '2026-03-11T16:00'])
    expect(local((await only()).dueAt)).toBe('2026-03-12 17:30')
    await happened(['opened', '2026-03-13T08:00'])
    expect((await only()).state).toBe('MET_LATE')
  })

  test('are taken in the order in which they took place', async () => {
    await happened(['freed', '2026-03-06T16:00'], ['held', '2026-03-03T09:00'], ['came', '2026-03-02T10:00'])
    expect(await only()).toMatchObject({ state: 'RUNNING', dueAt: at('2026-03-11T17:30') })
  })

  test('cancel, and end a clock that they start again', async () => {
    await happened(['came', '2026-03-02T10:00'], ['weighed', '2026-03-02T11:00'])
    await happened(['lost', '2026-03-03T10:00'], ['weighed', '2026-03-09T11:00'])
    expect((await only()).state).toBe('CANCELLED')
    expect((await stored('crates.weighing')).map(({ state, dueAt }) => [state, local(dueAt)])).toEqual([['MET', '2026-03-09 17:30'], ['RUNNING', '2026-03-16 17:30']])
  })

  test('do not let a later rule change what began under the earlier one', async () => {
    await happened(['came', '2026-03-02T10:00'])
    await store.transaction((em) => applyEvents(em, parcelLaw(bureauId, 1), calendar, [event(['held', '2026-03-03T09:00'])]))
    await store.transaction((em) => applyEvents(em, parcelLaw(bureauId, 1), calendar, [event(['freed', '2026-03-03T15:00'])]))
    expect(await only()).toMatchObject({ amount: 5, dueAt: at('2026-03-09T17:30') })
  })

  test('from before a clock began do not concern it', async () => {
    await happened(['came', '2026-03-02T10:00'])
    await happened(['opened', '2026-03-01T10:00'])
    expect((await only()).state).toBe('RUNNING')
  })

  test('leave the clocks of other subjects alone', async () => {
    await happened(['came', '2026-03-02T10:00'])
    parcel = newId(began)
    await happened(['opened', '2026-03-03T10:00'])
    expect((await only()).state).toBe('RUNNING')
  })
})

describe('people', () => {
  test('extend, and the reason stays', async () => {
    await happened(['came', '2026-03-02T10:00'])
    const extended = await store.transaction((em) => extendObligations(em, calendar, parcel, 'crates.opening', { allowance: { amount: 2, unit: 'workday' }, at: at('2026-03-05T10:00'), reason: '材料复杂' }))
    expect(extended.map(({ dueAt }) => local(dueAt))).toEqual(['2026-03-11 17:30'])
    expect(await store.transaction((em) => em.execute('select amount, unit, reason from obligation_extensions'))).toEqual([{ amount: 2, unit: 'workday', reason: '材料复杂' }])
    await happened(['held', '2026-03-06T10:00'])
    await happened(['freed', '2026-03-06T11:00'])
    expect(local((await only()).dueAt)).toBe('2026-03-11 17:30')
  })

})

describe('the sweep', () => {
  const log: string[] = []
  const told: Told = {
    onWarn: async (_, obligation, warning) => { log.push(`${warning.code} ${warning.recipients} ${obligation.subjectLabel}`) },
    onLapse: async (_, obligation) => { log.push(`LAPSE ${obligation.onLapse}`) },
  }
  const swept = (now: string, by: Told = told, batch?: number) => store.transaction((em) => sweep(em, at(now), by, batch))
  beforeEach(() => { log.length = 0 })

  test('tells each warning and the lapse once', async () => {
    await happened(['came', '2026-03-02T10:00'])
    for (const now of ['2026-03-05T10:00', '2026-03-06T09:00', '2026-03-06T10:00', '2026-03-09T09:00', '2026-03-09T17:30', '2026-03-10T09:00', '2026-03-11T09:00']) await swept(now)
    expect(log).toEqual(['AHEAD HANDLER 包裹一号', 'BEFORE_LAPSE SUPERVISING_LEADER 包裹一号', 'LAST_DAY DEPARTMENT_HEAD 包裹一号', 'LAPSE openUnseen'])
    expect((await only()).lapsedAt).toEqual(at('2026-03-10T09:00'))
  })

  test('does not tell of what stands still or was done', async () => {
    await happened(['came', '2026-03-02T10:00'], ['weighed', '2026-03-02T10:00'])
    await happened(['held', '2026-03-03T10:00'], ['lost', '2026-03-03T10:00'])
    await store.transaction((em) => em.execute(`delete from obligations where provision = 'crates.weighing'`))
    expect(await swept('2026-04-01T10:00')).toMatchObject({ warned: 0, lapsed: 0 })
  })

  test('is bounded, and says that there is more', async () => {
    for (let i = 0; i < 3; i++) {
      parcel = newId(began)
      await happened(['came', '2026-03-02T10:00'])
    }
    expect((await swept('2026-03-10T09:00', told, 2)).more).toBe(true)
    expect((await swept('2026-03-10T09:00', told, 2)).more).toBe(false)
    expect(log).toHaveLength(3)
  })

  test('is shared by several processes without telling anything twice', async () => {
    for (let i = 0; i < 12; i++) {
      parcel = newId(began)
      await happened(['came', '2026-03-02T10:00'])
    }
    const passes = await Promise.all(Array.from({ length: 3 }, () => swept('2026-03-10T09:00', told, 6)))
    const rest = await swept('2026-03-10T09:00')
    expect([passes.flatMap(({ failed }) => failed), log.length, passes.reduce((sum, { lapsed }) => sum + lapsed, rest.lapsed)]).toEqual([[], 12, 12])
  })

  test('tries again later what could not be told, and goes on with the others', async () => {
    await happened(['came', '2026-03-02T10:00'])
    const first = parcel
    parcel = newId(began)
    await happened(['came', '2026-03-02T10:00'])
    const failing: Told = {
      ...told,
      onLapse: async (em: EntityManager, obligation: Obligation) => {
        await em.execute(`update obligations set duty = 'half done' where id = '${obligation.id}'`)
        if (obligation.subjectId === first) throw new Error('no')
        log.push('done')
      },
    }
    expect(await swept('2026-03-10T09:00', failing)).toMatchObject({ lapsed: 1, failed: [{ error: new Error('no') }] })
    expect(new Map((await stored()).map(({ subjectId, duty, lapsedAt }) => [subjectId, [duty, local(lapsedAt)]]))).toEqual(
      new Map([[first, ['拆封', null]], [parcel, ['half done', '2026-03-10 09:00']]]))
    expect(await swept('2026-03-10T09:10')).toMatchObject({ lapsed: 0 })
    expect(await swept('2026-03-10T09:15')).toMatchObject({ lapsed: 1 })
  })

  test('lets the act of a lapse end the obligation', async () => {
    await happened(['came', '2026-03-02T10:00'])
    await swept('2026-03-10T09:00', { ...told, onLapse: (em) => applyEvents(em, parcelLaw(bureauId), calendar, [event(['opened', '2026-03-10T09:00'])]) })
    expect(await only()).toMatchObject({ state: 'MET_LATE', lapsedAt: at('2026-03-10T09:00'), endedAt: at('2026-03-10T09:00') })
  })
})

test('a calendar published later is previewed, then moves what is open and nothing else', async () => {
  await happened(['came', '2026-12-30T10:00'])
  const ended = parcel
  await happened(['opened', '2026-12-31T10:00'])
  parcel = newId(began)
  await happened(['came', '2026-12-30T10:00'])
  const { years, days, hours } = officialData()
  const published = new WorkingCalendar({ years: [...years, 2027], hours, days: new Map([...days, ['2027-01-01', { as: 'OFF', name: ['元旦', "New Year's Day"] }]]) })
  const expected = [{ subjectLabel: '包裹一号', duty: '拆封', before: at('2027-01-06T17:30'), after: at('2027-01-07T17:30'), provisional: false }]
  expect(await store.transaction((em) => previewCalendar(em, bureauId, published))).toMatchObject(expected)
  expect((await stored()).map(({ provisional }) => provisional)).toEqual([true, true])
  expect(await store.transaction((em) => recomputeOpen(em, bureauId, published, at('2026-12-31T12:00')))).toMatchObject(expected)
  for (const row of await stored()) expect([local(row.dueAt), row.provisional]).toEqual(row.subjectId === ended ? ['2027-01-06 17:30', true] : ['2027-01-07 17:30', false])
  expect(await store.transaction((em) => previewCalendar(em, bureauId, published))).toEqual([])
})
