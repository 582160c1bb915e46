import { BureauRecord, Choice, choices, DefineRecord, Instant, Json, Link, type ChoiceOf } from '../../kernel/records/index.ts'
import { CoverBy } from './cover-plan.ts'
import { Department } from './department.record.ts'
import { Leave } from './leave.record.ts'
import { organizationMenu } from './menu.ts'
import { coverAccess } from './organization.access.ts'
import { Post } from './post.record.ts'
import { StaffMember } from './staff-member.record.ts'

export const CoverCause = choices('CoverCause', {
  LEAVE: ['请假', 'Leave'],
  VACANCY: ['岗位空缺', 'Vacancy'],
})
export type CoverCause = ChoiceOf<typeof CoverCause>

/**
 * Somebody has taken over a post: from `startsAt` until, and not including, the earlier of `endsAt` and `endedAt`, the cover holder
 * has the holder's queue and powers and answers for what is done. Written by the acts of leaves and posts alone.
 */
@DefineRecord({
  label: ['顶岗', 'Cover'], plural: 'coverPeriods', title: 'cause', menu: organizationMenu, access: coverAccess,
  order: { field: 'startsAt', direction: 'DESC' }, indexes: [['coverHolderId', 'endedAt']],
})
export class CoverPeriod extends BureauRecord {
  @Link(() => Post, { label: ['岗位', 'Post'], list: true, filter: ['eq', 'in'] }) postId!: string
  @Link(() => Department, { label: ['科室', 'Department'], filter: ['eq', 'in'] }) departmentId!: string
  @Link(() => StaffMember, { label: ['A岗', 'Holder'], list: true, filter: ['eq', 'in'] }) holderId!: string
  @Link(() => StaffMember, { label: ['顶岗人', 'Cover holder'], list: true, filter: ['eq', 'in'] }) coverHolderId!: string
  @Choice(() => CoverBy, { label: ['顶岗身份', 'Covers as'], list: true, filter: ['eq'] }) coverBy!: CoverBy
  @Choice(() => CoverCause, { label: ['原因', 'Cause'], list: true, filter: ['eq'] }) cause!: CoverCause
  @Link(() => Leave, { label: ['请假', 'Leave'], optional: true, filter: ['eq'] }) leaveId?: string | null
  @Instant({ label: ['起始时间', 'From'], list: true, sort: true, filter: ['gte', 'lte'] }) startsAt!: Date
  /** Absent for a vacancy: until somebody is named. */
  @Instant({ label: ['计划截止时间', 'To end'], optional: true, list: true }) endsAt?: Date | null
  @Instant({ label: ['结束时间', 'Ended'], optional: true, list: true, filter: ['null'] }) endedAt?: Date | null
  /** The rule by which whoever covers answers for what is done, where the pack has one; frozen when the cover starts. */
  @Json({ label: ['依据', 'Citation'], optional: true }) citation?: unknown
}
