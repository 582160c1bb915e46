import { act } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, LongText, Text } from '../../../kernel/records/index.ts'
import { handlerOr } from '../who-handles.ts'
import { factsOf } from '../complaint.events.ts'
import { acceptor } from '../complaint.provisions.ts'
import { complaintLifecycle } from '../complaint.lifecycle.ts'

@DefineInput()
export class DeclineComplaintInput {
  @LongText({ label: ['不予受理理由', 'Why not'], max: 1000 }) declinedBecause!: string
}

@DefineInput()
export class PassOnComplaintInput {
  @Text({ label: ['转往单位', 'Passed on to'], max: 120 }) passedTo!: string
}

/** A petition's sixty days run from here (NA-PETITION-34). */
export const acceptComplaint = act(complaintLifecycle, 'accept', {
  allowed: ({ record, acting, law }) => acceptor.allows(law, acting, { bureauId: record.bureauId }, factsOf(record)),
  run: ({ record, facts }) => facts(factsOf(record)),
})

/** The complainant reads the reason by the tracking code. */
export const declineComplaint = act(complaintLifecycle, 'decline', {
  input: DeclineComplaintInput,
  run: ({ record, input }) => { record.declinedBecause = input.declinedBecause },
})

/** Another body is competent, as is seen at once or when it is looked into; the complainant learns which. */
export const passOnComplaint = act(complaintLifecycle, 'passOn', {
  input: PassOnComplaintInput,
  allowed: (asking) => (asking.record.handlerId ? handlerOr('complaints.assign')(asking) : undefined),
  run: ({ record, input, now }) => {
    Object.assign(record, { passedTo: input.passedTo, conclusion: 'OUT_OF_COMPETENCE', concludedAt: now })
  },
})
