import { permissions, within, type RecordAccess } from '../access/index.ts'
import { Choice, DefineRecord, Instant, Integer, Ref, Text, Texts, type Label } from '../records/index.ts'
import { ActorKind, AuditOutcome } from './entry.ts'

permissions('audit', { read: [['查看审计日志', 'Read the audit log'], ['AUDIT_ADMIN']] })

/** An audit administrator of the city reads every chain, one of a bureau that bureau's. */
const auditAccess: RecordAccess = { read: 'audit.read', scope: (_acting, reach) => (reach.city ? true : within('chain', reach.bureaus)) }

const auditMenu: Label = ['安全审计', 'Security and audit']

/**
 * One act, done or refused, in its place in the chain of its bureau or of the city. It is also a record's history for whoever
 * reads the record: where an act came from is not part of that.
 */
@DefineRecord({
  label: ['审计日志', 'Audit entry'], plural: 'auditEntries', title: 'act', menu: auditMenu, access: auditAccess, insertOnly: true,
  indexes: [['recordId', 'sequence'], ['chain', 'at']], uniques: [['chain', 'sequence']], order: { field: 'at', direction: 'DESC' },
})
export class AuditEntry {
  id!: string
  /** A bureau's id, or `city`. */
  @Text({ label: ['日志链', 'Chain'], max: 36, filter: ['eq'], write: 'never', widget: 'audit-chain' }) chain!: string
  @Integer({ label: ['序号', 'Sequence'], list: true, write: 'never' }) sequence!: number
  @Instant({ label: ['时间', 'At'], list: true, sort: true, filter: ['gte', 'lte'], write: 'never' }) at!: Date
  @Text({ label: ['操作', 'Act'], max: 80, list: true, filter: ['eq'], write: 'never', vocabulary: 'Act', widget: 'of-record', beside: ['recordType'] }) act!: string
  @Text({ label: ['记录类型', 'Record type'], max: 60, list: true, optional: true, filter: ['eq'], write: 'never', vocabulary: 'RecordType' }) recordType?: string | null
  @Ref({ label: ['记录', 'Record'], optional: true, filter: ['eq'], write: 'never' }) recordId?: string | null
  @Choice(() => ActorKind, { label: ['主体类型', 'Kind of actor'], filter: ['eq'], write: 'never' }) actorKind!: string
  @Ref({ label: ['主体编号', 'Actor id'], optional: true, filter: ['eq'], write: 'never', see: 'audit.read' }) actorId?: string | null
  @Text({ label: ['主体', 'Actor'], max: 60, list: true, filter: ['contains'], write: 'never' }) actorName!: string
  @Ref({ label: ['代为办理', 'On behalf of'], optional: true, write: 'never' }) onBehalfOf?: string | null
  @Text({ label: ['来源地址', 'Address'], max: 60, optional: true, list: true, filter: ['eq'], write: 'never', see: 'audit.read' }) address?: string | null
  @Choice(() => AuditOutcome, { label: ['结果', 'Outcome'], list: true, filter: ['eq'], write: 'never' }) outcome!: AuditOutcome
  @Text({ label: ['代码', 'Code'], max: 60, optional: true, list: true, filter: ['eq'], write: 'never', vocabulary: 'RejectionCode' }) code?: string | null
  @Text({ label: ['办后状态', 'State after'], max: 60, optional: true, write: 'never', vocabulary: 'OfRecord', widget: 'of-record', beside: ['recordType'] }) state?: string | null
  @Texts({ label: ['变更字段', 'Changed fields'], max: 60, write: 'never' }) fields!: string[]
  @Text({ label: ['前一条摘要', 'Previous hash'], max: 80, write: 'never', see: 'audit.read' }) previousHash!: string
  @Text({ label: ['摘要', 'Hash'], max: 80, write: 'never', see: 'audit.read' }) hash!: string
}
