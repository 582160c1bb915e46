import { internalAccess } from '../access/index.ts'
import { BureauRecord, DefineRecord, Instant, Json, Ref, Text } from '../records/index.ts'
import type { Sealed } from './envelope.ts'

/**
 * Who somebody is, kept apart from the record that it belongs to: nothing of it can be listed, sorted, filtered or exported, and a
 * dump holds no readable letter.
 */
@DefineRecord({
  label: ['受保护身份', 'Protected identity'], plural: 'protectedIdentities', title: 'id', internal: true, access: internalAccess,
  indexes: [['subjectId'], ['nameIndex'], ['phoneIndex'], ['idNumberIndex']],
})
export class ProtectedIdentity extends BureauRecord {
  /** The record whose person this is: a complaint's complainant, a case's applicant. */
  @Text({ label: ['所属类型', 'Subject type'], max: 60 }) subjectType!: string
  @Ref({ label: ['所属记录', 'Subject'] }) subjectId!: string
  @Json({ label: ['密文', 'Sealed'], optional: true }) sealed?: Sealed | null
  @Text({ label: ['姓名索引', 'Name index'], max: 80, optional: true }) nameIndex?: string | null
  @Text({ label: ['电话索引', 'Phone index'], max: 80, optional: true }) phoneIndex?: string | null
  @Text({ label: ['证件索引', 'Id number index'], max: 80, optional: true }) idNumberIndex?: string | null
  @Instant({ label: ['清除时间', 'Erased'], optional: true }) erasedAt?: Date | null
}
