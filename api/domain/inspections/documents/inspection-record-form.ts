import { dayOf } from '../../../kernel/calendar/index.ts'
import { asSentence, documentDay, documentTemplate, type Block } from '../../../kernel/documents/index.ts'
import { fields, readByIds } from '../../../kernel/query/index.ts'
import { inLocale, labelOfChoice, specOf } from '../../../kernel/records/index.ts'
import { Severity } from '../../accountability/index.ts'
import { InspectedState, InspectionMode, ScoreResult } from '../inspection-choices.ts'
import { Inspection } from '../inspection.record.ts'

interface Named { name: string }
type Placed = Named & { place: number }
export interface InspectionRecordFacts {
  number: string
  title: string
  plannedFor: string
  modes: string[]
  summary?: string | null
  reportedAt: Date
  bureau: Named
  leader: Named | null
  reportedBy: Named | null
  members: { staff: Named }[]
  inspectedDepartments: { state: InspectedState; remark?: string | null; objection?: string | null; department: Placed }[]
  scores: { pointText: string; text: string; result: ScoreResult; note?: string | null; department: Placed }[]
  findings: { matter: string; severity: Severity; evidence: string; basis: string; department: Placed; staff: Named | null }[]
}

const READ = fields(
  'number', 'title', 'plannedFor', 'modes', 'summary', 'reportedAt', 'bureau.name', 'leader.name', 'reportedBy.name', 'members.staff.name',
  'inspectedDepartments.state', 'inspectedDepartments.remark', 'inspectedDepartments.objection', 'inspectedDepartments.department.name', 'inspectedDepartments.department.place',
  'scores.pointText', 'scores.text', 'scores.result', 'scores.note', 'scores.department.name', 'scores.department.place',
  'findings.matter', 'findings.severity', 'findings.evidence', 'findings.basis', 'findings.department.name', 'findings.department.place', 'findings.staff.name',
)

const said = (list: Parameters<typeof labelOfChoice>[0], value: string): string => inLocale(labelOfChoice(list, value), 'zh')
/** In the order in which the bureau lists its departments. */
const inPlace = (one: { department: Placed }, other: { department: Placed }): number => one.department.place - other.department.place
const names = (people: readonly Named[]): string => people.map(({ name }) => name).join('、')

/** What was found, or that nothing was. */
const found = ({ findings }: InspectionRecordFacts): Block => (findings.length === 0 ? { kind: 'facts', rows: [[{ label: '发现的问题', value: '未发现问题。' }]] } : {
  kind: 'table', caption: '发现的问题', columns: [{ title: '科室', width: 2 }, { title: '问题与证据', width: 5 }, { title: '情节', align: 'center' }, { title: '依据', width: 4 }],
  rows: findings.map(({ department, staff, matter, evidence, severity, basis }) =>
    [staff ? `${department.name}\n${staff.name}` : department.name, asSentence(matter) + asSentence(evidence), said(Severity, severity), basis]),
})

/** 督查情况表: who inspected whom in which way, what was found point by point, and what the department says. A department prints its own part. */
export const inspectionRecordForm = documentTemplate<InspectionRecordFacts>({
  key: 'inspections.recordForm',
  label: ['督查情况表', 'Inspection record form'],
  page: 'A4',
  build: (facts) => ({
    issuer: facts.bureau.name,
    number: facts.number,
    title: '督查情况表',
    body: [
      { kind: 'facts', rows: [
        [{ label: '督查名称', value: facts.title }, { label: '督查日期', value: documentDay(facts.plannedFor, 'zh') }],
        [{ label: '督查方式', value: facts.modes.map((mode) => said(InspectionMode, mode)).join('、') }, { label: '带队领导', value: facts.leader?.name ?? '' }],
        [{ label: '督查人员', value: names(facts.members.map(({ staff }) => staff)) }],
        [{ label: '被查科室', value: names(facts.inspectedDepartments.map(({ department }) => department)) }],
        [{ label: '督查情况', value: facts.summary ?? '', lines: 4 }],
        [...(facts.reportedBy ? [{ label: '填报人', value: facts.reportedBy.name }] : []), { label: '填报日期', value: documentDay(dayOf(facts.reportedAt), 'zh') }],
      ] },
      ...(facts.scores.length > 0 ? [{
        kind: 'table' as const, caption: '检查评分', columns: [{ title: '科室', width: 2.5 }, { title: '检查要点', width: 3 }, { title: '规则内容', width: 5 }, { title: '结果', width: 1.6 }, { title: '说明', width: 2.9 }],
        rows: facts.scores.map(({ department, pointText, text, result, note }) => [department.name, pointText, text, said(ScoreResult, result), note ?? '']),
      }] : []),
      found(facts),
      { kind: 'facts', rows: facts.inspectedDepartments.map(({ department, state, remark, objection }) =>
        [{ label: `${department.name}意见`, value: [said(InspectedState, state), objection ?? remark ?? ''].filter(Boolean).join('：'), lines: 2 }]) },
      { kind: 'signing', lines: [['督查人员（签字）：', '被查科室负责人（签字）：'], ['日期：　　　年　　月　　日', '日期：　　　年　　月　　日']] },
    ],
    pageNumbers: true,
  }),
  of: 'Inspection',
  when: { field: 'reportedAt', is: 'null', value: false },
  facts: async (reader, acting, ids) =>
    ((await readByIds(reader, specOf(Inspection), acting, ids, READ)) as unknown as InspectionRecordFacts[])
      .map((one) => ({
        ...one, inspectedDepartments: one.inspectedDepartments.toSorted(inPlace), scores: one.scores.toSorted(inPlace), findings: one.findings.toSorted(inPlace),
      })),
})
