import { BureauRecord, Choice, choices, Day, DefineRecord, Flag, Instant, Link, LongText, Text, type ChoiceOf } from '../../kernel/records/index.ts'
import { Department, StaffMember } from '../organization/index.ts'
import { ServiceItem } from '../catalogue/index.ts'
import { caseRatingAccess } from './case.access.ts'
import { ratingAwaitsMe } from './case.conditions.ts'
import { Case } from './case.record.ts'
import { casesMenu } from './menu.ts'

export const RatingGrade = choices('RatingGrade', {
  VERY_SATISFIED: ['非常满意', 'Very satisfied'],
  SATISFIED: ['满意', 'Satisfied'],
  FAIRLY_SATISFIED: ['基本满意', 'Fairly satisfied'],
  DISSATISFIED: ['不满意', 'Dissatisfied'],
  VERY_DISSATISFIED: ['非常不满意', 'Very dissatisfied'],
})
export type RatingGrade = ChoiceOf<typeof RatingGrade>

/** The last two grades are bad. */
export const isBad = (grade: RatingGrade): boolean => grade === 'DISSATISFIED' || grade === 'VERY_DISSATISFIED'

export const RatingState = choices('RatingState', {
  GIVEN: ['已评价', 'Given'],
  BAD: ['差评待核实', 'Bad: to be verified'],
  VERIFIED: ['待整改', 'To be corrected'],
  CORRECTED: ['待回访', 'To be called back'],
  CLOSED: ['已办结', 'Closed'],
  EXCLUDED: ['不计入', 'Excluded'],
})
export type RatingState = ChoiceOf<typeof RatingState>

const grade = (zh: string, en: string) => ({ label: [zh, en], optional: true }) as const

/** What the applicant thinks of a completed case, once. A bad one is verified, corrected and called back; the rated never learn whose it was. */
@DefineRecord({
  label: ['好差评', 'Case rating'], plural: 'caseRatings', title: 'number', menu: casesMenu, access: caseRatingAccess,
  conditions: { awaitsMe: ratingAwaitsMe }, indexes: [['departmentId', 'ratedOn']], order: { field: 'ratedOn', direction: 'DESC' },
})
export class CaseRating extends BureauRecord {
  @Text({ label: ['评价编号', 'Number'], max: 40, list: true, sort: true }) number!: string
  @Link(() => Case, { label: ['办件', 'Case'], see: 'cases.raters', unique: true }) caseId!: string
  @Choice(() => RatingState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) state!: RatingState
  @Choice(() => RatingGrade, { label: ['总体评价', 'Grade'], list: true, filter: ['eq', 'in'] }) grade!: RatingGrade
  @Choice(() => RatingGrade, grade('事项评价', 'Item')) itemGrade?: RatingGrade | null
  @Choice(() => RatingGrade, grade('窗口评价', 'Window')) windowGrade?: RatingGrade | null
  @Choice(() => RatingGrade, grade('平台评价', 'Platform')) platformGrade?: RatingGrade | null
  @Choice(() => RatingGrade, grade('人员评价', 'Person')) personGrade?: RatingGrade | null
  @LongText({ label: ['评价内容', 'Comment'], max: 500, optional: true }) comment?: string | null
  @Flag({ label: ['实名', 'Named'], filter: ['eq'] }) named!: boolean
  @Link(() => ServiceItem, { label: ['服务事项', 'Service item'], list: true, filter: ['eq', 'in'] }) itemId!: string
  @Link(() => Department, { label: ['科室', 'Department'], list: true, filter: ['eq', 'in'] }) departmentId!: string
  @Link(() => StaffMember, { label: ['经办人', 'Handler'], optional: true, filter: ['eq'] }) handlerId?: string | null
  /** The day: lists and figures need no more, and it tells the rated less of whose case it was. */
  @Day({ label: ['评价日期', 'Rated on'], list: true, sort: true, filter: ['gte', 'lte'] }) ratedOn!: string
  @LongText({ label: ['核实情况', 'What was found'], max: 1000, optional: true }) finding?: string | null
  @Instant({ label: ['核实时间', 'Verified'], optional: true }) verifiedAt?: Date | null
  @LongText({ label: ['科室异议', 'Objection of the department'], max: 1000, optional: true }) objection?: string | null
  @LongText({ label: ['整改情况', 'Correction'], max: 1000, optional: true }) correction?: string | null
  @Instant({ label: ['整改时间', 'Corrected'], optional: true }) correctedAt?: Date | null
  @LongText({ label: ['回访情况', 'Call-back'], max: 1000, optional: true }) callBack?: string | null
  @Instant({ label: ['回访时间', 'Called back'], optional: true }) calledBackAt?: Date | null
  @LongText({ label: ['不计入的理由', 'Why excluded'], max: 1000, optional: true }) exclusion?: string | null
}
