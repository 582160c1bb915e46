import { BureauRecord, Choice, choices, Decimal, DefineRecord, Integer, Link, recordNamed, Ref, type ChoiceOf } from '../../kernel/records/index.ts'
import { Department, StaffMember } from '../organization/index.ts'
import { pointAccess } from './accountability.access.ts'
import { accountabilityMenu } from './menu.ts'

/** Whose account the points are taken from. */
export const PointHolder = choices('PointHolder', {
  PERSON: ['个人', 'Person'],
  DEPARTMENT: ['科室', 'Department'],
  DEPARTMENT_HEAD: ['科室负责人', 'Head of department'],
})
export type PointHolder = ChoiceOf<typeof PointHolder>

export const PointState = choices('PointState', {
  COUNTS: ['计入', 'Counts'],
  OUTWEIGHED: ['一事已按较重一项扣分', 'Outweighed in its matter'],
  TAKEN_BACK: ['已撤回', 'Taken back'],
})
export type PointState = ChoiceOf<typeof PointState>

/** Points taken off (positive numbers) by a sanction in force, one entry for each account; taken back when it is revoked. */
@DefineRecord({
  label: ['扣分', 'Point entry'], plural: 'pointEntries', title: 'points', menu: accountabilityMenu, access: pointAccess,
  indexes: [['year', 'staffId'], ['year', 'departmentId'], ['matterId']],
})
export class PointEntry extends BureauRecord {
  @Integer({ label: ['年度', 'Year'], list: true, filter: ['eq'], sort: true }) year!: number
  @Choice(() => PointHolder, { label: ['扣分对象', 'Whose points'], list: true, filter: ['eq', 'in'] }) holder!: PointHolder
  @Link(() => Department, { label: ['科室', 'Department'], optional: true, list: true, filter: ['eq', 'in'] }) departmentId?: string | null
  @Link(() => StaffMember, { label: ['人员', 'Person'], optional: true, list: true, filter: ['eq'] }) staffId?: string | null
  /** What the sanction takes by itself. */
  @Decimal({ label: ['应扣', 'Due'], scale: 2, min: 0, list: true }) claimed!: number
  /** What is taken off the account: nothing while a heavier entry of the matter counts, less where the cap is reached. */
  @Decimal({ label: ['扣分', 'Points'], scale: 2, min: 0, list: true }) points!: number
  @Link(recordNamed('Sanction'), { label: ['处理', 'Sanction'], list: true, filter: ['eq'] }) sanctionId!: string
  /** The matter: one is deducted once, by its heaviest entry. */
  @Ref({ label: ['事由', 'Matter'] }) matterId!: string
  @Choice(() => PointState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) state!: PointState
}
