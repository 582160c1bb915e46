import { act, asInput, rejection } from '../../lifecycle/index.ts'
import { DefineInput, Integer, Items, Link, recordNamed, Text } from '../../records/index.ts'
import { CalendarDayInput, daysProblem, officialInput, replaceDays } from '../calendar-days.input.ts'
import { calendarYearLifecycle } from '../calendar-year.lifecycle.ts'
import { CalendarDay, CalendarYear } from '../calendar-year.record.ts'

const days = { label: ['放假与调休', 'Days off and worked'], help: ['不填则以国务院办公厅通知为准', 'Those of the official notice, unless given'], optional: true } as const

@DefineInput()
export class DraftCalendarYearInput {
  @Link(recordNamed('Bureau'), { label: ['单位', 'Bureau'], help: ['留空表示全市适用', 'Empty: for the whole city'], optional: true }) bureauId?: string | null
  @Integer({ label: ['年度', 'Year'], min: 2000, max: 2100 }) year!: number
  @Text({ label: ['依据', 'Notice'], max: 120 }) notice!: string
  @Items(() => CalendarDayInput, days) days?: CalendarDayInput[] | null
}

@DefineInput()
export class ReviseCalendarYearInput {
  @Text({ label: ['依据', 'Notice'], max: 120 }) notice!: string
  @Items(() => CalendarDayInput, { ...days, optional: false }) days!: CalendarDayInput[]
}

const draftedAlready = rejection('CALENDAR_YEAR_DRAFTED', ['{year}年已有草稿，请在草稿上修改', 'There is a draft of {year} already: revise that one'])

export const draftCalendarYear = act(calendarYearLifecycle, 'draft', {
  input: DraftCalendarYearInput,
  async check({ input, em }) {
    const other = await em.count(CalendarYear, { year: input.year, bureauId: input.bureauId ?? null, state: 'DRAFT' })
    return other > 0 ? draftedAlready({ year: input.year }) : daysProblem(input.year, input.days ?? [])
  },
  async run({ input, em, create }) {
    const year = create(CalendarYear, { bureauId: input.bureauId ?? null, year: input.year, notice: input.notice, state: 'DRAFT' })
    await replaceDays(em, year, input.days ?? officialInput(input.year), (values) => create(CalendarDay, values))
    return year
  },
})

export const reviseCalendarYear = act(calendarYearLifecycle, 'revise', {
  input: ReviseCalendarYearInput,
  begin: async ({ record, em }) =>
    asInput(ReviseCalendarYearInput, { ...record, days: await em.find(CalendarDay, { calendarYearId: record.id }, { orderBy: { day: 'ASC' } }) }),
  check: ({ record, input }) => daysProblem(record.year, input.days),
  async run({ record, input, em, create }) {
    record.notice = input.notice
    await replaceDays(em, record, input.days, (values) => create(CalendarDay, values))
  },
})
