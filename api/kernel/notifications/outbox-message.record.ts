import { internalAccess } from '../access/index.ts'
import { choices, Choice, CityRecord, DefineRecord, Instant, Integer, LongText, Text, type ChoiceOf } from '../records/index.ts'

export const OutboxChannel = choices('OutboxChannel', { EMAIL: ['电子邮件', 'Mail'] })
export type OutboxChannel = ChoiceOf<typeof OutboxChannel>

export const OutboxState = choices('OutboxState', {
  WAITING: ['待发送', 'Waiting'],
  SENT: ['已发送', 'Sent'],
  REFUSED: ['被退回', 'Refused'],
  NO_CHANNEL: ['未配置，未发送', 'Not sent: no channel configured'],
})
export type OutboxState = ChoiceOf<typeof OutboxState>

/** What is to leave the house, written in the act's transaction and sent after it. */
@DefineRecord({
  label: ['待发消息', 'Outgoing message'], plural: 'outboxMessages', title: 'subject', internal: true, access: internalAccess,
  indexes: [['state', 'createdAt']],
})
export class OutboxMessage extends CityRecord {
  @Choice(() => OutboxChannel, { label: ['渠道', 'Channel'] }) channel!: OutboxChannel
  @Text({ label: ['收件地址', 'To'], max: 200 }) to!: string
  @Text({ label: ['主题', 'Subject'], max: 200 }) subject!: string
  @LongText({ label: ['正文', 'Body'], max: 2000 }) body!: string
  @Choice(() => OutboxState, { label: ['状态', 'State'] }) state!: OutboxState
  @Integer({ label: ['已尝试次数', 'Attempts'] }) attempts!: number
  @Instant({ label: ['发送时间', 'Sent at'], optional: true }) sentAt?: Date | null
}
