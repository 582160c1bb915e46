import { dayOf, yearOf } from '../../../kernel/calendar/index.ts'
import { act, fieldRejection, invalid, rejection, type ActContext, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { notify } from '../../../kernel/notifications/index.ts'
import { Day, DefineInput, Items, Link, Links, LongText, Text, Texts } from '../../../kernel/records/index.ts'
import { Department, StaffMember } from '../../organization/index.ts'
import { InspectedDepartment } from '../inspected-department.record.ts'
import { InspectionMode } from '../inspection-choices.ts'
import { inspectionLifecycle } from '../inspection.lifecycle.ts'
import { InspectionMember } from '../inspection-member.record.ts'
import { modes, schedule } from '../inspection.provisions.ts'
import { Inspection } from '../inspection.record.ts'
import { inspectionPlanned } from '../notices.ts'
import { teamProblem } from '../team.ts'

@DefineInput()
export class TeamMemberInput {
  @Link(() => StaffMember, { label: ['督查人员', 'Inspector'] }) staffId!: string
  @Link(() => Department, { label: ['负责督查的科室', 'Inspects'], help: ['空则为全部被查科室', 'Empty: all of them'], optional: true }) departmentId?: string
}

@DefineInput()
export class PlanInspectionInput {
  @Text({ label: ['名称', 'Title'], max: 120 }) title!: string
  @Texts({ label: ['督查方式', 'Ways of inspecting'], max: 40, widget: 'law-choice:inspections.modes:InspectionMode' }) modes!: string[]
  @Text({ label: ['对应频次要求', 'Fulfils the schedule'], max: 40, optional: true, widget: 'law-choice:inspections.schedule' }) scheduleCode?: string
  @Day({ label: ['计划日期', 'Planned for'] }) plannedFor!: string
  @Links(() => Department, { label: ['被查科室', 'Departments inspected'] }) departmentIds!: string[]
  @Link(() => StaffMember, { label: ['带队领导', 'Led by'], optional: true }) leaderId?: string
  @Items(() => TeamMemberInput, { label: ['督查组成员', 'Team'] }) members!: TeamMemberInput[]
  @LongText({ label: ['督查重点', 'Focus'], max: 1000, optional: true }) focus?: string
}

const unknownMode = rejection('UNKNOWN_MODE', ['没有“{mode}”这种督查方式', 'There is no such way of inspecting: {mode}'])
const opposed = rejection('MODES_OPPOSED', ['“{one}”与“{other}”不能并用', 'Not both: {one}, {other}'])
const notScheduled = rejection('NOT_ON_THE_SCHEDULE', ['督查频次要求中没有“{code}”', 'The schedule has no {code}'])
const inThePast = fieldRejection('PLANNED_IN_THE_PAST', ['计划日期不能早于今天', 'A plan does not lie in the past'])
const otherBureau = rejection('DEPARTMENT_OF_OTHER_BUREAU', ['被查科室须为本单位现有科室', 'Only departments of the own bureau are inspected'])
const namedTwice = rejection('INSPECTION_NAMED_TWICE', ['被查科室或督查人员重复', 'A department or inspector is named twice'])

const OPPOSITES: readonly (readonly [InspectionMode, InspectionMode])[] = [['ANNOUNCED', 'UNDERCOVER'], ['REGULAR', 'IRREGULAR']]

type Planning = Pick<ActContext<Inspection, PlanInspectionInput>, 'input' | 'law' | 'acting' | 'em' | 'now'>
type Checking = Pick<Planning, 'input' | 'law' | 'acting'>

function modeProblem({ input, law, acting }: Checking): Rejection | undefined {
  const half = acting.locale === 'zh' ? 0 : 1
  for (const mode of input.modes) {
    if (!(mode in InspectionMode.$labels)) return unknownMode({ mode })
    const unlisted = modes.includes(law, mode)
    if (unlisted) return unlisted
  }
  const both = OPPOSITES.find((pair) => pair.every((mode) => input.modes.includes(mode)))
  return both && opposed({ one: InspectionMode.$labels[both[0]][half], other: InspectionMode.$labels[both[1]][half] })
}

const repeats = (ids: readonly string[]): boolean => new Set(ids).size < ids.length

/** What stands against the plan as it is asked for, or nothing. */
export async function planProblem({ input, law, acting, em, now }: Planning, inspectionId?: string): Promise<Rejection | undefined> {
  if (input.plannedFor < dayOf(now)) return invalid({}, { fields: [inThePast('plannedFor')] })
  const problem = modeProblem({ input, law, acting })
  if (problem) return problem
  if (input.scheduleCode && !schedule.find(law, input.scheduleCode)) return notScheduled({ code: input.scheduleCode })
  if (repeats(input.departmentIds) || repeats(input.members.map(({ staffId }) => staffId))) return namedTwice()
  const bureauId = acting.bureauId!
  const inspected = await em.count(Department, { id: { $in: input.departmentIds }, bureauId, abolished: false })
  if (inspected < input.departmentIds.length) return otherBureau()
  return teamProblem({ em, law, now }, { bureauId, inspectionId, ...input })
}

/** A department of the plan, under the number of its inspection. */
export const toInspect = ({ id, bureauId, number, plannedFor }: Inspection, department: Department) =>
  ({ bureauId, inspectionId: id, departmentId: department.id, plannedFor, matter: `${number} ${department.name}`, state: 'WAITING' as const })

/** A date, departments and a team that the pack allows: who leads, who inspects, that the team rotates, that nobody checks the own department across. */
export const planInspection = act(inspectionLifecycle, 'plan', {
  input: PlanInspectionInput,
  check: (context) => planProblem(context),
  run: async ({ input, acting, em, create, nextNumber, now }) => {
    const bureauId = acting.bureauId!
    const year = yearOf(input.plannedFor)
    const { departmentIds, members, ...plan } = input
    const inspection = create(Inspection, {
      ...plan, bureauId, state: 'PLANNED', undercover: input.modes.includes('UNDERCOVER'), plannedById: acting.staffId,
      number: `督查〔${year}〕${await nextNumber(bureauId, 'INSPECTION', year)}号`,
    })
    for (const department of await em.find(Department, { id: { $in: departmentIds } })) create(InspectedDepartment, toInspect(inspection, department))
    for (const member of members) create(InspectionMember, { bureauId, inspectionId: inspection.id, ...member })
    await em.flush()
    const team = [...new Set([plan.leaderId, ...members.map(({ staffId }) => staffId)])].filter((id) => typeof id === 'string' && id !== acting.staffId)
    await notify(em, {
      template: inspectionPlanned, facts: { number: inspection.number, day: plan.plannedFor }, to: team.map((id) => ({ id: id!, bureauId })), subject: { type: 'Inspection', id: inspection.id }, now,
    })
    return inspection
  },
})
