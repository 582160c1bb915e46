import { eq } from '../../../kernel/access/index.ts'
import { asSentence, documentTemplate } from '../../../kernel/documents/index.ts'
import { RefusalFiling, type RefusalDecision } from '../case-decisions.record.ts'
import { caseRows, contactNote, ofApplicant, onPaper, readPaper, signedFor, toApplicant, type CaseOnPaper } from './case-paper.ts'
import { remedies, type NamedRemedies } from './remedies.ts'

export interface RefusalFacts extends NamedRemedies {
  number: string
  decision: RefusalDecision
  groundLabel: string
  reasons: string
  legalBasis?: string | null
  finding?: string | null
  description?: string | null
  opinion?: string | null
  proposedAt: Date
  decidedAt?: Date | null
  proposedBy: { name: string } | null
  decidedBy: { name: string } | null
  onBehalfOf: { name: string } | null
  case: CaseOnPaper
}

const OWN = [
  'number', 'decision', 'groundLabel', 'reasons', 'legalBasis', 'finding', 'description', 'opinion', 'proposedAt', 'decidedAt', 'proposedBy.name', 'decidedBy.name',
  'onBehalfOf.name', 'reconsiderationBody', 'reconsiderationLimit', 'court', 'litigationLimit',
]
const signed = ({ decidedBy, onBehalfOf, decidedAt }: RefusalFacts): string =>
  [decidedBy?.name, onBehalfOf ? `（代行${onBehalfOf.name}职权）` : '', decidedAt ? `　${onPaper(decidedAt)}` : ''].join('')

/** 否定报备登记表: filed and archived with the materials of the case. */
export const refusalFilingForm = documentTemplate<RefusalFacts>({
  key: 'cases.refusalFilingForm',
  label: ['否定报备登记表', 'Refusal filing form'],
  page: 'A4',
  build: (facts) => ({
    issuer: facts.case.bureau.name,
    number: facts.number,
    title: '否定报备登记表',
    body: [{ kind: 'facts', rows: [
      ...caseRows(facts.case),
      [{ label: '联系地址', value: ofApplicant(facts.case, 'address') }],
      [{ label: '办件编号', value: facts.case.number }, { label: '经办人', value: facts.proposedBy?.name ?? facts.case.handler?.name ?? '' }],
      [{ label: '否定情形', value: facts.groundLabel }, { label: '提出日期', value: onPaper(facts.proposedAt) }],
      [{ label: '事实和理由', value: [facts.reasons, facts.description].filter(Boolean).join('\n'), lines: 4 }],
      [{ label: '法律依据', value: facts.legalBasis ?? '', lines: 2 }],
      [{ label: '核查情况', value: facts.finding ?? '', lines: 2 }],
      [{ label: '领导意见', value: [facts.opinion, signed(facts)].filter(Boolean).join('\n'), lines: 4 }],
    ] }],
    notes: ['本表随申请材料一并归档。'],
  }),
  of: 'RefusalFiling',
  facts: (reader, acting, ids) => readPaper<RefusalFacts>(reader, acting, RefusalFiling, ids, OWN, 'case.'),
})

/** 不予办理告知书: reasons, basis and the remedies that are open. */
export const refusalNoticeDocument = documentTemplate<RefusalFacts & { decidedAt: Date }>({
  key: 'cases.refusalNotice',
  label: ['不予办理告知书', 'Refusal notice'],
  page: 'A4',
  build: (facts) => ({
    ...toApplicant(facts.case, facts.decidedAt),
    title: '不予办理告知书',
    body: [
      { kind: 'paragraph', text: `您（单位）于${onPaper(facts.case.receivedAt)}提出的“${facts.case.itemVersion.name}”申请，经审查，决定不予办理。` },
      { kind: 'paragraph', text: `理由：${asSentence(facts.reasons)}` },
      ...(facts.legalBasis ? [{ kind: 'paragraph' as const, text: `依据：${asSentence(facts.legalBasis)}` }] : []),
      { kind: 'paragraph', text: remedies('告知书', facts) },
      { kind: 'paragraph', text: '需要退还申请材料的，请持有效证件到本单位办理，签字领取。' },
    ],
    below: [signedFor],
    notes: [contactNote(facts.case)],
  }),
  of: 'RefusalFiling',
  when: eq('decision', 'REFUSED'),
  facts: (reader, acting, ids) => readPaper<RefusalFacts & { decidedAt: Date }>(reader, acting, RefusalFiling, ids, OWN, 'case.'),
})
