import { BureauRecord, Choice, choices, DefineRecord, Text, type ChoiceOf } from '../../kernel/records/index.ts'
import { applicantAccess } from './case.access.ts'

export const ApplicantKind = choices('ApplicantKind', {
  PERSON: ['自然人', 'Person'],
  ORGANISATION: ['法人或其他组织', 'Organisation'],
})
export type ApplicantKind = ChoiceOf<typeof ApplicantKind>

/** Who applied, apart from the case: whoever counts cases need not see people. One a case, so that erasing one leaves the others. */
@DefineRecord({
  label: ['申请人', 'Applicant'], plural: 'applicants', title: 'name', access: applicantAccess, indexes: [['idNumberIndex'], ['phoneIndex']],
})
export class Applicant extends BureauRecord {
  @Choice(() => ApplicantKind, { label: ['申请人类型', 'Kind of applicant'], list: true }) kind!: ApplicantKind
  @Text({ label: ['姓名或名称', 'Name'], max: 100, see: 'cases.identity' }) name!: string
  @Text({ label: ['证件号码', 'Id number'], max: 40, optional: true, see: 'cases.identity', sealed: true, foundBy: { field: 'idNumberIndex', as: 'idNumber' } }) idNumber?: string | null
  @Text({ label: ['联系电话', 'Phone'], max: 40, optional: true, see: 'cases.identity', sealed: true, foundBy: { field: 'phoneIndex', as: 'phone' } }) phone?: string | null
  @Text({ label: ['证件号码索引', 'Id number index'], max: 80, optional: true, hidden: true, write: 'never' }) idNumberIndex?: string | null
  @Text({ label: ['联系电话索引', 'Phone index'], max: 80, optional: true, hidden: true, write: 'never' }) phoneIndex?: string | null
  @Text({ label: ['联系地址', 'Address'], max: 200, optional: true, see: 'cases.identity' }) address?: string | null
  /** Who came in the applicant's place. */
  @Text({ label: ['经办代理人', 'Agent'], max: 60, optional: true, see: 'cases.identity' }) agent?: string | null
}
