import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Flag, LongText } from '../../../kernel/records/index.ts'
import { enquiryFacts, enquiryLifecycle } from '../enquiry.lifecycle.ts'
import { enquiryEvents } from '../reception.events.ts'

const satisfiedAlready = rejection('VISITOR_SATISFIED', ['来访人已表示满意', 'The visitor has said that they are satisfied'])

@DefineInput()
export class FollowUpEnquiryInput {
  @Flag({ label: ['来访人满意', 'The visitor is satisfied'], help: ['不满意的重新办理', 'If not, the enquiry is taken up again'] }) satisfied?: boolean | null
  @LongText({ label: ['回访情况', 'What the visitor said'], max: 500, optional: true }) note?: string | null
}

/** The first contact asks the visitor; whoever is not satisfied is looked after again. */
export const followUpEnquiry = act(enquiryLifecycle, 'followUp', {
  input: FollowUpEnquiryInput,
  allowed: ({ record }) => (record.satisfiedAt ? satisfiedAlready() : undefined),
  run: ({ record, input, now, emit, facts }) => {
    record.followUpNote = input.note
    facts(enquiryFacts(record))
    if (input.satisfied) {
      record.satisfiedAt = now
      emit(enquiryEvents.satisfied)
    } else record.state = 'RECEIVED'
  },
})
