import { all, eq, not } from '../../../kernel/access/index.ts'
import { documentDeadline, documentTemplate } from '../../../kernel/documents/index.ts'
import { OneTimeNotice } from '../../reception/index.ts'
import { PROVINCIAL_NOTICE } from '../imported-notice.ts'
import { contactNote, given, readPaper, signedFor, toApplicant, type CaseOnPaper } from './case-paper.ts'

export interface NoticeFacts {
  number: string
  givenAt: Date
  legalBasis?: string | null
  timeLimit?: string | null
  procedure?: string | null
  formalities?: string | null
  howToProceed?: string | null
  supplementBy?: string | null
  missing: readonly { name: string; requirement?: string | null }[]
  case: CaseOnPaper | null
}

const OWN = [
  'number', 'givenAt', 'legalBasis', 'timeLimit', 'procedure', 'formalities', 'howToProceed', 'supplementBy', 'missing.name', 'missing.requirement',
]

/** 一次性告知书: everything that is missing, at once. */
export const oneTimeNoticeDocument = documentTemplate<NoticeFacts & { case: CaseOnPaper }>({
  key: 'cases.oneTimeNotice',
  label: ['一次性告知书', 'One-time notice'],
  page: 'A4',
  build: (facts) => ({
    ...toApplicant(facts.case, facts.givenAt),
    number: facts.number,
    title: '一次性告知书',
    body: [
      { kind: 'paragraph', text: `您（单位）提出的“${facts.case.itemVersion.name}”申请，尚需补正下列全部内容，现一次性告知：` },
      {
        kind: 'table', columns: [{ title: '序号', width: 1, align: 'center' }, { title: '需补正的材料', width: 4 }, { title: '补正要求', width: 5 }],
        rows: facts.missing.map(({ name, requirement }, index) => [String(index + 1), name, requirement ?? '']),
      },
      { kind: 'facts', rows: [
        ...given('办件编号', facts.case.number), ...given('补正截止日', facts.supplementBy ? documentDeadline(facts.supplementBy) : undefined),
        ...given('办理依据', facts.legalBasis), ...given('办理程序', facts.procedure), ...given('办理时限', facts.timeLimit),
        ...given('需补齐的手续', facts.formalities), ...given('如何办理', facts.howToProceed),
      ] },
    ],
    below: [signedFor],
    notes: ['上述内容补齐后，本单位即予受理。', contactNote(facts.case)],
  }),
  of: 'OneTimeNotice',
  // What the province named in a notice of its own is not known here.
  when: all({ field: 'caseId', is: 'null', value: false }, not(eq('number', PROVINCIAL_NOTICE))),
  // The giver of a notice still reads it when the case has gone elsewhere.
  facts: async (reader, acting, ids) => (await readPaper<NoticeFacts>(reader, acting, OneTimeNotice, ids, OWN, 'case.'))
    .filter((notice): notice is NoticeFacts & { case: CaseOnPaper } => notice.case !== null),
})
