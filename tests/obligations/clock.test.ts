import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deadlineOf, isOpen, meet, pause, recompute, resume, extend, ring, start, type Clock } from '../../api/kernel/obligations/clock.ts'
import { at, calendarOf, daysEnd, hourOf, starts, worlds } from '../calendar/oracle.ts'

type Step = { do: 'pause' | 'resume' | 'extend' | 'meet' | 'ring' | 'recompute'; after: number; amount: number }

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    do: fc.constantFrom('pause', 'resume', 'pause', 'resume', 'extend', 'ring', 'ring', 'recompute', 'meet'),
    after: fc.integer({ min: 0, max: 90 }),
    amount: fc.integer({ min: 1, max: 5 }),
  }), { maxLength: 14 })

/** What must hold of a clock after every step, from a diary that remembers only what was done and when. */
interface Diary {
  hour: number
  open: boolean
  pausedAt?: number
  pauses: [number, number][]
  amount: number
}

test('whatever is done to a clock, its due time follows from the diary and each thing is told once for a due time', () => {
  fc.assert(fc.property(worlds, starts, fc.integer({ min: 1, max: 20 }), steps, (world, from, amount, list) => {
    const calendar = calendarOf(world)
    const warnings = [{ code: 'AHEAD', workdaysBefore: 1, recipients: [] }]
    let clock: Clock = start(calendar, { startedAt: at(from), filedBy: 'OFFICE', limit: { amount, unit: 'workday' }, warnings })
    const diary: Diary = { hour: from, open: true, pauses: [], amount }
    const told: string[] = []
    const due = (): number => daysEnd(world, from, diary.amount, true, diary.pauses)

    for (const step of list) {
      diary.hour += step.after
      const now = at(diary.hour)
      const wasDue = clock.dueAt
      if (step.do === 'pause') clock = pause(clock, now)
      if (step.do === 'resume') clock = resume(calendar, clock, now)
      if (step.do === 'extend') clock = extend(calendar, clock, { amount: step.amount, unit: 'workday' })
      if (step.do === 'recompute') expect(recompute(calendar, clock)).toEqual(clock)
      if (step.do === 'meet') clock = meet(calendar, clock, now, 'OFFICE')
      if (step.do === 'ring') {
        const rung = ring(clock, now)
        clock = rung.clock
        for (const what of [...rung.warned.map(({ code }) => code), ...(rung.lapsed ? ['LAPSE'] : [])]) told.push(`${what} ${wasDue!.getTime()}`)
        if (rung.lapsed) expect([diary.open, diary.pausedAt, diary.hour > due()]).toEqual([true, undefined, true])
      }

      if (diary.open && step.do === 'pause') diary.pausedAt ??= diary.hour
      const ends = step.do === 'resume' || step.do === 'meet'
      if (diary.open && ends && diary.pausedAt !== undefined) {
        diary.pauses.push([diary.pausedAt, diary.hour])
        diary.pausedAt = undefined
      }
      if (diary.open && step.do === 'extend') diary.amount += step.amount
      if (step.do === 'meet') diary.open = false

      expect(isOpen(clock)).toBe(diary.open)
      expect(hourOf(clock.dueAt!)).toBe(due())
      expect(deadlineOf(calendar, clock)!.dueAt).toEqual(clock.dueAt)
      if (diary.open) expect(clock.state).toBe(diary.pausedAt === undefined ? 'RUNNING' : 'PAUSED')
      if (step.do === 'meet' && isOpen(clock)) expect(clock.state).toBe(diary.hour > due() ? 'MET_LATE' : 'MET')
    }
    expect(new Set(told).size).toBe(told.length)
  }), { numRuns: 300 })
})
