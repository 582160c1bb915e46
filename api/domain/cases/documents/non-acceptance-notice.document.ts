import { eq } from '../../../kernel/access/index.ts'
import { documentTemplate } from '../../../kernel/documents/index.ts'
import { Case } from '../case.record.ts'
import { caseRows, contactNote, onPaper, readPaper, toApplicant, type CaseOnPaper } from './case-paper.ts'

export interface NonAcceptanceFacts extends CaseOnPaper {
  outcome: string
  competentBody?: string | null
  completedAt: Date
}

/** 不予受理通知书: why, and where to go instead. */
export const nonAcceptanceNoticeDocument = documentTemplate<NonAcceptanceFacts>({
  key: 'cases.nonAcceptanceNotice',
  label: ['不予受理通知书', 'Notice of non-acceptance'],
  page: 'A4',
  build: (facts) => ({
    ...toApplicant(facts, facts.completedAt),
    title: '不予受理通知书',
    body: [
      { kind: 'paragraph', text: `您（单位）于${onPaper(facts.receivedAt)}提出的“${facts.itemVersion.name}”申请，本单位决定不予受理。` },
      { kind: 'facts', rows: [
        ...caseRows(facts), [{ label: '不予受理的理由', value: facts.outcome, lines: 3 }],
        ...(facts.competentBody ? [[{ label: '应向何处申请', value: facts.competentBody }]] : []),
      ] },
    ],
    notes: [contactNote(facts)],
  }),
  of: 'Case',
  when: eq('result', 'NOT_ACCEPTED'),
  facts: (reader, acting, ids) => readPaper<NonAcceptanceFacts>(reader, acting, Case, ids, ['outcome', 'competentBody', 'completedAt']),
})
