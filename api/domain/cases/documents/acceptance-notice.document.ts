import { documentTemplate } from '../../../kernel/documents/index.ts'
import { Case } from '../case.record.ts'
import { caseRows, contactNote, dueOnPaper, given, limitOnPaper, minuteOnPaper, onPaper, readPaper, toApplicant, type CaseOnPaper } from './case-paper.ts'
import { dueDays } from './due-days.ts'

export interface AcceptanceFacts extends CaseOnPaper { acceptedAt: Date; dueAt?: Date | null }

/** 受理通知书: sealed and dated, with the day on which the result is due. */
export const acceptanceNoticeDocument = documentTemplate<AcceptanceFacts>({
  key: 'cases.acceptanceNotice',
  label: ['受理通知书', 'Notice of acceptance'],
  page: 'A4',
  build: (facts) => ({
    ...toApplicant(facts, facts.acceptedAt),
    title: '受理通知书',
    body: [
      { kind: 'paragraph', text: `您（单位）于${onPaper(facts.receivedAt)}提出的“${facts.itemVersion.name}”申请，经审查，材料齐全、符合法定形式，现予受理。` },
      { kind: 'facts', rows: [
        ...caseRows(facts),
        [{ label: '受理时间', value: minuteOnPaper(facts.acceptedAt) }, { label: '承诺时限', value: limitOnPaper(facts.itemVersion) }],
        ...given('应办结日', facts.dueAt && dueOnPaper(facts.dueAt)), ...given('经办人', facts.handler?.name),
      ] },
      { kind: 'paragraph', text: '办理中依法需要听证、检验、检测、鉴定、专家评审等特别程序的，所需时间不计入上述时限，本单位将另行书面告知。' },
    ],
    notes: [contactNote(facts)],
  }),
  of: 'Case',
  when: { field: 'acceptedAt', is: 'null', value: false },
  async facts(reader, acting, ids) {
    const cases = await readPaper<AcceptanceFacts & { id: string }>(reader, acting, Case, ids, ['id', 'acceptedAt'])
    const due = await dueDays(reader, acting, cases.map(({ id }) => id))
    return cases.map((each) => ({ ...each, dueAt: due.get(each.id) }))
  },
})
