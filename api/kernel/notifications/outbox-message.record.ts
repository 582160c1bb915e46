import { accountMenu, inBureau, permissions, type RecordAccess } from '../access/index.ts'
import { BureauRecord, choices, Choice, DefineRecord, Instant, Integer, LongText, Ref, Text, type ChoiceOf } from '../records/index.ts'

export const OutboxState = choices('OutboxState', {
  WAITING: ['待发送', 'Waiting'],
  SENDING: ['发送中', 'Being sent'],
  SENT: ['已发送', 'Sent'],
  REFUSED: ['被退回', 'Refused'],
  GIVEN_UP: ['多次失败，已放弃', 'Given up after several tries'],
  /** The mail system may have it; sent again it might arrive twice. */
  UNKNOWN: ['中断，可能已发送', 'Broken off, perhaps sent'],
  NO_CHANNEL: ['未配置，未发送', 'Not sent: no mail server configured'],
})
export type OutboxState = ChoiceOf<typeof OutboxState>

permissions('notifications', {
  mail: [['查看发出的邮件', 'Read what mail went out'], ['SYSTEM_ADMIN']],
})

/** Whoever keeps staff and addresses sees what went out and what was given up; a mail holds nothing of the matter. */
const administratorsOwn: RecordAccess = { read: 'notifications.mail', scope: inBureau }

/** A mail that is to leave the house, written in the act's transaction and sent after it. */
@DefineRecord({
  label: ['提醒邮件', 'Mail reminder'], plural: 'outboxMessages', title: 'subject', access: administratorsOwn, menu: accountMenu,
  indexes: [['state', 'createdAt']], order: { field: 'createdAt', direction: 'DESC' },
})
export class OutboxMessage extends BureauRecord {
  @Ref({ label: ['接收人', 'Recipient'], hidden: true, write: 'never' }) recipientId!: string
  @Text({ label: ['收件地址', 'To'], max: 200, list: true, write: 'never', filter: ['contains'] }) to!: string
  @Text({ label: ['主题', 'Subject'], max: 200, list: true, write: 'never' }) subject!: string
  @LongText({ label: ['正文', 'Body'], max: 2000, hidden: true, write: 'never' }) body!: string
  @Choice(() => OutboxState, { label: ['状态', 'State'], list: true, write: 'never', filter: ['eq', 'in'] }) state!: OutboxState
  @Integer({ label: ['已尝试次数', 'Attempts'], list: true, write: 'never' }) attempts!: number
  @Instant({ label: ['发送时间', 'Sent at'], optional: true, list: true, write: 'never' }) sentAt?: Date | null
  /** What the mail server said when it did not take the mail, or why it was not reached. */
  @Text({ label: ['未发出的原因', 'Why it was not sent'], max: 200, optional: true, list: true, write: 'never' }) failure?: string | null
}
