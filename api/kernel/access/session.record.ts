import { DefineRecord, Instant, Link, Text } from '../records/index.ts'
import { internalAccess } from './record-access.ts'
import { User } from './user.record.ts'

/** Somebody's being signed in, from sign-in until it is ended, idle too long or too old. */
@DefineRecord({ label: ['会话', 'Session'], plural: 'sessions', title: 'id', internal: true, access: internalAccess })
export class Session {
  id!: string
  @Text({ label: ['令牌摘要', 'Token hash'], max: 64, unique: true }) tokenHash!: string
  @Link(() => User, { label: ['账号', 'Account'] }) userId!: string
  @Instant({ label: ['登录时间', 'Signed in'] }) createdAt!: Date
  @Instant({ label: ['最近活动', 'Last seen'] }) lastSeenAt!: Date
  @Instant({ label: ['失效时间', 'Expires'] }) expiresAt!: Date
  @Text({ label: ['来源地址', 'Address'], max: 60, optional: true }) address?: string | null
  /** A cookie taken to another browser does not work there. */
  @Text({ label: ['浏览器摘要', 'Agent hash'], max: 64 }) agentHash!: string
}
