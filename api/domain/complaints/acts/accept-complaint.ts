import { act } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, LongText, Text } from '../../../kernel/records/index.ts'
import { complaintLifecycle } from '../complaint.lifecycle.ts'

@DefineInput()
export class DeclineComplaintInput {
  @LongText({ label: ['不予受理理由', 'Why not'], max: 1000 }) declinedBecause!: string
}

@DefineInput()
export class PassOnComplaintInput {
  @Text({ label: ['转往单位', 'Passed on to'], max: 120 }) passedTo!: string
}

export const acceptComplaint = act(complaintLifecycle, 'accept', {})

/** The complainant reads the reason by the tracking code. */
export const declineComplaint = act(complaintLifecycle, 'decline', {
  input: DeclineComplaintInput,
  run: ({ record, input }) => { record.declinedBecause = input.declinedBecause },
})

/** Another body is competent; the complainant learns which. */
export const passOnComplaint = act(complaintLifecycle, 'passOn', {
  input: PassOnComplaintInput,
  run: ({ record, input, now }) => {
    Object.assign(record, { passedTo: input.passedTo, conclusion: 'OUT_OF_COMPETENCE', concludedAt: now })
  },
})
