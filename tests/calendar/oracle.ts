import fc from 'fast-check'
import { WorkingCalendar, type Pause, type PublishedDay } from '../../api/kernel/calendar/index.ts'

/**
 * What a deadline is, said once more and in another way: no walk, no intervals, only "which hours" and "which days", tried one
 * after the other. Time is whole hours of 2026 in Asia/Shanghai, counted from midnight of 1 January.
 */
export const HOUR = 3_600_000
const ZERO = Date.UTC(2025, 11, 31, 16)
export const at = (hour: number): Date => new Date(ZERO + hour * HOUR)
export const hourOf = (date: Date): number => (date.getTime() - ZERO) / HOUR

/** Days off and hours worked of a made-up year; day 0 is Thursday, 1 January 2026. */
export interface World {
  flipped: ReadonlySet<number>
  open: number
  noon: number
  afternoon: number
  close: number
}

export const worked = (world: World, day: number): boolean => ((day + 3) % 7 < 5) !== world.flipped.has(day)

export const workedHour = (world: World, hour: number): boolean => {
  const clock = ((hour % 24) + 24) % 24
  return worked(world, Math.floor(hour / 24)) && ((clock >= world.open && clock < world.noon) || (clock >= world.afternoon && clock < world.close))
}

const pausedHour = (pauses: readonly [number, number][], hour: number): boolean => pauses.some(([from, to]) => from <= hour && hour < to)

export function stoodStill(world: World, pauses: readonly [number, number][], day: number): boolean {
  const whole = (d: number): boolean => Array.from({ length: 24 }, (_, i) => d * 24 + i).every((hour) => pausedHour(pauses, hour))
  if (!whole(day)) return false
  let first = day
  let last = day
  while (whole(first - 1)) first--
  while (whole(last + 1)) last++
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).some((d) => worked(world, d))
}

/** The hour in which a limit in days ends, for somebody whose act counts when it is made. */
export function daysEnd(world: World, start: number, amount: number, onlyWorked: boolean, pauses: readonly [number, number][]): number {
  const zero = Math.floor(start / 24)
  const counts = (day: number): boolean => (!onlyWorked || worked(world, day)) && !stoodStill(world, pauses, day)
  for (let day = zero; ; day++) {
    const passed = Array.from({ length: day - zero }, (_, i) => zero + 1 + i).filter(counts).length
    const end = day * 24 + world.close
    if (passed >= amount && worked(world, day) && !stoodStill(world, pauses, day) && end >= start) return end
  }
}

/** The hour in which so many working hours are used up. */
export function hoursEnd(world: World, start: number, amount: number, pauses: readonly [number, number][]): number {
  let left = amount
  for (let hour = start; ; hour++) {
    if (workedHour(world, hour) && !pausedHour(pauses, hour)) left--
    if (left === 0) return hour + 1
  }
}

export const calendarOf = (world: World): WorkingCalendar => {
  const day = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10)
  const days = new Map<string, PublishedDay>(
    [...world.flipped].map((n) => [day(n), { as: worked(world, n) ? 'WORKING' : 'OFF', name: ['调', 'Moved'] }]))
  const spans = [{ from: world.open * 60, to: world.noon * 60 }, { from: world.afternoon * 60, to: world.close * 60 }]
  return new WorkingCalendar({ years: [2025, 2026, 2027], days, hours: [{ spans }] })
}

export const worlds: fc.Arbitrary<World> = fc.record({
  flipped: fc.uniqueArray(fc.integer({ min: 0, max: 80 }), { maxLength: 25 }).map((days) => new Set(days)),
  open: fc.integer({ min: 0, max: 9 }),
  noon: fc.integer({ min: 10, max: 12 }),
  afternoon: fc.integer({ min: 12, max: 14 }),
  close: fc.integer({ min: 15, max: 24 }),
})

export const starts = fc.integer({ min: 0, max: 40 * 24 })

/** Stretches of up to ten days, overlapping or not, in any order. */
export const pausesIn: fc.Arbitrary<[number, number][]> = fc.array(
  fc.tuple(fc.integer({ min: -48, max: 60 * 24 }), fc.integer({ min: 0, max: 240 })).map(([from, length]): [number, number] => [from, from + length]),
  { maxLength: 5 })

export const asPauses = (pauses: readonly [number, number][]): Pause[] => pauses.map(([from, to]) => ({ from: at(from), to: at(to) }))
