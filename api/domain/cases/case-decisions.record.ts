import { LimitUnit } from '../../kernel/calendar/index.ts'
import {
  BureauRecord, Choice, choices, Day, DefineRecord, Flag, Instant, Integer, Json, Link, LongText, Text, Texts, type ChoiceOf,
} from '../../kernel/records/index.ts'
import { StaffMember } from '../organization/index.ts'
import { casePaperAccess } from './case.access.ts'
import { extensionAwaitsMe, refusalAwaitsMe } from './case.conditions.ts'
import { Case } from './case.record.ts'
import { casesMenu } from './menu.ts'

/** A stretch of time that does not count, because something outside the office has to happen first. */
@DefineRecord({
  label: ['特别程序', 'Special procedure'], plural: 'specialProcedures', title: 'label', access: casePaperAccess,
  order: { field: 'startedAt', direction: 'ASC' },
})
export class SpecialProcedure extends BureauRecord {
  @Link(() => Case, { label: ['办件', 'Case'], filter: ['eq'] }) caseId!: string
  /** The code on the pack's list. */
  @Text({ label: ['程序代码', 'Code'], max: 40, filter: ['eq'] }) kind!: string
  @Text({ label: ['特别程序', 'Procedure'], max: 60, list: true }) label!: string
  @LongText({ label: ['启动理由', 'Reason'], max: 500 }) reason!: string
  @Text({ label: ['进行时间', 'When it takes place'], max: 100, optional: true }) heldAt?: string | null
  @Text({ label: ['进行地点', 'Where it takes place'], max: 200, optional: true }) place?: string | null
  @Instant({ label: ['启动时间', 'Started'], list: true, sort: true }) startedAt!: Date
  @Day({ label: ['预计结束日', 'Planned end'], list: true, filter: ['gte', 'lte'] }) plannedEnd!: string
  @Instant({ label: ['结束时间', 'Ended'], optional: true, list: true, filter: ['null'] }) endedAt?: Date | null
  @LongText({ label: ['程序结果', 'Result'], max: 500, optional: true }) result?: string | null
  @Json({ label: ['依据', 'Citation'], optional: true }) citation?: unknown
}

export const ExtensionState = choices('ExtensionState', {
  REQUESTED: ['待审批', 'Requested'],
  APPROVED: ['已批准', 'Approved'],
  DECLINED: ['未批准', 'Declined'],
  OVERTAKEN: ['办件已结束', 'The case has ended'],
})
export type ExtensionState = ChoiceOf<typeof ExtensionState>

/** More time for a case: asked by the handler, approved by the leader whom the pack names. */
@DefineRecord({
  label: ['延期', 'Extension'], plural: 'extensions', title: 'reason', access: casePaperAccess, conditions: { awaitsMe: extensionAwaitsMe },
  order: { field: 'requestedAt', direction: 'DESC' },
  menu: casesMenu,
})
export class Extension extends BureauRecord {
  @Link(() => Case, { label: ['办件', 'Case'], list: true, filter: ['eq'] }) caseId!: string
  @Choice(() => ExtensionState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) decision!: ExtensionState
  @Integer({ label: ['延长', 'By'], min: 1, max: 1000, list: true }) amount!: number
  @Choice(() => LimitUnit, { label: ['单位', 'Unit'], list: true }) unit!: LimitUnit
  @LongText({ label: ['延期理由', 'Reason'], max: 500, list: true }) reason!: string
  @Text({ label: ['法律依据', 'Legal ground'], max: 300, optional: true }) legalGround?: string | null
  @Instant({ label: ['申请时间', 'Requested'], list: true, sort: true }) requestedAt!: Date
  @Link(() => StaffMember, { label: ['申请人', 'Requested by'], optional: true }) requestedById?: string | null
  /** Codes of `Office`: who may decide by the rules of the day it was asked for. */
  @Texts({ label: ['有权审批', 'Who may decide'], max: 40, hidden: true, optional: true }) decidingOffices?: string[] | null
  @LongText({ label: ['审批意见', 'Opinion'], max: 500, optional: true }) opinion?: string | null
  @Instant({ label: ['审批时间', 'Decided'], optional: true, list: true }) decidedAt?: Date | null
  @Link(() => StaffMember, { label: ['审批人', 'Decided by'], optional: true, list: true }) decidedById?: string | null
  @Link(() => StaffMember, { label: ['代行何人职权', 'In place of'], optional: true }) onBehalfOfId?: string | null
  @Json({ label: ['依据', 'Citation'], optional: true }) citation?: unknown
}

