import { PublishedAs } from '../calendar/index.ts'
import { Choice, choices, CityRecord, Day, DefineRecord, Instant, Integer, Link, Many, recordNamed, Text, type ChoiceOf } from '../records/index.ts'
import { calendarAccess } from './calendar.access.ts'

export const CalendarYearState = choices('CalendarYearState', {
  DRAFT: ['草稿', 'Draft'],
  PUBLISHED: ['已公布', 'Published'],
  WITHDRAWN: ['已撤回', 'Withdrawn'],
})
export type CalendarYearState = ChoiceOf<typeof CalendarYearState>

/** One year's holidays and worked weekends, for the city or, where it has its own, for one bureau. Counts once it is published. */
@DefineRecord({
  label: ['年度工作日历', 'Calendar year'], plural: 'calendarYears', title: 'year', menu: ['系统', 'System'], access: calendarAccess,
  indexes: [['year', 'bureauId']], order: { field: 'year', direction: 'DESC' },
})
export class CalendarYear extends CityRecord {
  @Link(recordNamed('Bureau'), {
    label: ['单位', 'Bureau'], help: ['留空表示全市适用', 'Empty: for the whole city'], optional: true, list: true, filter: ['eq', 'null'],
  }) bureauId?: string | null
  @Integer({ label: ['年度', 'Year'], min: 2000, max: 2100, list: true, sort: true, filter: ['eq'] }) year!: number
  @Choice(() => CalendarYearState, { label: ['状态', 'State'], list: true, filter: ['eq'] }) state!: CalendarYearState
  @Text({ label: ['依据', 'Notice'], max: 120, list: true }) notice!: string
  @Instant({ label: ['公布时间', 'Published'], optional: true, list: true }) publishedAt?: Date | null
  @Text({ label: ['撤回理由', 'Why withdrawn'], max: 200, optional: true }) withdrawnBecause?: string | null
  @Many(() => CalendarDay, { label: ['放假与调休', 'Days off and worked'], by: 'calendarYearId', scope: 'parent', order: 'day' }) days!: CalendarDay[]
}

/** One date on which a year departs from the rule of the week. */
@DefineRecord({
  label: ['放假与调休日', 'Calendar day'], plural: 'calendarDays', title: 'name', access: calendarAccess,
  uniques: [['calendarYearId', 'day']], order: { field: 'day', direction: 'ASC' },
})
export class CalendarDay extends CityRecord {
  @Link(recordNamed('Bureau'), { label: ['单位', 'Bureau'], optional: true }) bureauId?: string | null
  @Link(() => CalendarYear, { label: ['年度', 'Year'], filter: ['eq'] }) calendarYearId!: string
  @Day({ label: ['日期', 'Date'], list: true, filter: ['gte', 'lte'] }) day!: string
  @Choice(() => PublishedAs, { label: ['安排', 'Published as'], list: true, filter: ['eq'] }) as!: PublishedAs
  @Text({ label: ['节日', 'Holiday'], max: 40, list: true }) name!: string
  @Text({ label: ['节日（英文）', 'Holiday in English'], max: 60, optional: true }) nameEn?: string | null
}
