import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf, instantAt } from '../../api/kernel/calendar/index.ts'
import { daysWindow, minutesWindow, type Window } from '../../api/domain/organization/cover-window.ts'

const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
const days = moments.map(dayOf)
const lengths = fc.integer({ min: 0, max: 40 })
const runsAt = ({ startsAt, endsAt }: Window, at: Date): boolean => startsAt <= at && at < endsAt

describe('the window of a leave', () => {
  it('holds every moment of its first and last day and of those between, and no other', () => {
    fc.assert(fc.property(days, lengths, moments, (from, length, at) => {
      const until = addDays(from, length)
      expect(runsAt(daysWindow(from, until), at)).toBe(from <= dayOf(at) && dayOf(at) <= until)
    }), { numRuns: 2000 })
  })

  it('from today to today is one day, to the last millisecond before midnight', () => {
    const today = daysWindow('2026-09-20', '2026-09-20')
    expect(today.endsAt.getTime() - today.startsAt.getTime()).toBe(86_400_000)
    expect(runsAt(today, instantAt('2026-09-20'))).toBe(true)
    expect(runsAt(today, new Date(instantAt('2026-09-21').getTime() - 1))).toBe(true)
    expect(runsAt(today, instantAt('2026-09-21'))).toBe(false)
  })

  it('of minutes ends with them', () => {
    fc.assert(fc.property(moments, fc.integer({ min: 1, max: 240 }), fc.integer({ min: 0, max: 400 }), (now, minutes, later) => {
      expect(runsAt(minutesWindow(now, minutes), new Date(now.getTime() + later * 60_000))).toBe(later < minutes)
    }))
  })

})
