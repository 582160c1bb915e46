import { say, type Label } from '../i18n/locale.ts'

const zone = 'Asia/Shanghai'
const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
})
const weekdays: Label[] = [['周日', 'Sun'], ['周一', 'Mon'], ['周二', 'Tue'], ['周三', 'Wed'], ['周四', 'Thu'], ['周五', 'Fri'], ['周六', 'Sat']]

/** What the reader's clock says now; the only place that reads it, so that a browser test can set it. */
export const now = (): Date => new Date()

function shanghai(instant: string | Date): Record<string, string> {
  return Object.fromEntries(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
}

/** The day of an instant in Asia/Shanghai, `YYYY-MM-DD`. */
export function dayOf(instant: string | Date): string {
  const { year, month, day } = shanghai(instant)
  return `${year}-${month}-${day}`
}

/** The time of day of an instant in Asia/Shanghai, `HH:mm`. */
export function timeOf(instant: string | Date): string {
  const { hour, minute } = shanghai(instant)
  return `${hour}:${minute}`
}

/** `周一` or `Mon`, of a day `YYYY-MM-DD`. */
export const weekdayOf = (day: string): string => say(weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]!)

export const formatInstant = (instant: string | Date): string => `${dayOf(instant)} ${timeOf(instant)}`

/** A day with its weekday, since a deadline is read by weekday first: `2026-11-23 周一`. */
export const formatDay = (day: string): string => `${day} ${weekdayOf(day)}`

/** Calendar days from one day to another, negative backwards. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** For `<input type="datetime-local">`, which knows no zone: the clerk always means Asia/Shanghai. */
export const toLocalInput = (instant: string | null | undefined): string => (instant ? `${dayOf(instant)}T${timeOf(instant)}` : '')
export const fromLocalInput = (value: string | null | undefined): string | null => (value ? new Date(`${value}:00+08:00`).toISOString() : null)

/** The first and the last moment of a day in Asia/Shanghai, for filters. */
export const startOf = (day: string): string => new Date(`${day}T00:00:00+08:00`).toISOString()
export const endOf = (day: string): string => new Date(`${day}T23:59:59.999+08:00`).toISOString()
