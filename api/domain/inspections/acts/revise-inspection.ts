import { act, type ActContext } from '../../../kernel/lifecycle/index.ts'
import { notify } from '../../../kernel/notifications/index.ts'
import { DefineInput, LongText } from '../../../kernel/records/index.ts'
import { Department } from '../../organization/index.ts'
import { InspectedDepartment } from '../inspected-department.record.ts'
import { inspectionLifecycle } from '../inspection.lifecycle.ts'
import { InspectionMember } from '../inspection-member.record.ts'
import type { Inspection } from '../inspection.record.ts'
import { inspectionRevised } from '../notices.ts'
import { PlanInspectionInput, planProblem, toInspect } from './plan-inspection.ts'

@DefineInput()
export class ReviseInspectionInput extends PlanInspectionInput {
  @LongText({ label: ['变更原因', 'Reason'], max: 300 }) reason!: string
}

type Revising = ActContext<Inspection, ReviseInspectionInput> & { record: Inspection }

const team = (em: Revising['em'], { id }: Inspection): Promise<InspectionMember[]> => em.find(InspectionMember, { inspectionId: id }, { orderBy: { id: 'ASC' } })
const inspected = (em: Revising['em'], { id }: Inspection): Promise<InspectedDepartment[]> => em.find(InspectedDepartment, { inspectionId: id }, { orderBy: { id: 'ASC' } })

/** Who was on the team, or was to be, before and after: all of them hear of it. */
const people = (leaderId: string | null | undefined, members: readonly { staffId: string }[]): string[] =>
  [leaderId, ...members.map(({ staffId }) => staffId)].filter((id) => typeof id === 'string')

/** The departments and the team as they now are planned; nothing has happened yet with those that go. */
async function replan({ record, input, em, create }: Revising): Promise<void> {
  const [before, members] = [await inspected(em, record), await team(em, record)]
  const kept = new Set(before.map(({ departmentId }) => departmentId))
  for (const one of before) {
    if (input.departmentIds.includes(one.departmentId)) one.plannedFor = input.plannedFor
    else em.remove(one)
  }
  for (const department of await em.find(Department, { id: { $in: input.departmentIds.filter((id) => !kept.has(id)) } })) create(InspectedDepartment, toInspect(record, department))
  for (const one of members) em.remove(one)
  await em.flush()
  for (const member of input.members) create(InspectionMember, { bureauId: record.bureauId, inspectionId: record.id, ...member })
}

/** Another day, team or department before the inspection begins, with a reason; its number stays. */
export const reviseInspection = act(inspectionLifecycle, 'revise', {
  input: ReviseInspectionInput,
  begin: async ({ record, em }) => {
    const { title, modes, scheduleCode, plannedFor, leaderId, focus } = record
    const members = (await team(em, record)).map(({ staffId, departmentId }) => ({ staffId, departmentId: departmentId ?? undefined }))
    return { title, modes, scheduleCode: scheduleCode ?? undefined, plannedFor, leaderId: leaderId ?? undefined, focus: focus ?? undefined, members, departmentIds: (await inspected(em, record)).map(({ departmentId }) => departmentId) }
  },
  check: (context) => planProblem(context, context.record.id),
  run: async (context) => {
    const { record, input, acting, em, now } = context
    const told = new Set([...people(record.leaderId, await team(em, record)), ...people(input.leaderId, input.members)])
    const { departmentIds: _, members: __, reason, ...plan } = input
    Object.assign(record, { leaderId: null, scheduleCode: null, focus: null, ...plan, undercover: input.modes.includes('UNDERCOVER'), revisedBecause: reason })
    await replan(context)
    told.delete(acting.staffId ?? '')
    await notify(em, {
      template: inspectionRevised, facts: { number: record.number, day: input.plannedFor, reason }, to: [...told].map((id) => ({ id, bureauId: record.bureauId })), subject: { type: 'Inspection', id: record.id }, now,
    })
  },
})
