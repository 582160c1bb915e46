import { documentTemplate, type Fact } from '../../../kernel/documents/index.ts'
import { inLocale, labelOfChoice } from '../../../kernel/records/index.ts'
import { Delivery, DeliveryKind, DeliveryManner } from '../case-papers.record.ts'
import { given, minuteOnPaper, ofApplicant, readPaper, type CaseOnPaper } from './case-paper.ts'

export interface DeliveryFacts {
  kind: DeliveryKind
  manner: DeliveryManner
  recipient?: string | null
  postalNumber?: string | null
  identityShown: boolean
  deliveredAt: Date
  deliveredBy: { name: string } | null
  case: CaseOnPaper
}

const OWN = ['kind', 'manner', 'recipient', 'postalNumber', 'identityShown', 'deliveredAt', 'deliveredBy.name']
const said = (list: Parameters<typeof labelOfChoice>[0], value: string): string => inLocale(labelOfChoice(list, value), 'zh')

/** Where it was handed over: at the office, at the applicant's address; electronically it has no place. */
const place = ({ manner, case: of }: DeliveryFacts): Fact[][] => {
  if (manner === 'ELECTRONIC') return []
  return given('送达地点', manner === 'IN_PERSON' ? `${of.bureau.name}${of.department.office ?? ''}` : ofApplicant(of, 'address'))
}

/** 送达回证: what was handed to whom, how and when, over the recipient's own signature; filed with the case. */
export const deliveryReceiptDocument = documentTemplate<DeliveryFacts>({
  key: 'cases.deliveryReceipt',
  label: ['送达回证', 'Delivery receipt'],
  page: 'A4',
  build: (facts) => ({
    issuer: facts.case.bureau.name,
    title: '送达回证',
    number: `编号：${facts.case.number}`,
    body: [{ kind: 'facts', rows: [
      [{ label: '送达文书', value: `${said(DeliveryKind, facts.kind)}（${facts.case.itemVersion.name}，${facts.case.number}）` }],
      [{ label: '受送达人', value: ofApplicant(facts.case, 'name') }, { label: '送达方式', value: said(DeliveryManner, facts.manner) }],
      ...place(facts),
      [{ label: '送达时间', value: minuteOnPaper(facts.deliveredAt) }, { label: '送达人', value: facts.deliveredBy?.name ?? '' }],
      ...(facts.postalNumber ? [[{ label: '邮件号', value: facts.postalNumber }]] : []),
      [{ label: '受送达人签名或盖章', value: '', lines: 3 }, { label: '签收日期', value: '　　　　年　　月　　日' }],
      [{ label: '代收人签名及代收理由', value: facts.recipient && facts.recipient !== facts.case.applicant.name ? facts.recipient : '', lines: 3 }],
      [{ label: '备注', value: facts.identityShown ? '已核验领取人有效证件。' : '', lines: 2 }],
    ] }],
    notes: ['本回证由受送达人签收后随案归档；邮寄送达的，附邮件回执；拒绝签收的，由送达人在备注栏记明情况。'],
  }),
  of: 'Delivery',
  facts: (reader, acting, ids) => readPaper<DeliveryFacts>(reader, acting, Delivery, ids, OWN, 'case.'),
})
