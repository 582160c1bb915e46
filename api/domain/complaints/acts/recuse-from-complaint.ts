import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { Choice, choices, DefineInput, Link, type ChoiceOf } from '../../../kernel/records/index.ts'
import { areOurStaff, StaffMember } from '../../organization/index.ts'
import { complaintLifecycle } from '../complaint.lifecycle.ts'
import { removeHandler } from '../handing-over.ts'
import { handlerRemoved } from '../notices.ts'
import { Recusal } from '../recusal.record.ts'
import { seekWhoTakesIn, tellWhoAssigns } from '../tell-leaders.ts'
import { handles, handlerOr, inOffice } from '../who-handles.ts'

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

const onlyOneself = rejection('RECUSES_ONLY_ONESELF', ['承办人只能申请本人回避', 'A handler steps aside, but recuses nobody else'])

/** From now on the complaint does not exist for this person. A handler steps aside by himself as well (FX-COMPLAINT-06). */
export const recuseFromComplaint = act(complaintLifecycle, 'recuse', {
  input: RecuseInput,
  allowed: handlerOr('complaints.assign'),
  check: (context) => {
    const { record, input, em } = context
    const own = handles(context) && input.staffId === record.handlerId
    return own || inOffice(context, 'complaints.assign') ? areOurStaff(em, record.bureauId, [input.staffId]) : onlyOneself()
  },
  run: async ({ record, input, em, create, now }) => {
    create(Recusal, { complaintId: record.id, bureauId: record.bureauId, staffId: input.staffId, cause: input.cause })
    const handled = record.handlerId === input.staffId
    if (handled) await removeHandler({ record, em, now }, 'RECUSED')
    await em.flush()
    if (handled) await tellWhoAssigns(em, record, handlerRemoved, now)
    await seekWhoTakesIn(em, record, now)
  },
})
