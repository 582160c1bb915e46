import { describe, expect, test } from 'vitest'
import { newSteps, standing, wrongTimes, type ImportedTimes } from './imported-steps.ts'

const at = (day: number): Date => new Date(`2026-09-${String(day).padStart(2, '0')}T09:00:00+08:00`)
const now = at(28)
const granted: ImportedTimes = { status: 'GRANTED', receivedAt: at(1), acceptedAt: at(2), completedAt: at(8), deliveredAt: at(9) }

describe('what the province tells of a case', () => {
  test('becomes events at its own times', () => {
    expect(newSteps({}, granted).map(({ event, at: when }) => [event, when.getUTCDate()])).toEqual([
      ['case.received', 1], ['case.accepted', 2], ['case.granted', 8], ['case.decided', 8], ['case.completed', 8], ['case.delivered', 9],
    ])
    expect(standing(granted)).toEqual({ state: 'DELIVERED', result: 'GRANTED' })
  })

  test('is told once: only what is new becomes an event, and the same row again nothing', () => {
    expect(newSteps({ receivedAt: at(1), acceptedAt: at(2) }, granted).map(({ event }) => event)).not.toContain('case.accepted')
    expect(newSteps(granted, granted)).toEqual([])
  })

  test('names every time that cannot be', () => {
    const row: ImportedTimes = { status: 'GRANTED', receivedAt: at(5), acceptedAt: at(3), completedAt: new Date('2027-01-01') }
    expect(wrongTimes({}, row, now).map(({ path, code }) => [path, code])).toEqual([['acceptedAt', 'TIMES_OUT_OF_ORDER'], ['completedAt', 'TIME_IN_FUTURE']])
    expect(wrongTimes({}, { status: 'GRANTED', receivedAt: at(5) }, now).map(({ path }) => path)).toEqual(['acceptedAt', 'completedAt'])
    expect(wrongTimes({ acceptedAt: at(2) }, { status: 'RECEIVED', receivedAt: at(1) }, now).map(({ code }) => code)).toEqual(['STATUS_WENT_BACK'])
    expect(wrongTimes({ acceptedAt: at(2) }, { ...granted, acceptedAt: at(3) }, now).map(({ code }) => code)).toEqual(['TIME_CHANGED'])
  })

  test('waits for a supplement from the notice on, and again after a further notice', () => {
    const noticed: ImportedTimes = { status: 'AWAITING_SUPPLEMENT', receivedAt: at(1), noticeGivenAt: at(2) }
    const supplied: ImportedTimes = { status: 'RECEIVED', receivedAt: at(1), noticeGivenAt: at(2), supplementedAt: at(4) }
    const again: ImportedTimes = { status: 'AWAITING_SUPPLEMENT', receivedAt: at(1), noticeGivenAt: at(7) }
    expect([noticed, supplied, again].map((row) => standing(row).state)).toEqual(['AWAITING_SUPPLEMENT', 'RECEIVED', 'AWAITING_SUPPLEMENT'])
    expect(newSteps(noticed, supplied).map(({ event }) => event)).toEqual(['case.supplemented'])
    expect(newSteps(supplied, again).map(({ event }) => event)).toEqual(['case.oneTimeNoticeGiven'])
    expect(wrongTimes(supplied, again, now)).toEqual([])
    expect(wrongTimes({}, { status: 'AWAITING_SUPPLEMENT', receivedAt: at(1) }, now).map(({ path, code }) => [path, code])).toEqual([['noticeGivenAt', 'TIME_MISSING']])
    expect(wrongTimes({}, { status: 'RECEIVED', receivedAt: at(1), supplementedAt: at(2) }, now).map(({ code }) => code)).toEqual(['NOTICE_MISSING'])
  })

  test('of a notice that comes to light after the acceptance moves nothing any more', () => {
    expect(newSteps({ receivedAt: at(1), acceptedAt: at(5) }, { status: 'ACCEPTED', receivedAt: at(1), noticeGivenAt: at(2), supplementedAt: at(4), acceptedAt: at(5) })).toEqual([])
  })

  test('stands still while a special procedure runs', () => {
    expect(standing({ status: 'SUSPENDED', receivedAt: at(1), acceptedAt: at(2), suspendedAt: at(3) })).toEqual({ state: 'SUSPENDED' })
    expect(standing({ status: 'ACCEPTED', receivedAt: at(1), acceptedAt: at(2), suspendedAt: at(3), resumedAt: at(5) })).toEqual({ state: 'ACCEPTED' })
  })
})
