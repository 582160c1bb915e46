import { dayOf } from '../../../kernel/calendar/index.ts'
import { asSentence, documentDay, documentDeadline, documentTemplate } from '../../../kernel/documents/index.ts'
import { fields, readByIds } from '../../../kernel/query/index.ts'
import { specOf } from '../../../kernel/records/index.ts'
import { Finding } from '../finding.record.ts'

interface Named { name: string }
export interface RectificationNoticeFacts {
  matter: string
  evidence: string
  basis: string
  deadline: string
  demand?: string | null
  orderedAt: Date
  bureau: Named
  department: Named
  staff: Named | null
  inspection: { number: string }
}

/** 整改通知: what to put right, on what basis, by when, and how to report on it. */
export const rectificationNotice = documentTemplate<RectificationNoticeFacts>({
  key: 'inspections.rectificationNotice',
  label: ['整改通知', 'Rectification notice'],
  page: 'A4',
  build: (facts) => ({
    issuer: facts.bureau.name,
    number: facts.inspection.number,
    title: '整改通知',
    addressee: facts.department.name,
    body: [
      { kind: 'paragraph', text: '督查中发现下列问题，请在期限内整改，并书面报告原因、措施和结果。' },
      { kind: 'facts', rows: [
        [{ label: '问题', value: asSentence(facts.matter) }],
        [{ label: '事实与证据', value: asSentence(facts.evidence), lines: 3 }],
        [{ label: '认定依据', value: facts.basis }],
        ...(facts.demand ? [[{ label: '整改要求', value: facts.demand, lines: 2 }]] : []),
        ...(facts.staff ? [[{ label: '责任人', value: facts.staff.name }]] : []),
        [{ label: '整改期限', value: documentDeadline(facts.deadline) }],
      ] },
      { kind: 'paragraph', text: '整改结果由督查组回查，确认见效后销号。' },
    ],
    signature: { body: facts.bureau.name, date: documentDay(dayOf(facts.orderedAt), 'zh'), seal: true },
    below: [{ kind: 'signing', lines: [['签收人（签字）：', '日期：　　　　年　　月　　日']] }],
  }),
  of: 'Finding',
  when: { field: 'orderedAt', is: 'null', value: false },
  facts: async (reader, acting, ids) => (await readByIds(reader, specOf(Finding), acting, ids, fields(
    'matter', 'evidence', 'basis', 'deadline', 'demand', 'orderedAt', 'bureau.name', 'department.name', 'staff.name', 'inspection.number',
  ))) as unknown as RectificationNoticeFacts[],
})
