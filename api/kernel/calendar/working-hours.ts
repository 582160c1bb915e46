import type { Day } from './day.ts'

/** A stretch of working time within a day, in minutes after midnight; `to` is the moment it ends. */
export interface Span {
  from: number
  to: number
}

/** The spans worked on a working day, the whole year or from one month-day (`MM-DD`) to another, both included. */
export interface Season {
  from?: string
  to?: string
  spans: readonly Span[]
}

/** Where a city or bureau has set no hours of its own: 8:30–12:00 and 14:00–17:30. */
export const USUAL_HOURS: readonly Season[] = [{ spans: [{ from: 510, to: 720 }, { from: 840, to: 1050 }] }]

const clock = /^([01]\d|2[0-3]):([0-5]\d)$|^(24):(00)$/

function minutesOf(text: string): number {
  const found = clock.exec(text)
  if (!found) throw new RangeError(`${text} is not a time of day`)
  return Number(found[1] ?? found[3]) * 60 + Number(found[2] ?? found[4])
}

/** Reads `08:30-12:00`. Throws a RangeError on anything else and on a span that ends before it begins. */
export function spanOf(text: string): Span {
  const [from, to, ...rest] = text.split(/\s*[-–—]\s*/)
  const span = { from: minutesOf(from ?? ''), to: minutesOf(to ?? '') }
  if (rest.length > 0 || span.to <= span.from) throw new RangeError(`${text} is not a span of time`)
  return span
}

/** In order and without overlap, so that no minute is counted twice. Throws a RangeError if they overlap or there are none. */
export function spansOf(texts: readonly string[]): Span[] {
  const spans = texts.map(spanOf).sort((a, b) => a.from - b.from)
  if (spans.length === 0) throw new RangeError('A working day has at least one span')
  spans.forEach((span, i) => {
    if (i > 0 && span.from < spans[i - 1]!.to) throw new RangeError(`Spans overlap: ${texts.join(', ')}`)
  })
  return spans
}

/** A season may run over the turn of the year, for instance winter hours from 10-01 to 04-30. */
function inSeason(season: Season, monthDay: string): boolean {
  const { from, to } = season
  if (!from || !to) return true
  return from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to
}

/** The spans of a day by the season it lies in; a season with dates goes before hours of the whole year. */
export function spansOn(seasons: readonly Season[], day: Day): readonly Span[] {
  const monthDay = day.slice(5)
  const season = seasons.find((s) => s.from && inSeason(s, monthDay)) ?? seasons.find((s) => !s.from)
  if (!season) throw new RangeError(`No working hours are set for ${monthDay}`)
  return season.spans
}
