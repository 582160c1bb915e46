import { act, rejection, type ActContext, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Link } from '../../../kernel/records/index.ts'
import { areOurStaff, StaffMember } from '../../organization/index.ts'
import { complaintLifecycle } from '../complaint.lifecycle.ts'
import { hiddenFromAccused, recusalCauses, reinvestigation } from '../complaint.provisions.ts'
import type { Complaint } from '../complaint.record.ts'
import { HandlerTerm } from '../handler-term.record.ts'
import { giveToHandler } from '../handing-over.ts'
import { complaintAssigned } from '../notices.ts'
import { Recusal } from '../recusal.record.ts'
import { tell } from '../who-is-told.ts'
import { isConcerned } from '../who-is-concerned.ts'

@DefineInput()
export class AssignComplaintInput {
  @Link(() => StaffMember, { label: ['承办人', 'Handler'] }) handlerId!: string
}

const accused = rejection('ACCUSED_CANNOT_HANDLE', ['被投诉人及其科室人员不得承办', 'The accused and their department cannot handle it'])
const recused = rejection('RECUSED', ['该人员已回避', 'This person stands recused'])
const handlesIt = rejection('HANDLES_IT_ALREADY', ['该人员正在承办', 'This person handles it already'])
const handledIt = rejection('ANOTHER_HANDLER_NEEDED', ['重新核查应由未承办过的人员办理', 'Reinvestigation is done by somebody who has not handled it'])

type Assigning = ActContext<Complaint, AssignComplaintInput>
type Fitting = Pick<Assigning, 'record' | 'input' | 'em' | 'law' | 'now'>

/** Anybody of the bureau, but never the accused, their department, or somebody with an interest (FX-COMPLAINT-06). */
async function fit({ record, input: { handlerId }, em, law, now }: Fitting): Promise<Rejection | undefined> {
  const elsewhere = await areOurStaff(em, record.bureauId, [handlerId])
  if (elsewhere) return elsewhere
  if (record.handlerId === handlerId) return handlesIt()
  const citation = recusalCauses.all(law)[0]?.citation
  if ((await em.count(Recusal, { complaintId: record.id, staffId: handlerId })) > 0) return recused({}, { citation })
  return (await isConcerned(em, record.id, handlerId, now)) ? accused({}, { citation: hiddenFromAccused.of(law) ?? citation }) : undefined
}

/** After an objection somebody looks again who has not handled it before, in whatever order they had it. */
async function fresh({ record, input, em, law }: Fitting): Promise<Rejection | undefined> {
  if ((await em.count(HandlerTerm, { complaintId: record.id, state: 'OBJECTED' })) === 0) return undefined
  const before = await em.count(HandlerTerm, { complaintId: record.id, staffId: input.handlerId })
  return before > 0 ? handledIt({}, { citation: reinvestigation.of(law) }) : undefined
}

async function hand(context: Assigning): Promise<void> {
  const { record, input, em, now } = context
  await giveToHandler(context, input.handlerId)
  await tell(em, record, complaintAssigned, [input.handlerId], now)
}

export const assignComplaint = act(complaintLifecycle, 'assign', { input: AssignComplaintInput, check: fit, run: hand })

/** While it is looked into: because the handler may not or cannot go on, or because the complainant objected. */
export const reassignComplaint = act(complaintLifecycle, 'reassign', {
  input: AssignComplaintInput, check: async (context) => (await fit(context)) ?? fresh(context), run: hand,
})
