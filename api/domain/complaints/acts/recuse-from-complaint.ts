import { act, rejection, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { choices, DefineInput, Link, Text } from '../../../kernel/records/index.ts'
import type { Law } from '../../../kernel/regulations/index.ts'
import { areOurStaff, StaffMember } from '../../organization/index.ts'
import { complaintLifecycle } from '../complaint.lifecycle.ts'
import { recusalCauses } from '../complaint.provisions.ts'
import { removeHandler } from '../handing-over.ts'
import { handlerRemoved } from '../notices.ts'
import { Recusal } from '../recusal.record.ts'
import { seekWhoTakesIn, tellWhoAssigns } from '../who-is-told.ts'
import { handles, handlerOr, inOffice } from '../who-handles.ts'

/** The causes of recusal where the rules name none of their own (`complaints.recusalCauses`). */
export const RecusalCause = choices('RecusalCause', {
  ACCUSED: ['被投诉人', 'The accused'],
  INTEREST_IN_MATTER: ['与事项有利害关系', 'Interest in the matter'],
  INTEREST_IN_COMPLAINANT: ['与投诉人有利害关系', 'Interest in the complainant'],
  KINSHIP: ['亲属关系', 'Kinship'],
})

@DefineInput()
export class RecuseInput {
  @Link(() => StaffMember, { label: ['回避人', 'Person'] }) staffId!: string
  @Text({ label: ['回避情形', 'Cause'], max: 60, widget: 'law-choice:complaints.recusalCauses:RecusalCause' }) cause!: string
}

const unknownCause = rejection('RECUSAL_CAUSE_UNKNOWN', ['没有这种回避情形', 'There is no such cause of recusal'])
const onlyOneself = rejection('RECUSES_ONLY_ONESELF', ['承办人只能申请本人回避', 'A handler steps aside, but recuses nobody else'])

/** A cause that the rules name; where they name none, one that everybody knows. */
const unlisted = (law: Law, cause: string): Rejection | undefined =>
  (recusalCauses.all(law).length > 0 ? recusalCauses.includes(law, cause) : cause in RecusalCause.$labels ? undefined : unknownCause())

/** From now on the complaint does not exist for this person. A handler steps aside by himself as well (FX-COMPLAINT-06). */
export const recuseFromComplaint = act(complaintLifecycle, 'recuse', {
  input: RecuseInput,
  allowed: handlerOr('complaints.assign'),
  check: (context) => {
    const { record, input, em, law } = context
    const own = handles(context) && input.staffId === record.handlerId
    if (!own && !inOffice(context, 'complaints.assign')) return onlyOneself()
    return unlisted(law, input.cause) ?? areOurStaff(em, record.bureauId, [input.staffId])
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
