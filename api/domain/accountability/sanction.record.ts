import { StoredFile } from '../../kernel/files/index.ts'
import { BureauRecord, Choice, choices, Day, Decimal, DefineRecord, Instant, Integer, Json, Link, LongText, Many, Text, Texts, type ChoiceOf } from '../../kernel/records/index.ts'
import { Department, StaffMember } from '../organization/index.ts'
import { sanctionAccess, sanctionAwaitsMe } from './accountability.access.ts'
import { accountabilityMenu } from './menu.ts'
import { PointEntry } from './point-entry.record.ts'
import { SanctionKind } from './sanction-kind.ts'
import { Severity, Violation } from './violation.record.ts'
import { WrittenDecision } from './written-decision.record.ts'

export const SanctionState = choices('SanctionState', {
  PROPOSED: ['拟处理', 'Proposed'],
  DEFENCE: ['申辩已收', 'Defence heard'],
  DECIDED: ['已决定', 'Decided'],
  SERVED: ['已送达', 'Served'],
  IN_FORCE: ['已生效', 'In force'],
  APPEALED: ['申诉中', 'Appealed'],
  CHANGED: ['已变更', 'Changed'],
  REVOKED: ['已撤销', 'Revoked'],
  EXPIRED: ['已期满', 'Expired'],
})
export type SanctionState = ChoiceOf<typeof SanctionState>

/** What a person or a department is to bear for a violation: proposed from the pack's ladder, heard, decided by people. */
@DefineRecord({
  label: ['处理', 'Sanction'], plural: 'sanctions', title: 'number', menu: accountabilityMenu, access: sanctionAccess, conditions: { awaitsMe: sanctionAwaitsMe },
  order: { field: 'proposedAt', direction: 'DESC' }, indexes: [['state', 'kind'], ['violationId'], ['staffId', 'violatedOn']], uniques: [['number']], discreet: true,
})
export class Sanction extends BureauRecord {
  @Text({ label: ['编号', 'Number'], max: 40, list: true, filter: ['contains'] }) number!: string
  @Choice(() => SanctionKind, { label: ['处理方式', 'Kind'], list: true, filter: ['eq', 'in'] }) kind!: SanctionKind
  @Choice(() => SanctionState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) state!: SanctionState
  @Choice(() => Severity, { label: ['情节', 'Severity'], filter: ['eq', 'in'] }) severity!: Severity
  @Link(() => Violation, { label: ['违规行为', 'Violation'], filter: ['eq'] }) violationId!: string
  @Link(() => Department, { label: ['科室', 'Department'], optional: true, list: true, filter: ['eq', 'in'] }) departmentId?: string | null
  @Link(() => StaffMember, { label: ['被处理人', 'Person'], optional: true, list: true, filter: ['eq'] }) staffId?: string | null
  /** What the person is heard on: the violation itself is read with its lead, by the office alone. */
  @Text({ label: ['违规情形', 'Ground'], max: 200, optional: true, widget: 'law-choice:accountability.grounds' }) ground?: string | null
  @LongText({ label: ['违规事实', 'Facts'], max: 2000, optional: true }) facts?: string | null
  @Day({ label: ['违规日期', 'Violated on'] }) violatedOn!: string
  @Integer({ label: ['累计第几次', 'Which offence'], min: 1 }) offence!: number
  @Decimal({ label: ['扣分', 'Points'], scale: 2, optional: true, min: 0, max: 100, list: true }) points?: number | null
  @Instant({ label: ['拟定时间', 'Proposed'], sort: true, filter: ['gte', 'lte'] }) proposedAt!: Date
  @Link(() => StaffMember, { label: ['拟定人', 'Proposed by'], optional: true }) proposedById?: string | null
  @LongText({ label: ['拟处理理由', 'Reasons'], max: 2000 }) reasons!: string
  /** Why it is not what the rules propose for an offence of this count. */
  @LongText({ label: ['另择处理方式的理由', 'Why not what is proposed'], max: 1000, optional: true }) deviation?: string | null
  /** The offices that may decide it, as things stood when it was proposed: the head of the department reads it where that is one. */
  @Texts({ label: ['有权决定', 'Who may decide'], max: 40, hidden: true }) decidingOffices!: string[]
  @LongText({ label: ['陈述申辩', 'Defence'], max: 4000, optional: true }) defence?: string | null
  @LongText({ label: ['决定', 'Decision'], max: 2000, optional: true }) decision?: string | null
  @Link(() => StaffMember, { label: ['决定人', 'Decided by'], optional: true }) decidedById?: string | null
  @Instant({ label: ['决定时间', 'Decided'], optional: true, list: true, sort: true, filter: ['gte', 'lte', 'null'] }) decidedAt?: Date | null
  @Instant({ label: ['送达时间', 'Served'], optional: true }) servedAt?: Date | null
  @LongText({ label: ['申诉理由', 'Appeal'], max: 4000, optional: true }) appeal?: string | null
  @LongText({ label: ['申诉答复', 'Answer to the appeal'], max: 2000, optional: true }) appealAnswer?: string | null
  @LongText({ label: ['撤销理由', 'Why it was taken back'], max: 2000, optional: true }) rescission?: string | null
  @Json({ label: ['依据', 'Citation'], optional: true, widget: 'citation' }) citation?: unknown
  @Many(() => StoredFile, { label: ['附件', 'Attachments'], by: 'subjectId', scope: 'parent' }) files!: StoredFile[]
  @Many(() => WrittenDecision, { label: ['处理决定书', 'Written decisions'], by: 'sanctionId', scope: 'parent' }) writtenDecisions!: WrittenDecision[]
  @Many(() => PointEntry, { label: ['扣分记录', 'Points'], by: 'sanctionId', scope: 'parent' }) pointEntries!: PointEntry[]
}
