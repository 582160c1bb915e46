import { BureauRecord, DefineRecord, Flag, Link, Text } from '../../kernel/records/index.ts'
import { Department } from './department.record.ts'
import { MAIL_ADDRESS, notAnAddress } from './mail-address.ts'
import { staffAccess } from './organization.access.ts'
import { organizationMenu } from './menu.ts'
import { staffChange } from './staff-changes.ts'

/** Somebody who works for a bureau: handlers, heads, leaders, inspectors. An account is a matter of its own. */
@DefineRecord({
  label: ['工作人员', 'Staff member'], plural: 'staffMembers', title: 'name', menu: organizationMenu, access: staffAccess,
  order: { field: 'number', direction: 'ASC' }, prepare: staffChange,
})
export class StaffMember extends BureauRecord {
  @Text({ label: ['工号', 'Number'], max: 20, unique: true, list: true, sort: true, filter: ['eq'] }) number!: string
  @Text({ label: ['姓名', 'Name'], max: 30, list: true, filter: ['contains'] }) name!: string
  @Link(() => Department, { label: ['科室', 'Department'], list: true, filter: ['eq', 'in'] }) departmentId!: string
  @Text({ label: ['职务', 'Job title'], max: 40, optional: true, list: true }) jobTitle?: string | null
  @Text({ label: ['办公电话', 'Office phone'], max: 40, optional: true }) phone?: string | null
  @Text({
    label: ['电子邮箱', 'Mail address'], max: 200, optional: true, see: 'organization.manage', pattern: { test: MAIL_ADDRESS, text: notAnAddress },
    help: ['用于接收邮件提醒', 'For mail reminders'],
  }) email?: string | null
  /** Each person decides this alone. */
  @Flag({ label: ['不接收邮件提醒', 'Wants no mail'], see: 'organization.manage', write: 'never' }) mailOff!: boolean
  @Flag({ label: ['已离岗', 'Left'], filter: ['eq'] }) left!: boolean
}
