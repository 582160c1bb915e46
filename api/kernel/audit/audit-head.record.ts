import { internalAccess } from '../access/index.ts'
import { DefineRecord, Integer, Text } from '../records/index.ts'

/** How far a chain has come, signed: without the key nobody can cut its end or write it anew. */
@DefineRecord({ label: ['日志链末端', 'Head of an audit chain'], plural: 'auditHeads', title: 'chain', internal: true, access: internalAccess })
export class AuditHead {
  id!: string
  @Text({ label: ['日志链', 'Chain'], max: 36, unique: true }) chain!: string
  @Integer({ label: ['序号', 'Sequence'] }) sequence!: number
  @Text({ label: ['摘要', 'Hash'], max: 80 }) hash!: string
  @Text({ label: ['签名', 'Signature'], max: 64 }) signature!: string
}
