import { describe, expect, it } from 'vitest'
import { officialCalendar, officialData, WorkingCalendar } from '../calendar/index.ts'
import { end, extend, meet, pause, recompute, resume, ring, start, type Clock, type Start } from './clock.ts'

const calendar = officialCalendar()
const at = (local: string): Date => new Date(`${local}:00+08:00`)
const local = (instant: Date | undefined): string | undefined => instant && new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
const warnings = [{ code: 'AHEAD', workdaysBefore: 1, recipients: ['HANDLER'] }, { code: 'LAST_DAY', workdaysBefore: 0, recipients: ['DEPARTMENT_HEAD'] }]
/** Accepted on Monday morning, five working days: due on Monday, 9 March 2026 at closing time. */
const started = (more: Partial<Start> = {}): Clock =>
  start(calendar, { startedAt: at('2026-03-02T10:00'), filedBy: 'OFFICE', limit: { amount: 5, unit: 'workday' }, warnings, ...more })

describe('a clock', () => {
  it('runs to its due time, warned of one working day before and on the day', () => {
    const clock = started()
    expect([clock.state, local(clock.dueAt), ...clock.warnings.map((warning) => local(warning.at)), local(clock.alertAt)]).toEqual(
      ['RUNNING', '2026-03-09 17:30', '2026-03-06 08:30', '2026-03-09 08:30', '2026-03-06 08:30'])
  })

  it('without a figure runs without due time and can only be met in time', () => {
    const clock = started({ limit: undefined })
    expect([clock.dueAt, clock.alertAt]).toEqual([undefined, undefined])
    expect(meet(calendar, clock, at('2027-03-02T10:00'), 'OFFICE').state).toBe('MET')
    expect(extend(calendar, clock, { amount: 1, unit: 'day' })).toBe(clock)
  })

  it('that is paused tells nothing, and keeps what is left', () => {
    const paused = pause(started(), at('2026-03-03T09:00'))
    expect([paused.state, paused.alertAt]).toEqual(['PAUSED', undefined])
    expect(ring(paused, at('2026-03-30T09:00'))).toEqual({ clock: paused, warned: [], lapsed: false })
    const resumed = resume(calendar, paused, at('2026-03-06T16:00'))
    expect([resumed.state, local(resumed.dueAt)]).toEqual(['RUNNING', '2026-03-11 17:30'])
  })

  it('ignores what does not apply to it', () => {
    const paused = pause(started(), at('2026-03-03T09:00'))
    expect(pause(paused, at('2026-03-04T09:00'))).toBe(paused)
    expect(resume(calendar, started(), at('2026-03-04T09:00')).pauses).toEqual([])
    const met = meet(calendar, started(), at('2026-03-04T09:00'), 'OFFICE')
    expect([pause(met, at('2026-03-05T09:00')), end(met, at('2026-03-05T09:00'), 'WAIVED'), extend(calendar, met, { amount: 9, unit: 'day' })]).toEqual([met, met, met])
  })

  it('is met at closing time and met late a minute after', () => {
    expect(meet(calendar, started(), at('2026-03-09T17:30'), 'OFFICE').state).toBe('MET')
    expect(meet(calendar, started(), at('2026-03-09T17:31'), 'OFFICE').state).toBe('MET_LATE')
  })

  it('is met late by an applicant who files on the evening of the last day', () => {
    expect(meet(calendar, started(), at('2026-03-08T20:00'), 'APPLICANT').state).toBe('MET')
    expect(meet(calendar, started(), at('2026-03-09T18:00'), 'APPLICANT').state).toBe('MET_LATE')
  })

  it('met while paused counts the pause until then', () => {
    const met = meet(calendar, pause(started(), at('2026-03-03T09:00')), at('2026-03-11T10:00'), 'OFFICE')
    expect([met.state, met.pauses[0]!.to]).toEqual(['MET', at('2026-03-11T10:00')])
  })

  it('moves with a calendar published later, unless it has ended', () => {
    const open = start(calendar, { startedAt: at('2026-12-30T10:00'), filedBy: 'OFFICE', limit: { amount: 3, unit: 'workday' } })
    const { years, days, hours } = officialData()
    const published = new WorkingCalendar({ years: [...years, 2027], hours, days: new Map([...days, ['2027-01-04', { as: 'OFF', name: ['元旦', "New Year's Day"] }]]) })
    const moved = recompute(published, open)
    expect([open.provisional, local(open.dueAt), moved.provisional, local(moved.dueAt)]).toEqual([true, '2027-01-04 17:30', false, '2027-01-05 17:30'])
    const met = meet(calendar, open, at('2026-12-31T10:00'), 'OFFICE')
    expect(recompute(published, met)).toBe(met)
  })
})

describe('what is told', () => {
  it('each warning once, then the lapse once', () => {
    let clock = started()
    const told: string[] = []
    for (const hour of ['2026-03-05T10:00', '2026-03-06T10:00', '2026-03-06T11:00', '2026-03-09T10:00', '2026-03-09T17:30', '2026-03-10T10:00', '2026-03-11T10:00']) {
      const rung = ring(clock, at(hour))
      told.push(...rung.warned.map(({ code }) => `${hour} ${code}`), ...(rung.lapsed ? [`${hour} LAPSE`] : []))
      clock = rung.clock
    }
    expect(told).toEqual(['2026-03-06T10:00 AHEAD', '2026-03-09T10:00 LAST_DAY', '2026-03-10T10:00 LAPSE'])
    expect(clock.alertAt).toBeUndefined()
  })

  it('only the lapse, where nobody looked before', () => {
    expect(ring(started(), at('2026-04-01T10:00'))).toMatchObject({ warned: [], lapsed: true })
  })

  it('anew for a later due time, and not for the same', () => {
    const warned = ring(started(), at('2026-03-06T10:00')).clock
    expect(extend(calendar, warned, { amount: 0, unit: 'workday' }).warnings).toEqual(warned.warnings)
    const extended = extend(calendar, warned, { amount: 2, unit: 'workday' })
    expect([local(extended.alertAt), extended.warnings[0]!.sentAt]).toEqual(['2026-03-10 08:30', undefined])
    const lapsed = ring(started(), at('2026-03-10T10:00')).clock
    expect(extend(calendar, lapsed, { amount: 5, unit: 'workday' }).lapsedAt).toBeUndefined()
    expect(extend(calendar, lapsed, { amount: 0, unit: 'workday' }).lapsedAt).toEqual(at('2026-03-10T10:00'))
  })
})
