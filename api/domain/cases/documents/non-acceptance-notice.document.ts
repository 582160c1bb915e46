import { eq } from '../../../kernel/access/index.ts'
import { asSentence, documentTemplate } from '../../../kernel/documents/index.ts'
import { Case } from '../case.record.ts'
import { caseRows, contactNote, given, onPaper, readPaper, signedFor, toApplicant, type CaseOnPaper } from './case-paper.ts'
import { remedies } from './remedies.ts'

export interface NonAcceptanceFacts extends CaseOnPaper {
  outcome: string
  competentBody?: string | null
  completedAt: Date
}

/** 不予受理通知书: why, where to go instead, and the remedies that are open. */
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
        ...caseRows(facts), [{ label: '理由', value: asSentence(facts.outcome), lines: 3 }], ...given('有权机关', facts.competentBody),
      ] },
      { kind: 'paragraph', text: remedies('通知书') },
    ],
    below: [signedFor],
    notes: [contactNote(facts)],
  }),
  of: 'Case',
  when: eq('result', 'NOT_ACCEPTED'),
  facts: (reader, acting, ids) => readPaper<NonAcceptanceFacts>(reader, acting, Case, ids, ['outcome', 'competentBody', 'completedAt']),
})
