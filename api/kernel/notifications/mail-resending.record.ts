import { inBureau, permissions } from '../access/index.ts'
import { lifecycle } from '../lifecycle/index.ts'
import { BureauRecord, Choice, choices, DefineRecord, Link, type ChoiceOf } from '../records/index.ts'
import { OutboxMessage } from './outbox-message.record.ts'

export const ResendingState = choices('ResendingState', { ORDERED: ['已重发', 'Sent again'] })
export type ResendingState = ChoiceOf<typeof ResendingState>

permissions('notifications', { resend: [['重发邮件', 'Send mails again'], ['SYSTEM_ADMIN']] })

/** That an administrator sent a mail again which had not gone out: once the mail server, or the address, is in order. */
@DefineRecord({
  label: ['邮件重发', 'Mail sent again'], plural: 'mailResendings', title: 'messageId', access: { read: 'notifications.mail', scope: inBureau },
  order: { field: 'createdAt', direction: 'DESC' },
})
export class MailResending extends BureauRecord {
  @Link(() => OutboxMessage, { label: ['提醒邮件', 'Mail reminder'], list: true, filter: ['eq'] }) messageId!: string
  @Choice(() => ResendingState, { label: ['状态', 'State'] }) state!: ResendingState
}

export const resendingLifecycle = lifecycle(MailResending, {
  states: ResendingState,
  initial: 'ORDERED',
  acts: { order: { label: ['重发', 'Send again'], from: null, to: 'ORDERED', by: 'notifications.resend', mutation: 'resendMail', inPlace: true } },
})
