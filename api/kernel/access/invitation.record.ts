import { DefineRecord, Instant, Link, Text } from '../records/index.ts'
import { internalAccess } from './record-access.ts'
import { User } from './user.record.ts'

/** A one-time link by which somebody sets the first, or a new, password: no administrator ever knows it. */
@DefineRecord({ label: ['邀请', 'Invitation'], plural: 'invitations', title: 'id', internal: true, access: internalAccess })
export class Invitation {
  id!: string
  @Text({ label: ['令牌摘要', 'Token hash'], max: 64, unique: true }) tokenHash!: string
  @Link(() => User, { label: ['账号', 'Account'] }) userId!: string
  @Instant({ label: ['建立时间', 'Created'] }) createdAt!: Date
  @Instant({ label: ['失效时间', 'Expires'] }) expiresAt!: Date
  @Instant({ label: ['使用时间', 'Used'], optional: true }) usedAt?: Date | null
}
