import { act, rejection, type ActContext, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Link, LongText } from '../../../kernel/records/index.ts'
import { areOurStaff, StaffMember } from '../../organization/index.ts'
import { ComplainantViewer } from '../complainant-viewer.record.ts'
import { complaintLifecycle } from '../complaint.lifecycle.ts'
import type { Complaint } from '../complaint.record.ts'
import { isConcerned } from '../who-is-concerned.ts'

@DefineInput()
export class NameViewerInput {
  @Link(() => StaffMember, { label: ['查看人', 'Who may see'] }) staffId!: string
  @LongText({ label: ['理由', 'Reason'], max: 200, min: 5 }) reason!: string
}

const nobodyKnown = rejection('NO_COMPLAINANT_KNOWN', ['投诉人未留身份', 'Nothing is known of the complainant'])
const nobodyHandles = rejection('NOBODY_HANDLES_IT', ['尚无承办人', 'Nobody handles it yet'])
const notLeading = rejection('NOT_THE_HANDLERS_LEADER', ['只有承办人的领导可以指定', 'Only a leader of the handler names who may see the complainant'])
const oneself = rejection('NOT_ONESELF_OR_HANDLER', ['不能指定本人或承办人', 'Neither oneself nor the handler is named'])
const concerned = rejection('CONCERNED_MAY_NOT_SEE', ['被投诉人、其科室人员和回避人员不得查看', 'The accused, their department and whoever stands recused may not see it'])

/** The head of the handler's department, the leader who supervises it, or the head of the bureau; not the handler himself. */
async function leads({ record, acting, em }: Pick<ActContext<Complaint>, 'record' | 'acting' | 'em'>): Promise<Rejection | undefined> {
  if (!record.identityId) return nobodyKnown()
  if (!record.handlerId) return nobodyHandles()
  const { departmentId } = await em.findOneOrFail(StaffMember, record.handlerId)
  const { city, bureaus, departments } = acting.reach('complaints.nameViewer')
  const above = city || bureaus.includes(record.bureauId) || departments.includes(departmentId)
  return above && acting.userId && acting.staffId !== record.handlerId ? undefined : notLeading()
}

/** Beside the handler only whoever his leader names sees who complained (processes.md): with a reason, kept and shown on the complaint. */
export const nameComplainantViewer = act(complaintLifecycle, 'nameViewer', {
  input: NameViewerInput,
  allowed: leads,
  check: async ({ record, input: { staffId }, acting, em, now }) => {
    if (staffId === acting.staffId || staffId === record.handlerId) return oneself()
    return (await areOurStaff(em, record.bureauId, [staffId])) ?? ((await isConcerned(em, record.id, staffId, now)) ? concerned() : undefined)
  },
  run: ({ record, input, acting, create, now }) => {
    create(ComplainantViewer, {
      bureauId: record.bureauId, complaintId: record.id, staffId: input.staffId, reason: input.reason, namedById: acting.staffId, approverId: acting.userId!, at: now,
    })
  },
})
