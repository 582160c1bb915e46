import { aboutKept, all, not, permissions, within, type RecordAccess } from '../access/index.ts'
import { BureauRecord, DefineRecord, Flag, Instant, LongText, Ref, Text } from '../records/index.ts'

permissions('notifications', {
  read: [['查看通知', 'Read one’s notifications'], [
    'STAFF', 'WINDOW_CLERK', 'DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE', 'COMPLAINT_OFFICER',
    'EVALUATION_CLERK', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN',
  ]],
})

/**
 * One's own, wherever one's rights reach, and those of the people whose posts one covers right now; but nothing of what is kept from
 * oneself: whoever is accused in a complaint does not learn of it by covering for its handler.
 */
const recipientsOwn: RecordAccess = {
  read: 'notifications.read', update: 'notifications.read',
  scope: (acting) => all(
    within('recipientId', [acting.staffId, ...acting.covering.map((cover) => cover.staffId)].filter((id) => id !== undefined)),
    not(aboutKept(acting, 'subjectType', 'subjectId')),
  ),
}

/** Something that a member of staff is told: a reminder, an assignment, a decision. */
@DefineRecord({
  label: ['通知', 'Notification'], plural: 'notifications', title: 'text', access: recipientsOwn,
  indexes: [['recipientId', 'read', 'createdAt']], uniques: [['recipientId', 'uniqueKey']], order: { field: 'createdAt', direction: 'DESC' },
})
export class Notification extends BureauRecord {
  @Instant({ label: ['时间', 'At'], write: 'never', list: true }) override createdAt!: Date
  @Ref({ label: ['接收人', 'Recipient'], write: 'never', filter: ['eq'] }) recipientId!: string
  @Text({ label: ['种类', 'Kind'], max: 80, write: 'never' }) kind!: string
  @LongText({ label: ['内容', 'Text'], max: 500, write: 'never', list: true, widget: 'in-language', beside: ['textEn'] }) text!: string
  @LongText({ label: ['内容（英文）', 'Text in English'], max: 1000, write: 'never' }) textEn!: string
  @Text({ label: ['事项种类', 'Concerns (kind)'], max: 80, optional: true, write: 'never' }) subjectType?: string | null
  @Ref({ label: ['事项', 'Concerns'], optional: true, write: 'never' }) subjectId?: string | null
  @Flag({ label: ['已读', 'Read'], list: true, write: 'update', filter: ['eq'] }) read!: boolean
  /** The same thing is told somebody once. */
  @Text({ label: ['唯一标识', 'Unique key'], max: 200, optional: true, hidden: true, write: 'never' }) uniqueKey?: string | null
}
