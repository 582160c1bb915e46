import { Choice, choices, CityRecord, DefineRecord, Link, recordNamed, Text, Texts, type ChoiceOf, type Label } from '../records/index.ts'
import { calendarAccess } from './calendar.access.ts'

export const WorkingHoursState = choices('WorkingHoursState', {
  IN_FORCE: ['执行中', 'In force'],
  ENDED: ['已停用', 'Ended'],
})
export type WorkingHoursState = ChoiceOf<typeof WorkingHoursState>

/** Month and day, `06-01`. */
export const MONTH_DAY = { test: /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, text: ['请填写月-日，如 06-01', 'Month and day, such as 06-01'] as Label }
/** A span of working time, `08:30-12:00`. */
export const SPAN = { test: /^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/, text: ['请填写时段，如 08:30-12:00', 'A span such as 08:30-12:00'] as Label }

/** The hours worked on a working day, the whole year or in a season, for the city or one bureau. */
@DefineRecord({
  label: ['作息时间', 'Working hours'], plural: 'workingHoursSets', title: 'name', menu: ['系统', 'System'], access: calendarAccess,
  indexes: [['bureauId', 'state']],
})
export class WorkingHours extends CityRecord {
  @Link(recordNamed('Bureau'), {
    label: ['单位', 'Bureau'], help: ['留空表示全市适用', 'Empty: for the whole city'], optional: true, list: true, filter: ['eq', 'null'],
  }) bureauId?: string | null
  @Text({ label: ['名称', 'Name'], max: 40, list: true }) name!: string
  @Text({ label: ['起始月日', 'From'], help: ['留空表示全年', 'Empty: the whole year'], max: 5, pattern: MONTH_DAY, optional: true, list: true }) from?: string | null
  @Text({ label: ['截止月日', 'To'], max: 5, pattern: MONTH_DAY, optional: true, list: true }) to?: string | null
  @Texts({ label: ['上班时段', 'Hours worked'], max: 11, pattern: SPAN, list: true }) spans!: string[]
  @Choice(() => WorkingHoursState, { label: ['状态', 'State'], list: true, filter: ['eq'] }) state!: WorkingHoursState
}
