import { dayOf } from '../../../kernel/calendar/index.ts'
import { attachFiles, StoredFile } from '../../../kernel/files/index.ts'
import { act, fieldRejection, invalid, rejection } from '../../../kernel/lifecycle/index.ts'
import { Choice, Day, DefineInput, Link, Links, LongText, Text } from '../../../kernel/records/index.ts'
import { citedOnPaper } from '../../../kernel/regulations/index.ts'
import { Severity } from '../../accountability/index.ts'
import { Department, StaffMember } from '../../organization/index.ts'
import { citedRule } from '../cited-rule.ts'
import { findingLifecycle } from '../finding.lifecycle.ts'
import { Finding } from '../finding.record.ts'
import { Inspection } from '../inspection.record.ts'
import { inspectorOf } from '../inspector-only.ts'

@DefineInput()
export class RaiseFindingInput {
  @Link(() => Inspection, { label: ['督查', 'Inspection'] }) inspectionId!: string
  @Link(() => Department, { label: ['责任科室', 'Department'] }) departmentId!: string
  @Text({ label: ['问题', 'Matter'], max: 200 }) matter!: string
  @Choice(() => Severity, { label: ['情节', 'Severity'] }) severity!: Severity
  @Link(() => StaffMember, { label: ['责任人', 'Person responsible'], optional: true }) staffId?: string
  @LongText({ label: ['事实与证据', 'Facts and evidence'], max: 4000 }) evidence!: string
  @Text({ label: ['检查清单规则', 'Rule of a checklist'], max: 40, optional: true, widget: 'checklist-rule' }) rule?: string
  @Text({ label: ['认定依据', 'Basis'], max: 500, optional: true, help: ['未选检查清单规则时填写', 'Where no rule of a checklist is chosen'] }) basis?: string
  @Day({ label: ['建议整改期限', 'Proposed deadline'], optional: true }) deadline?: string
  @Links(() => StoredFile, { label: ['证据附件', 'Evidence'], optional: true }) fileIds?: string[]
}

const notUnderWay = rejection('INSPECTION_NOT_UNDER_WAY', ['督查未在进行，不能登记问题', 'The inspection is not under way'])
const ruleUnknown = fieldRejection('RULE_NOT_ON_CHECKLIST', ['现行检查清单中没有这条规则', 'No checklist in force has this rule'])
const basisNeeded = fieldRejection('BASIS_NEEDED', ['请选择检查清单规则或填写认定依据', 'Choose a rule of a checklist or state the basis'])
const notOfDepartment = fieldRejection('NOT_OF_THE_DEPARTMENT', ['责任人不在该科室', 'Does not work in that department'])
/** Also of the orders of rectification that follow. */
export const deadlinePast = fieldRejection('DEADLINE_PAST', ['期限不能早于今天', 'The deadline lies in the past'])

/** With the facts, a severity and the rule that it breaks; told to the department with the report at the latest. */
export const raiseFinding = act(findingLifecycle, 'raise', {
  input: RaiseFindingInput,
  check: async ({ input, acting, law, em, now }) => {
    const inspection = await em.findOneOrFail(Inspection, input.inspectionId)
    if (inspection.state !== 'UNDER_WAY') return notUnderWay()
    const person = input.staffId ? await em.findOneOrFail(StaffMember, input.staffId) : undefined
    const fields = [
      ...(input.rule && !citedRule(law, input.rule) ? [ruleUnknown('rule')] : []),
      ...(!input.rule && !input.basis ? [basisNeeded('basis')] : []),
      ...(person && person.departmentId !== input.departmentId ? [notOfDepartment('staffId')] : []),
      ...(input.deadline && input.deadline < dayOf(now) ? [deadlinePast('deadline')] : []),
    ]
    return fields.length > 0 ? invalid({}, { fields }) : inspectorOf(em, acting, inspection, input.departmentId)
  },
  run: async ({ input, acting, law, em, create, now }) => {
    const { bureauId } = await em.findOneOrFail(Inspection, input.inspectionId)
    const { rule, basis, fileIds = [], ...told } = input
    const citation = rule ? citedRule(law, rule) : undefined
    const cited = citation?.rules[0]
    const finding = create(Finding, {
      ...told, bureauId, state: 'OPEN', raisedById: acting.staffId, raisedAt: now, citation,
      basis: basis ?? `${citedOnPaper(cited!)}：${cited!.statementZh}`.slice(0, 500),
    })
    await attachFiles(em, { acting, ids: fileIds, subject: { type: 'Finding', id: finding.id }, now })
    return finding
  },
})
