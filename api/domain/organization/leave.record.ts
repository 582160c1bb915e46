import { BureauRecord, Choice, choices, Day, DefineRecord, Instant, Integer, Link, LongText, Many, recordNamed, Text, type ChoiceOf } from '../../kernel/records/index.ts'
import { Department } from './department.record.ts'
import { organizationMenu } from './menu.ts'
import { leaveAccess } from './organization.access.ts'
import { StaffMember } from './staff-member.record.ts'

export const LeaveState = choices('LeaveState', {
  PLANNED: ['待离岗', 'Planned'],
  STARTED: ['离岗中', 'Away'],
  ENDED: ['已销假', 'Returned'],
  CANCELLED: ['已取消', 'Cancelled'],
})
export type LeaveState = ChoiceOf<typeof LeaveState>

export const LeaveKind = choices('LeaveKind', {
  HOLIDAY: ['休假', 'Holiday'],
  SICK: ['病假', 'Sick leave'],
  PERSONAL: ['事假', 'Personal leave'],
  BUSINESS: ['公出', 'Business'],
  MEETING: ['会议', 'Meeting'],
  STUDY: ['学习培训', 'Study'],
  SHORT: ['短时离岗', 'Short absence'],
  OTHER: ['其他', 'Other'],
})
export type LeaveKind = ChoiceOf<typeof LeaveKind>

/**
 * Somebody's absence from their posts, planned in days (first and last day counted) or, if short, in minutes.
 * Colleagues of the department read it: leaving time, reason and return are registered openly.
 */
@DefineRecord({
  label: ['请假', 'Leave'], plural: 'leaves', title: 'staffId', menu: organizationMenu, access: leaveAccess,
  order: { field: 'startsAt', direction: 'DESC' }, indexes: [['state', 'endsAt']],
})
export class Leave extends BureauRecord {
  @Link(() => StaffMember, { label: ['离岗人员', 'Who'], list: true, filter: ['eq', 'in'] }) staffId!: string
  @Link(() => Department, { label: ['科室', 'Department'], list: true, filter: ['eq', 'in'] }) departmentId!: string
  @Choice(() => LeaveKind, { label: ['类别', 'Kind'], list: true, filter: ['eq', 'in'] }) kind!: LeaveKind
  @Text({ label: ['事由', 'Reason'], max: 100, list: true }) reason!: string
  @Day({ label: ['起始日', 'First day'], list: true, filter: ['gte', 'lte'] }) fromDay!: string
  @Day({ label: ['截止日', 'Last day'], list: true, filter: ['gte', 'lte'] }) untilDay!: string
  @Integer({ label: ['离岗分钟', 'Minutes'], optional: true }) minutes?: number | null
  /** The absence as a span of time: from `startsAt` until, and not including, `endsAt`. */
  @Instant({ label: ['计划离岗时间', 'To start'], sort: true }) startsAt!: Date
  @Instant({ label: ['计划返岗时间', 'To end'] }) endsAt!: Date
  @LongText({ label: ['工作交接', 'Hand-over'], max: 2000, optional: true }) handover?: string | null
  @Text({ label: ['未交接原因', 'Why without hand-over'], max: 200, optional: true }) specialReason?: string | null
  @Text({ label: ['续假原因', 'Reason of the extension'], max: 100, optional: true }) extensionReason?: string | null
  @Link(() => StaffMember, { label: ['指定顶岗人', 'Substitute'], optional: true }) substituteId?: string | null
  @Instant({ label: ['离岗时间', 'Left at'], optional: true, list: true }) startedAt?: Date | null
  @Instant({ label: ['返岗时间', 'Back at'], optional: true, list: true }) endedAt?: Date | null
  @Choice(() => LeaveState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) state!: LeaveState
  /** Who answers for the posts meanwhile. */
  @Many(recordNamed('CoverPeriod'), { label: ['顶岗', 'Covers'], by: 'leaveId', scope: 'own', order: 'startsAt' }) coverPeriods!: object[]
}
