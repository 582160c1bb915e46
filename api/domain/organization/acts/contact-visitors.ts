import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, LongText } from '../../../kernel/records/index.ts'
import { absenceNoticeLifecycle } from '../absence-notice.lifecycle.ts'
import { noticeText } from '../absence-notice.record.ts'

@DefineInput()
export class ContactVisitorsInput {
  @LongText(noticeText.visitors) visitors!: string
}

const contactedAlready = rejection('VISITORS_CONTACTED', ['来访者已经联系', 'The visitors have been contacted'])

/** Back in the office, the department reaches those who came meanwhile and deals with their matters. */
export const contactVisitors = act(absenceNoticeLifecycle, 'contactVisitors', {
  input: ContactVisitorsInput,
  allowed: ({ record }) => (record.contactedAt ? contactedAlready() : undefined),
  run({ record, input, now }) {
    Object.assign(record, { visitors: input.visitors, contactedAt: now })
  },
})