export const RefusalDecision = choices('RefusalDecision', {
  PROPOSED: ['待审批', 'Proposed'],
  REFUSED: ['同意不予办理', 'Refused'],
  CORRECTED: ['纠正，继续办理', 'Corrected: handle it'],
  OVERTAKEN: ['办件已结束', 'The case has ended'],
})
export type RefusalDecision = ChoiceOf<typeof RefusalDecision>

/** The filing without which nothing is refused: ground, basis, the leader's opinion, the remedies the applicant was told of. */
@DefineRecord({
  label: ['否定报备', 'Refusal filing'], plural: 'refusalFilings', title: 'number', access: casePaperAccess, order: { field: 'proposedAt', direction: 'DESC' },
  menu: casesMenu, conditions: { awaitsMe: refusalAwaitsMe },
})
export class RefusalFiling extends BureauRecord {
  @Text({ label: ['报备编号', 'Filing number'], max: 40, list: true }) number!: string
  @Link(() => Case, { label: ['办件', 'Case'], list: true, filter: ['eq'] }) caseId!: string
  @Choice(() => RefusalDecision, { label: ['处理意见', 'Decision'], list: true, filter: ['eq', 'in'] }) decision!: RefusalDecision
  /** The code on the pack's list. */
  @Text({ label: ['情形代码', 'Code of the ground'], max: 40, filter: ['eq'] }) ground!: string
  @Text({ label: ['不予办理的情形', 'Ground'], max: 100, list: true }) groundLabel!: string
  @LongText({ label: ['事实和理由', 'Facts and reasons'], max: 2000 }) reasons!: string
  @LongText({ label: ['法律依据', 'Legal basis'], max: 1000, optional: true }) legalBasis?: string | null
  @LongText({ label: ['核查情况', 'What was examined'], max: 1000, optional: true }) finding?: string | null
  @LongText({ label: ['情形说明', 'Description'], max: 1000, optional: true }) description?: string | null
  @Flag({ label: ['超出经办人员职权', "Beyond the handler's powers"] }) beyondPowers!: boolean
  @Instant({ label: ['提出时间', 'Proposed'], list: true, sort: true, filter: ['gte', 'lte'] }) proposedAt!: Date
  @Link(() => StaffMember, { label: ['提出人', 'Proposed by'], optional: true }) proposedById?: string | null
  /** Codes of `Office`: who may decide by the rules of the day it was proposed. */
  @Texts({ label: ['有权决定', 'Who may decide'], max: 40, hidden: true, optional: true }) decidingOffices?: string[] | null
  @LongText({ label: ['领导意见', "Leader's opinion"], max: 1000, optional: true }) opinion?: string | null
  @Instant({ label: ['决定时间', 'Decided'], optional: true, list: true, filter: ['gte', 'lte'] }) decidedAt?: Date | null
  @Link(() => StaffMember, { label: ['决定人', 'Decided by'], optional: true, list: true }) decidedById?: string | null
  @Link(() => StaffMember, { label: ['代行何人职权', 'In place of'], optional: true }) onBehalfOfId?: string | null
  @Day({ label: ['报市级部门备案日', 'Filed with the city office'], optional: true }) filedWithCityOn?: string | null
  @Text({ label: ['行政复议机关', 'Where to ask for reconsideration'], max: 200, optional: true }) reconsiderationBody?: string | null
  @Text({ label: ['行政复议期限', 'Time for reconsideration'], max: 60, optional: true }) reconsiderationLimit?: string | null
  @Text({ label: ['行政诉讼法院', 'Where to sue'], max: 200, optional: true }) court?: string | null
  @Text({ label: ['起诉期限', 'Time to sue'], max: 60, optional: true }) litigationLimit?: string | null
  @Instant({ label: ['告知书送达时间', 'Notice served'], optional: true }) servedAt?: Date | null
  @Json({ label: ['依据', 'Citation'], optional: true }) citation?: unknown
}
