import type { Label } from '../records/index.ts'
import { addDays, type Day } from './day.ts'
import { WorkingCalendar, type CalendarData, type PublishedDay } from './working-calendar.ts'
import { USUAL_HOURS } from './working-hours.ts'

const holidays = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明: 'Tomb-sweeping Day',
  劳动节: 'Labour Day',
  端午: 'Dragon Boat Festival',
  中秋: 'Mid-autumn Festival',
  国庆节: 'National Day',
} as const

/** A holiday: its first and last day off, then the weekend days worked for it, as `MM-DD`. */
type Notice = readonly [holiday: keyof typeof holidays, first: string, last: string, ...worked: string[]]

/**
 * The yearly notices of the State Council's general office on holidays (国务院办公厅关于部分节假日安排的通知), as changed later
 * (Spring Festival 2020). What an office starts with; from then on its own published calendar counts.
 */
const notices: Readonly<Record<number, readonly Notice[]>> = {
  2018: [
    ['元旦', '01-01', '01-01', '12-29'],
    ['春节', '02-15', '02-21', '02-11', '02-24'],
    ['清明', '04-05', '04-07', '04-08'],
    ['劳动节', '04-29', '05-01', '04-28'],
    ['端午', '06-18', '06-18'],
    ['中秋', '09-24', '09-24'],
    ['国庆节', '10-01', '10-07', '09-29', '09-30'],
    ['元旦', '12-30', '12-31'],
  ],
  2019: [
    ['元旦', '01-01', '01-01'],
    ['春节', '02-04', '02-10', '02-02', '02-03'],
    ['清明', '04-05', '04-07'],
    ['劳动节', '05-01', '05-04', '04-28', '05-05'],
    ['端午', '06-07', '06-09'],
    ['中秋', '09-13', '09-15'],
    ['国庆节', '10-01', '10-07', '09-29', '10-12'],
  ],
  2020: [
    ['元旦', '01-01', '01-01'],
    ['春节', '01-24', '02-02', '01-19'],
    ['清明', '04-04', '04-06'],
    ['劳动节', '05-01', '05-05', '04-26', '05-09'],
    ['端午', '06-25', '06-27', '06-28'],
    ['国庆节', '10-01', '10-08', '09-27', '10-10'],
  ],
  2021: [
    ['元旦', '01-01', '01-03'],
    ['春节', '02-11', '02-17', '02-07', '02-20'],
    ['清明', '04-03', '04-05'],
    ['劳动节', '05-01', '05-05', '04-25', '05-08'],
    ['端午', '06-12', '06-14'],
    ['中秋', '09-19', '09-21', '09-18'],
    ['国庆节', '10-01', '10-07', '09-26', '10-09'],
  ],
  2022: [
    ['元旦', '01-01', '01-03'],
    ['春节', '01-31', '02-06', '01-29', '01-30'],
    ['清明', '04-03', '04-05', '04-02'],
    ['劳动节', '04-30', '05-04', '04-24', '05-07'],
    ['端午', '06-03', '06-05'],
    ['中秋', '09-10', '09-12'],
    ['国庆节', '10-01', '10-07', '10-08', '10-09'],
    ['元旦', '12-31', '12-31'],
  ],
  2023: [
    ['元旦', '01-01', '01-02'],
    ['春节', '01-21', '01-27', '01-28', '01-29'],
    ['清明', '04-05', '04-05'],
    ['劳动节', '04-29', '05-03', '04-23', '05-06'],
    ['端午', '06-22', '06-24', '06-25'],
    ['中秋', '09-29', '09-29'],
    ['国庆节', '09-30', '10-06', '10-07', '10-08'],
  ],
  2024: [
    ['元旦', '01-01', '01-01'],
    ['春节', '02-10', '02-17', '02-04', '02-18'],
    ['清明', '04-04', '04-06', '04-07'],
    ['劳动节', '05-01', '05-05', '04-28', '05-11'],
    ['端午', '06-10', '06-10'],
    ['中秋', '09-15', '09-17', '09-14'],
    ['国庆节', '10-01', '10-07', '09-29', '10-12'],
  ],
  2025: [
    ['元旦', '01-01', '01-01'],
    ['春节', '01-28', '02-04', '01-26', '02-08'],
    ['清明', '04-04', '04-06'],
    ['劳动节', '05-01', '05-05', '04-27'],
    ['端午', '05-31', '06-02'],
    ['国庆节', '10-01', '10-05', '09-28', '10-11'],
    ['中秋', '10-06', '10-06'],
    ['国庆节', '10-07', '10-08'],
  ],
  2026: [
    ['元旦', '01-01', '01-03', '01-04'],
    ['春节', '02-15', '02-23', '02-14', '02-28'],
    ['清明', '04-04', '04-06'],
    ['劳动节', '05-01', '05-05', '05-09'],
    ['端午', '06-19', '06-21'],
    ['中秋', '09-25', '09-27'],
    ['国庆节', '10-01', '10-07', '09-20', '10-10'],
  ],
}

export const OFFICIAL_YEARS: readonly number[] = Object.keys(notices).map(Number)

/** The dates of one year that depart from the rule of the week; none for a year without a notice. */
export function officialDays(year: number): Map<Day, PublishedDay> {
  const days = new Map<Day, PublishedDay>()
  for (const [holiday, first, last, ...worked] of notices[year] ?? []) {
    const name: Label = [holiday, holidays[holiday]]
    for (let day = `${year}-${first}`; day <= `${year}-${last}`; day = addDays(day, 1)) days.set(day, { as: 'OFF', name })
    for (const day of worked) days.set(`${year}-${day}`, { as: 'WORKING', name })
  }
  return days
}

/** All official years with the usual hours. */
export const officialData = (): CalendarData => ({
  years: OFFICIAL_YEARS,
  days: new Map(OFFICIAL_YEARS.flatMap((year) => [...officialDays(year)])),
  hours: USUAL_HOURS,
})

/** The official calendar: for the public calculator and wherever an office has published none of its own. */
export const officialCalendar = (): WorkingCalendar => new WorkingCalendar(officialData())
