import { BureauRecord, DefineRecord, Instant, Json, Link, LongText, Text, Texts, vocabulary } from '../../kernel/records/index.ts'
import { ServiceItemVersion } from '../catalogue/index.ts'
import { StaffMember } from '../organization/index.ts'
import { casePaperAccess } from './case.access.ts'
import { Case } from './case.record.ts'

const before = { optional: true, see: 'cases.identity' } as const

/** What was registered of a case was wrong and has been corrected: which fields, why, by whom, and what stood there before. */
@DefineRecord({
  label: ['登记更正', 'Correction of the registration'], plural: 'caseCorrections', title: 'reason', access: casePaperAccess,
  order: { field: 'correctedAt', direction: 'ASC' },
})
export class CaseCorrection extends BureauRecord {
  @Link(() => Case, { label: ['办件', 'Case'], filter: ['eq'] }) caseId!: string
  @Texts({ label: ['更正的栏目', 'Corrected'], max: 40, list: true, vocabulary: 'CaseRegistration' }) corrected!: string[]
  @LongText({ label: ['更正原因', 'Reason'], max: 300, list: true }) reason!: string
  @Instant({ label: ['更正时间', 'Corrected at'], list: true, sort: true }) correctedAt!: Date
  /** Nobody of ours where the province corrected what it owns. */
  @Link(() => StaffMember, { label: ['更正人', 'Corrected by'], optional: true, list: true }) correctedById?: string | null
  @Text({ label: ['原姓名或名称', 'Name before'], max: 100, ...before }) applicantName?: string | null
  @Text({ label: ['原证件号码', 'Id number before'], max: 40, ...before, sealed: true }) idNumber?: string | null
  @Text({ label: ['原联系电话', 'Phone before'], max: 40, ...before, sealed: true }) phone?: string | null
  @Text({ label: ['原联系地址', 'Address before'], max: 200, ...before }) address?: string | null
  @Text({ label: ['原经办代理人', 'Agent before'], max: 60, ...before }) agent?: string | null
  @Text({ label: ['原申请内容', 'Matter before'], max: 200, optional: true }) matter?: string | null
  /** The questions that the answers belong to. */
  @Link(() => ServiceItemVersion, { label: ['事项版本', 'Version of the item'] }) itemVersionId!: string
  @Json({ label: ['原附加栏目', 'Custom fields before'], optional: true, widget: 'form-answers' }) answers?: unknown
}

vocabulary('CaseRegistration', () => [
  ['applicantName', ['申请人姓名或名称', 'Applicant']], ['idNumber', ['证件号码', 'Id number']], ['phone', ['联系电话', 'Phone']],
  ['address', ['联系地址', 'Address']], ['agent', ['经办代理人', 'Agent']], ['matter', ['申请内容', 'Matter']], ['answers', ['附加栏目', 'Custom fields']],
])
