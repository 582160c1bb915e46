import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, dueAt, workingMinutesBetween, type Allowance } from '../../api/kernel/calendar/index.ts'
import { asPauses, at, calendarOf, daysEnd, HOUR, hourOf, hoursEnd, pausesIn, starts, workedHour, worlds, type World } from './oracle.ts'

const amounts = fc.integer({ min: 0, max: 30 })
const due = (world: World, start: number, limit: Allowance, pauses: readonly [number, number][] = [], extensions: Allowance[] = []): number =>
  hourOf(dueAt(calendarOf(world), { start: at(start), filedBy: 'OFFICE', limit, pauses: asPauses(pauses), extensions }).dueAt)

describe('a deadline, against its definition tried day by day', () => {
  it('in working days', () => {
    fc.assert(fc.property(worlds, starts, amounts, pausesIn, (world, start, amount, pauses) => {
      expect(due(world, start, { amount, unit: 'workday' }, pauses)).toBe(daysEnd(world, start, amount, true, pauses))
    }))
  })

  it('in calendar days', () => {
    fc.assert(fc.property(worlds, starts, amounts, pausesIn, (world, start, amount, pauses) => {
      expect(due(world, start, { amount, unit: 'day' }, pauses)).toBe(daysEnd(world, start, amount, false, pauses))
    }))
  })

  it('in hours', () => {
    fc.assert(fc.property(worlds, starts, fc.integer({ min: 1, max: 60 }), pausesIn, (world, start, amount, pauses) => {
      expect(due(world, start, { amount, unit: 'hour' }, pauses)).toBe(hoursEnd(world, start, amount, pauses))
    }))
  })

  it('counts working time hour by hour', () => {
    fc.assert(fc.property(worlds, starts, fc.integer({ min: -50, max: 400 }), (world, start, length) => {
      const hours = Array.from({ length: Math.max(0, length) }, (_, i) => start + i).filter((hour) => workedHour(world, hour))
      expect(workingMinutesBetween(calendarOf(world), at(start), at(start + length))).toBe(hours.length * 60)
    }))
  })
})

describe('what a deadline never does', () => {
  const limits: fc.Arbitrary<Allowance> = fc.record({ amount: fc.integer({ min: 1, max: 25 }), unit: fc.constantFrom('workday', 'day', 'hour', 'month') })

  it('lets a pause outside working time cost anything', () => {
    fc.assert(fc.property(worlds, starts, limits, starts, fc.integer({ min: 1, max: 80 }), (world, start, limit, from, length) => {
      fc.pre(Array.from({ length }, (_, i) => from + i).every((hour) => !workedHour(world, hour)))
      expect(due(world, start, limit, [[from, from + length]])).toBe(due(world, start, limit))
    }))
  })

  it('lets a pause ended on the day it began move a limit in days', () => {
    fc.assert(fc.property(worlds, starts, limits, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 23 }),
      (world, start, limit, day, a, b) => {
        fc.pre(limit.unit !== 'hour')
        expect(due(world, start, limit, [[day * 24 + Math.min(a, b), day * 24 + Math.max(a, b)]])).toBe(due(world, start, limit))
      }))
  })

  it('depends on the order in which pauses and extensions were entered', () => {
    fc.assert(fc.property(worlds, starts, limits, pausesIn, fc.array(limits, { maxLength: 4 }), (world, start, limit, pauses, extensions) => {
      const once = due(world, start, limit, pauses, extensions)
      expect(due(world, start, limit, [...pauses].reverse(), [...extensions].reverse())).toBe(once)
      expect(due(world, start, limit, [...pauses, ...pauses], extensions)).toBe(once)
    }))
  })

  it('comes earlier for a longer pause, a longer limit or an extension', () => {
    fc.assert(fc.property(worlds, starts, limits, pausesIn, limits, (world, start, limit, pauses, extension) => {
      const plain = due(world, start, limit, pauses)
      expect(due(world, start, limit, pauses.map(([from, to]) => [from, to + 7]))).toBeGreaterThanOrEqual(plain)
      expect(due(world, start, { ...limit, amount: limit.amount + 1 }, pauses)).toBeGreaterThanOrEqual(plain)
      expect(due(world, start, limit, pauses, [extension])).toBeGreaterThanOrEqual(plain)
    }))
  })

  it('keeps a ledger that does not add up', () => {
    fc.assert(fc.property(worlds, starts, limits, pausesIn, fc.array(limits, { maxLength: 2 }), (world, start, limit, pauses, extensions) => {
      const { ledger, dueAt: end } = dueAt(calendarOf(world), { start: at(start), filedBy: 'APPLICANT', limit, pauses: asPauses(pauses), extensions })
      const days = ledger.map((row) => row.day)
      expect(days).toEqual([...days].sort())
      expect(dayOf(new Date(end.getTime() - 1))).toBe(ledger.at(-1)!.day)
      expect(ledger.filter((row) => row.last)).toEqual([ledger.at(-1)])
      const asked = [limit, ...extensions].every(({ unit }) => unit === limit.unit) && limit.unit !== 'month'
      const total = [limit, ...extensions].reduce((sum, { amount }) => sum + amount, 0) * (limit.unit === 'hour' ? 60 : 1)
      if (asked) expect(ledger.reduce((sum, row) => sum + row.counted, 0)).toBe(total)
      if (asked) expect(ledger.at(-1)!.total).toBe(total)
    }))
  })

  it('reads the zone of the process', () => {
    expect(dayOf(new Date('2026-10-09T16:30:00Z'))).toBe('2026-10-10')
    expect(HOUR * 24).toBe(at(24).getTime() - at(0).getTime())
  })
})
