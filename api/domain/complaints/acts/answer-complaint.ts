import { dayOf } from '../../../kernel/calendar/index.ts'
import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { Choice, choices, DefineInput, LongText, type ChoiceOf } from '../../../kernel/records/index.ts'
import { complaintLifecycle } from '../complaint.lifecycle.ts'
import { complaintEvents, factsOf } from '../complaint.events.ts'
import { ComplaintEntry } from '../complaint-entry.record.ts'
import { closingFields, outcomeTold, verifier } from '../complaint.provisions.ts'
import { lookAgain } from '../look-again.ts'
import { stepsThatCount } from '../steps-that-count.ts'
import { remedyText, reviewUntil } from '../review-window.ts'
import { handlerOnly } from '../who-handles.ts'

@DefineInput()
export class ReplyInput {
  @LongText({ label: ['答复', 'Reply'], max: 2000 }) text!: string
}

const notConfirmed = rejection('PROPOSAL_NOT_CONFIRMED', ['处理建议须先经核定，才能答复', 'The proposal has to be confirmed before the reply'])

/** The complainant learns the outcome, by the rule that says so, and where the higher body can be asked, until when. A full reply within the time of the first one is a first reply as well. */
export const replyToComplaint = act(complaintLifecycle, 'reply', {
  input: ReplyInput,
  allowed: (context) => {
    const confirmed = verifier.of(context.law, factsOf(context.record))
    return handlerOnly(context) ?? (confirmed && !context.record.verifiedAt ? notConfirmed({}, { citation: confirmed.citation }) : undefined)
  },
  run: ({ record, input, create, acting, law, calendar, now, emit }) => {
    if (!record.firstRepliedAt) {
      record.firstRepliedAt = now
      emit(complaintEvents.firstReplied)
    }
    const until = reviewUntil(law, calendar, record, dayOf(now))
    const text = until ? `${input.text}\n${remedyText('复查', until)}` : input.text
    Object.assign(record, { reply: input.text, repliedAt: now, agreed: false, reviewUntil: until ?? null })
    create(ComplaintEntry, {
      bureauId: record.bureauId, complaintId: record.id, kind: 'REPLY', at: now, byId: acting.staffId, text, told: true, citation: outcomeTold.of(law) ?? null,
    })
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
  run: async (context) => {
    const { record, input: { answer, text }, create, acting, now, emit } = context
    if (answer === 'OBJECTS') {
      record.state = 'REINVESTIGATING'
      emit(complaintEvents.objected)
      return lookAgain(context, { text, told: false, byId: acting.staffId })
    }
    record.agreed = true
    emit(complaintEvents.agreed, factsOf(record))
    create(ComplaintEntry, { bureauId: record.bureauId, complaintId: record.id, kind: 'SUPPLEMENT', at: now, byId: acting.staffId, text, told: false })
    return undefined
  },
})

const noFacts = rejection('CLOSING_INCOMPLETE', ['办结须查清事实、作出答复并有结论', 'Closing needs the facts, a reply and a conclusion'])

/** Facts clear, answer given, conclusion reached (FX-COMPLAINT-03, 08c). Closing is never automatic. */
export const closeComplaint = act(complaintLifecycle, 'close', {
  allowed: async (context) => {
    const { record, em, law } = context
    const notYours = handlerOnly(context)
    if (notYours) return notYours
    const facts = await stepsThatCount(em, record)
    const lacking = closingFields.filled(law, { facts: facts || null, reply: record.reply, result: record.conclusion })
    return lacking ?? (record.conclusion && record.reply ? undefined : noFacts())
  },
  run: ({ record, now }) => { record.closedAt = now },
})
