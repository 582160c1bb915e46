import { eq } from '../../../kernel/access/index.ts'
import { allowanceLabel, type LimitUnit } from '../../../kernel/calendar/index.ts'
import { asClause, documentDeadline, documentTemplate } from '../../../kernel/documents/index.ts'
import { Extension, SpecialProcedure } from '../case-decisions.record.ts'
import { contactNote, dueOnPaper, given, onPaper, readPaper, toApplicant, type CaseOnPaper } from './case-paper.ts'
import { dueDays } from './due-days.ts'

export interface ExtensionFacts {
  amount: number
  unit: LimitUnit
  reason: string
  legalGround?: string | null
  decidedAt: Date
  /** The day on which the case is due now. */
  dueAt?: Date
  case: CaseOnPaper & { id: string }
}

/** 延期告知书: by how much, until when and why. */
export const extensionNoticeDocument = documentTemplate<ExtensionFacts>({
  key: 'cases.extensionNotice',
  label: ['延期告知书', 'Extension notice'],
  page: 'A4',
  build: (facts) => ({
    ...toApplicant(facts.case, facts.decidedAt),
    title: '延期办理告知书',
    body: [
      {
        kind: 'paragraph',
        text: [
          `您（单位）申请的“${facts.case.itemVersion.name}”，因${asClause(facts.reason)}，不能在原时限内办结。`,
          facts.legalGround ? `依据${asClause(facts.legalGround)}，` : '',
          `经批准，办理时限延长${allowanceLabel(facts)[0]}${facts.dueAt ? `，延长后的办结日为${dueOnPaper(facts.dueAt)}` : ''}。特此告知。`,
        ].join(''),
      },
    ],
    notes: [contactNote(facts.case)],
  }),
  of: 'Extension',
  when: eq('decision', 'APPROVED'),
  async facts(reader, acting, ids) {
    const own = ['amount', 'unit', 'reason', 'legalGround', 'decidedAt', 'case.id']
    const approved = await readPaper<ExtensionFacts>(reader, acting, Extension, ids, own, 'case.')
    const due = await dueDays(reader, acting, approved.map((each) => each.case.id))
    return approved.map((each) => ({ ...each, dueAt: due.get(each.case.id) }))
  },
})

export interface ProcedureFacts {
  label: string
  reason: string
  heldAt?: string | null
  place?: string | null
  startedAt: Date
  plannedEnd: string
  case: CaseOnPaper
}

/** 特别程序告知书: what takes place, when, where, and that its time does not count. */
export const specialProcedureNoticeDocument = documentTemplate<ProcedureFacts>({
  key: 'cases.specialProcedureNotice',
  label: ['特别程序告知书', 'Special-procedure notice'],
  page: 'A4',
  build: (facts) => ({
    ...toApplicant(facts.case, facts.startedAt),
    title: '特别程序告知书',
    body: [
      { kind: 'paragraph', text: `您（单位）申请的“${facts.case.itemVersion.name}”，因${asClause(facts.reason)}，需要进行${facts.label}，所需时间不计入办理时限。` },
      { kind: 'facts', rows: [
        [{ label: '程序', value: facts.label }, { label: '开始日', value: onPaper(facts.startedAt) }],
        [{ label: '预计结束日', value: documentDeadline(facts.plannedEnd) }],
        ...given('进行时间', facts.heldAt), ...given('进行地点', facts.place),
      ] },
    ],
    notes: [contactNote(facts.case)],
  }),
  of: 'SpecialProcedure',
  facts: (reader, acting, ids) =>
    readPaper<ProcedureFacts>(reader, acting, SpecialProcedure, ids, ['label', 'reason', 'heldAt', 'place', 'startedAt', 'plannedEnd'], 'case.'),
})
