import { act, rejection, type ActContext, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { notify } from '../../../kernel/notifications/index.ts'
import { Choice, choices, DefineInput, Link, type ChoiceOf } from '../../../kernel/records/index.ts'
import { StaffMember } from '../../organization/index.ts'
import { complaintLifecycle } from '../complaint.lifecycle.ts'
import { hiddenFromAccused, recusalCauses } from '../complaint.provisions.ts'
import type { Complaint } from '../complaint.record.ts'
import { complaintAssigned } from '../notices.ts'
import { Recusal } from '../recusal.record.ts'

@DefineInput()
export class AssignComplaintInput {
  @Link(() => StaffMember, { label: ['承办人', 'Handler'] }) handlerId!: string
}

const accused = rejection('ACCUSED_CANNOT_HANDLE', ['被投诉人及其科室人员不得承办', 'The accused and their department cannot handle it'])
const recused = rejection('RECUSED', ['该人员已回避', 'This person stands recused'])
const sameHandler = rejection('ANOTHER_HANDLER_NEEDED', ['重新核查应换人办理', 'Reinvestigation is done by somebody else'])
const elsewhere = rejection('HANDLER_OF_OTHER_BUREAU', ['承办人不属于本单位', 'The handler belongs to another bureau'])

type Assigning = ActContext<Complaint, AssignComplaintInput>

/** Never to the accused, to their department, or to somebody with an interest (FX-COMPLAINT-06). */
async function fit({ record, input, em, law }: Pick<Assigning, 'record' | 'input' | 'em' | 'law'>): Promise<Rejection | undefined> {
  const handler = await em.findOneOrFail(StaffMember, input.handlerId)
  if (handler.bureauId !== record.bureauId) return elsewhere()
  const citation = recusalCauses.all(law)[0]?.citation
  if (handler.id === record.accusedStaffId || handler.departmentId === record.accusedDepartmentId) return accused({}, { citation: hiddenFromAccused.of(law) ?? citation })
  return (await em.count(Recusal, { complaintId: record.id, staffId: handler.id })) > 0 ? recused({}, { citation }) : undefined
}

async function hand({ record, input, em, now }: Assigning): Promise<void> {
  record.handlerId = input.handlerId
  const to = [{ id: input.handlerId, bureauId: record.bureauId }]
  await notify(em, { template: complaintAssigned, facts: { number: record.number }, to, subject: { type: 'Complaint', id: record.id }, now })
}

export const assignComplaint = act(complaintLifecycle, 'assign', { input: AssignComplaintInput, check: fit, run: hand })

/** After an objection another handler looks again. */
export const reassignComplaint = act(complaintLifecycle, 'reassign', {
  input: AssignComplaintInput,
  check: async (context) => (context.input.handlerId === context.record.handlerId ? sameHandler() : fit(context)),
  run: hand,
})

/** Causes of recusal that every body knows; a pack adds those it names (`complaints.recusalCauses`). */
export const RecusalCause = choices('RecusalCause', {
  ACCUSED: ['被投诉人', 'The accused'],
  INTEREST_IN_MATTER: ['与事项有利害关系', 'Interest in the matter'],
  INTEREST_IN_COMPLAINANT: ['与投诉人有利害关系', 'Interest in the complainant'],
  KINSHIP: ['亲属关系', 'Kinship'],
})
export type RecusalCause = ChoiceOf<typeof RecusalCause>

@DefineInput()
export class RecuseInput {
  @Link(() => StaffMember, { label: ['回避人', 'Person'] }) staffId!: string
  @Choice(() => RecusalCause, { label: ['回避情形', 'Cause'] }) cause!: RecusalCause
}

/** From now on the complaint does not exist for this person; whoever handled it no longer does. */
export const recuseFromComplaint = act(complaintLifecycle, 'recuse', {
  input: RecuseInput,
  run: ({ record, input, create }) => {
    create(Recusal, { complaintId: record.id, bureauId: record.bureauId, staffId: input.staffId, cause: input.cause })
    if (record.handlerId === input.staffId) record.handlerId = null
  },
})
