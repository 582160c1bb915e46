import { FiledBy, LimitUnit } from '../calendar/index.ts'
import {
  BureauRecord, Choice, choices, Day, DefineRecord, Flag, Instant, Integer, Json, Link, Many, recordNamed, Ref, Text, type ChoiceOf,
} from '../records/index.ts'
import { ClockLevel, Debtor, type Citation } from '../regulations/index.ts'
import { ObligationState, type Warning } from './clock.ts'
import { ObligationExtension } from './obligation-extension.record.ts'
import { ObligationPause } from './obligation-pause.record.ts'
import { ObligationWaiver } from './obligation-waiver.record.ts'
import { obligationConditions } from './obligation.conditions.ts'
import { obligationAccess } from './obligation.access.ts'

/** Where the figure of a limit comes from. */
export const LimitSource = choices('LimitSource', {
  TEXT: ['制度规定', 'Stated by the regulation'],
  BUREAU: ['单位设定', 'Set by the bureau'],
  RECORD: ['办理事项', 'Taken from the record'],
  TO_BE_SET: ['待单位设定', 'To be set by the bureau'],
  AT_ONCE: ['当场，不迟于当日', 'At once: the same working day'],
  NO_FIGURE: ['及时，未定期限', 'Prompt: no figure'],
})
export type LimitSource = ChoiceOf<typeof LimitSource>

/** The events by which a clock ends, stands still or goes on: frozen at its start, so that a later rule does not change it. */
export interface Course {
  to: readonly string[]
  pausedBy: readonly string[]
  resumedBy: readonly string[]
  cancelledBy: readonly string[]
  /** Owed by whoever verifies or decides: it lies with them, as far as the event named them, and not with whom the subject lies. */
  byAuthority?: boolean
}

/** Somebody must do something by a time that an article names. Overdue is not a state: it is running with its due time passed. */
@DefineRecord({
  label: ['时限事项', 'Obligation'], plural: 'obligations', title: 'subjectLabel', menu: ['督办', 'Supervision'], access: obligationAccess, conditions: obligationConditions,
  indexes: [['subjectId', 'bureauId'], ['alertAt', 'bureauId'], ['state', 'dueAt'], ['departmentId', 'state', 'dueAt'], ['staffId', 'state', 'dueAt']],
  uniques: [['subjectId', 'binding', 'startedAt']],
  order: { field: 'dueAt', direction: 'ASC' },
})
export class Obligation extends BureauRecord {
  @Text({ label: ['事项类型', 'Kind of subject'], max: 60, filter: ['eq', 'in'], vocabulary: 'RecordType' }) subjectType!: string
  @Ref({ label: ['事项编号', 'Subject'], filter: ['eq', 'in'] }) subjectId!: string
  @Text({ label: ['事项', 'Subject'], max: 300, list: true, filter: ['contains'] }) subjectLabel!: string
  @Text({ label: ['时限名称', 'Time limit'], max: 120, list: true, widget: 'duty', beside: ['citation'] }) duty!: string
  @Choice(() => ClockLevel, { label: ['时限类型', 'Level'], list: true, filter: ['eq', 'in'] }) level!: ClockLevel
  @Choice(() => Debtor, { label: ['责任方', 'Owed by'], filter: ['eq'] }) owedBy!: Debtor
  @Choice(() => ObligationState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) state!: ObligationState
  @Instant({ label: ['到期时间', 'Due'], optional: true, list: true, sort: true, filter: ['gte', 'lte', 'null'], widget: 'due', beside: ['warnAt', 'state', 'owedBy', 'provisional'] }) dueAt?: Date | null
  @Flag({
    label: ['暂定', 'Provisional'], filter: ['eq'],
    help: ['所涉年度的工作日历尚未公布，到期时间可能调整', 'A calendar year it rests on is not published: the date can still move'],
  }) provisional!: boolean
  @Link(recordNamed('Department'), { label: ['责任科室', 'Department'], optional: true, list: true, filter: ['eq', 'in'] }) departmentId?: string | null
  @Link(recordNamed('StaffMember'), { label: ['责任人', 'Staff member'], optional: true, list: true, filter: ['eq', 'in'] }) staffId?: string | null
  @Instant({ label: ['起算时间', 'Started'], sort: true, filter: ['gte', 'lte'] }) startedAt!: Date
  @Choice(() => FiledBy, { label: ['起算行为', 'Started by'] }) filedBy!: FiledBy
  @Integer({ label: ['期限', 'Limit'], optional: true }) amount?: number | null
  @Choice(() => LimitUnit, { label: ['单位', 'Unit'], optional: true }) unit?: LimitUnit | null
  @Day({ label: ['指定日期', 'Named day'], optional: true }) namedDay?: string | null
  @Choice(() => LimitSource, { label: ['期限来源', 'Source of the limit'], filter: ['eq', 'in'] }) limitSource!: LimitSource
  @Instant({ label: ['预警时间', 'Warned from'], optional: true, filter: ['lte'] }) warnAt?: Date | null
  @Instant({ label: ['暂停自', 'Paused since'], optional: true, filter: ['lte'] }) pausedSince?: Date | null
  @Instant({ label: ['结束时间', 'Ended'], optional: true, sort: true, filter: ['gte', 'lte'] }) endedAt?: Date | null
  @Instant({ label: ['超期认定时间', 'Lapse noticed'], optional: true, filter: ['null'] }) lapsedAt?: Date | null
  @Text({ label: ['可调规定', 'Provision'], max: 80, filter: ['eq', 'in'], vocabulary: 'Provision' }) provision!: string
  @Text({ label: ['代码', 'Code'], max: 60, optional: true }) code?: string | null
  @Text({ label: ['规则集条目', 'Binding'], max: 200, hidden: true }) binding!: string
  @Json({ label: ['依据', 'Citation'] }) citation!: Citation
  @Text({ label: ['期满后果', 'Act on lapse'], max: 60, optional: true, vocabulary: 'Act' }) onLapse?: string | null
  @Json({ label: ['计时事件', 'Course'], hidden: true }) course!: Course
  @Json({ label: ['预警', 'Warnings'], hidden: true }) warnings!: Warning[]
  @Instant({ label: ['下次提示', 'Next alert'], optional: true, hidden: true }) alertAt?: Date | null
  @Many(() => ObligationPause, { label: ['暂停', 'Pauses'], by: 'obligationId', scope: 'parent', order: 'from' }) pauses!: ObligationPause[]
  @Many(() => ObligationExtension, { label: ['延期', 'Extensions'], by: 'obligationId', scope: 'parent', order: 'grantedAt' })
  extensions!: ObligationExtension[]
  @Many(() => ObligationWaiver, { label: ['免除', 'Waiver'], by: 'obligationId', scope: 'parent' }) waivers!: ObligationWaiver[]
}
