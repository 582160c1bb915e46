import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { Choice, choices, DefineInput, LongText, type ChoiceOf } from '../../../kernel/records/index.ts'
import { complaintLifecycle } from '../complaint.lifecycle.ts'
import { complaintEvents } from '../complaint.events.ts'
import { ComplaintEntry } from '../complaint-entry.record.ts'
import { closingFields, outcomeTold, reinvestigation } from '../complaint.provisions.ts'
import { handlerOnly } from '../handler-only.ts'

@DefineInput()
export class ReplyInput {
  @LongText({ label: ['答复', 'Reply'], max: 2000 }) text!: string
}

export const replyToComplaint = act(complaintLifecycle, 'reply', {
  input: ReplyInput,
  allowed: handlerOnly,
  run: ({ record, input, create, acting, now }) => {
    Object.assign(record, { reply: input.text, repliedAt: now, agreed: false })
    create(ComplaintEntry, { bureauId: record.bureauId, complaintId: record.id, kind: 'REPLY', at: now, byId: acting.staffId, text: input.text, told: true })
  },
})

export const ComplainantAnswer = choices('ComplainantAnswer', { AGREES: ['认可', 'Agrees'], OBJECTS: ['有异议', 'Objects'] })
export type ComplainantAnswer = ChoiceOf<typeof ComplainantAnswer>

@DefineInput()
export class NoteAnswerInput {
  @Choice(() => ComplainantAnswer, { label: ['投诉人意见', 'Answer'] }) answer!: ComplainantAnswer
  @LongText({ label: ['内容', 'Text'], max: 4000 }) text!: string
}

/** Given by phone or in person, noted by the handler. */
export const noteComplainantAnswer = act(complaintLifecycle, 'noteAnswer', {
  input: NoteAnswerInput,
  allowed: handlerOnly,
  run: ({ record, input, create, acting, now, law, emit }) => {
    const objects = input.answer === 'OBJECTS'
    record.state = objects ? 'REINVESTIGATING' : 'REPLIED'
    record.agreed = !objects
    emit(objects ? complaintEvents.objected : complaintEvents.agreed)
    create(ComplaintEntry, {
      bureauId: record.bureauId, complaintId: record.id, kind: objects ? 'OBJECTION' : 'SUPPLEMENT', at: now, byId: acting.staffId, text: input.text, told: false,
      citation: objects ? reinvestigation.of(law) : null,
    })
  },
})

const noFacts = rejection('CLOSING_INCOMPLETE', ['办结须查清事实、作出答复并有结论', 'Closing needs the facts, a reply and a conclusion'])

/** Facts clear, answer given, conclusion reached (FX-COMPLAINT-03, 08c). Closing is never automatic. */
export const closeComplaint = act(complaintLifecycle, 'close', {
  allowed: async (context) => {
    const { record, em, law } = context
    const notYours = handlerOnly(context)
    if (notYours) return notYours
    const facts = await em.count(ComplaintEntry, { complaintId: record.id, kind: 'STEP' })
    const told = outcomeTold.of(law)
    if (told && !record.repliedAt) return noFacts({}, { citation: told })
    const lacking = closingFields.filled(law, { facts: facts || null, reply: record.reply, result: record.conclusion })
    return lacking ?? (record.conclusion && record.reply ? undefined : noFacts())
  },
  run: ({ record, now }) => { record.closedAt = now },
})

@DefineInput()
export class HigherReviewInput {
  @LongText({ label: ['复查复核结果', 'Result'], max: 2000 }) text!: string
}

/** Decided outside the bureau; here it is only recorded. */
export const noteHigherReview = act(complaintLifecycle, 'noteHigherReview', {
  input: HigherReviewInput,
  run: ({ record, input, create, acting, now }) => {
    create(ComplaintEntry, { bureauId: record.bureauId, complaintId: record.id, kind: 'HIGHER_REVIEW', at: now, byId: acting.staffId, text: input.text, told: true })
  },
})
