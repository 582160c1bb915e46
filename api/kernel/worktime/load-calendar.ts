import { sql } from 'kysely'
import { officialDays, OFFICIAL_YEARS, spansOf, USUAL_HOURS, WorkingCalendar, type Day, type PublishedDay, type Season } from '../calendar/index.ts'
import type { EntityManager } from '../store/index.ts'
import { CalendarDay, CalendarYear } from './calendar-year.record.ts'
import { WorkingHours } from './working-hours.record.ts'

/** What the tables hold of a calendar: published years with their dates, and the hours in force. */
export interface CalendarRows {
  years: readonly Pick<CalendarYear, 'id' | 'year' | 'bureauId'>[]
  days: readonly Pick<CalendarDay, 'calendarYearId' | 'day' | 'as' | 'name' | 'nameEn'>[]
  hours: readonly Pick<WorkingHours, 'bureauId' | 'from' | 'to' | 'spans'>[]
}

/** Rows of a bureau go before rows of the city. */
const ownFirst = <T extends { bureauId?: string | null }>(rows: readonly T[]): T[] => [...rows].sort((a, b) => Number(!a.bureauId) - Number(!b.bureauId))
const ownLast = <T extends { bureauId?: string | null }>(rows: readonly T[]): T[] => [...rows].sort((a, b) => Number(!!a.bureauId) - Number(!!b.bureauId))

function seasonsOf(rows: CalendarRows['hours']): readonly Season[] {
  const own = rows.filter((row) => row.bureauId)
  const inForce = own.some((row) => !row.from) ? own : ownFirst(rows)
  const seasons = inForce.map(({ from, to, spans }) => ({ from: from ?? undefined, to: to ?? undefined, spans: spansOf(spans) }))
  return seasons.some((season) => !season.from) ? seasons : [...seasons, ...USUAL_HOURS]
}

/**
 * The calendar that a bureau's rows and the city's make: for each year the bureau's own, else the city's, else the official
 * notice that came with the product; the bureau's own hours, else the city's, else the usual ones.
 */
export function calendarFrom({ years, days, hours }: CalendarRows): WorkingCalendar {
  const published = new Map<number, string | undefined>(OFFICIAL_YEARS.map((year) => [year, undefined]))
  for (const year of ownLast(years)) published.set(year.year, year.id)
  const dates = new Map<Day, PublishedDay>()
  for (const [year, id] of published) {
    if (id === undefined) officialDays(year).forEach((value, day) => dates.set(day, value))
  }
  const inForce = new Set(published.values())
  for (const { calendarYearId, day, as, name, nameEn } of days) {
    if (inForce.has(calendarYearId)) dates.set(day, { as, name: [name, nameEn ?? name] })
  }
  return new WorkingCalendar({ years: [...published.keys()], days: dates, hours: seasonsOf(hours) })
}

const KEPT = 100
const kept = new Map<string, WorkingCalendar>()

/** Changes whenever a row that a calendar is made of does. */
async function stampOf(em: EntityManager): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`select concat_ws('/',
    (select concat_ws(' ', count(*), sum(version), max(updated_at), max(id::text)) from calendar_years),
    (select concat_ws(' ', count(*), sum(version), max(updated_at), max(id::text)) from working_hours_sets)) as stamp`.execute(em.getKysely())
  return rows[0]!.stamp
}

async function rowsOf(em: EntityManager, bureauId: string | undefined, yearId?: string): Promise<CalendarRows> {
  const whose = [{ bureauId: null }, ...(bureauId ? [{ bureauId }] : [])]
  const states = [{ state: 'PUBLISHED' as const }, ...(yearId ? [{ id: yearId }] : [])]
  const years = await em.find(CalendarYear, { $and: [{ $or: whose }, { $or: states }] }, { orderBy: { publishedAt: 'ASC' } })
  const days = await em.find(CalendarDay, { calendarYearId: { $in: years.map((year) => year.id) } })
  const hours = await em.find(WorkingHours, { state: 'IN_FORCE', $or: whose }, { orderBy: { id: 'ASC' } })
  return { years: years.sort((a, b) => Number(a.id === yearId) - Number(b.id === yearId)), days, hours }
}

/** The calendar in force for a bureau, or for the city where none is named. Kept until one of its rows changes. */
export async function loadCalendar(em: EntityManager, bureauId: string | undefined): Promise<WorkingCalendar> {
  const key = `${bureauId ?? ''}@${await stampOf(em)}`
  const known = kept.get(key)
  if (known) return known
  const calendar = calendarFrom(await rowsOf(em, bureauId))
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value!)
  kept.set(key, calendar)
  return calendar
}

/** The calendar that a bureau would have if a drafted year were published: for the preview. */
export const calendarWithDraft = async (em: EntityManager, bureauId: string | undefined, yearId: string): Promise<WorkingCalendar> =>
  calendarFrom(await rowsOf(em, bureauId, yearId))
