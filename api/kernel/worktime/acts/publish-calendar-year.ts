import { act, rejection } from '../../lifecycle/index.ts'
import { DefineInput, Text } from '../../records/index.ts'
import { calendarYearLifecycle } from '../calendar-year.lifecycle.ts'
import { CalendarDay, CalendarYear } from '../calendar-year.record.ts'

const noDays = rejection('CALENDAR_YEAR_EMPTY', ['{year}年尚未填写放假与调休日', 'No days off are entered for {year}'])

@DefineInput()
export class WithdrawCalendarYearInput {
  @Text({ label: ['撤回理由', 'Reason'], max: 200 }) reason!: string
}

/** From now on the year counts, in the place of one published before it. */
export const publishCalendarYear = act(calendarYearLifecycle, 'publish', {
  async allowed({ record, em }) {
    return (await em.count(CalendarDay, { calendarYearId: record.id })) === 0 ? noDays({ year: record.year }) : undefined
  },
  async run({ record, em, now }) {
    const earlier = await em.find(CalendarYear, { year: record.year, bureauId: record.bureauId ?? null, state: 'PUBLISHED' })
    for (const year of earlier) Object.assign(year, { state: 'WITHDRAWN', withdrawnBecause: record.notice, updatedAt: now })
    record.publishedAt = now
  },
})

export const withdrawCalendarYear = act(calendarYearLifecycle, 'withdraw', {
  input: WithdrawCalendarYearInput,
  run({ record, input }) {
    record.withdrawnBecause = input.reason
  },
})
