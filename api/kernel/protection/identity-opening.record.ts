import { internalAccess } from '../access/index.ts'
import { DefineRecord, Instant, Ref, Text } from '../records/index.ts'

/** That somebody looked at a protected identity: who, when, why, whose; never what was seen. */
@DefineRecord({
  label: ['身份查看记录', 'Opening of an identity'], plural: 'identityOpenings', title: 'reason', internal: true, access: internalAccess, insertOnly: true,
  indexes: [['subjectId', 'at']],
})
export class IdentityOpening {
  id!: string
  @Ref({ label: ['单位', 'Bureau'] }) bureauId!: string
  @Ref({ label: ['受保护身份', 'Identity'] }) identityId!: string
  @Text({ label: ['所属类型', 'Subject type'], max: 60 }) subjectType!: string
  @Ref({ label: ['所属记录', 'Subject'] }) subjectId!: string
  @Ref({ label: ['查看人', 'Opened by'] }) userId!: string
  @Text({ label: ['查看人姓名', 'Name'], max: 60 }) userName!: string
  /** The second person, where whoever looked is not the record's handler. */
  @Ref({ label: ['同意人', 'Approved by'], optional: true }) approvedById?: string | null
  @Text({ label: ['理由', 'Reason'], max: 200 }) reason!: string
  @Instant({ label: ['时间', 'At'] }) at!: Date
}
