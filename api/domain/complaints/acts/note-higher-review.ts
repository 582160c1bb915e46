import { dayOf } from '../../../kernel/calendar/index.ts'
import { act, rejection, type ActContext } from '../../../kernel/lifecycle/index.ts'
import { Choice, Day, DefineInput, LongText, Text } from '../../../kernel/records/index.ts'
import { ComplaintEntry } from '../complaint-entry.record.ts'
import { factsOf } from '../complaint.events.ts'
import { complaintLifecycle } from '../complaint.lifecycle.ts'
import { reviewWindow } from '../complaint.provisions.ts'
import type { Complaint } from '../complaint.record.ts'
import { HigherReview, HigherReviewOutcome, reviewText } from '../higher-review.record.ts'
import { noonOf, remedyText, reviewUntil } from '../review-window.ts'
import { handlerOr } from '../who-handles.ts'

@DefineInput()
export class ReviewAskedInput {
  @Text(reviewText.body) body!: string
  @Day(reviewText.askedOn) askedOn!: string
}

@DefineInput()
export class HigherReviewInput {
  @Day(reviewText.answeredOn) answeredOn!: string
  @Choice(() => HigherReviewOutcome, { label: ['结果', 'Outcome'] }) outcome!: HigherReviewOutcome
  @LongText({ label: ['意见', 'Opinion'], max: 2000 }) text!: string
}

const pending = rejection('REVIEW_PENDING', ['上级机关尚未作出复查复核意见', 'The higher body has not answered yet'])
const final = rejection('SECOND_REVIEW_FINAL', ['复核意见为终结意见，不再受理', 'After the second review there is no further one'])
const tooLate = rejection('REVIEW_ASKED_TOO_LATE', ['提出期限为{until}，已逾期', 'It could be asked until {until}'])
const notAsked = rejection('NO_REVIEW_ASKED', ['没有待答复的复查复核申请', 'No review was asked that waits for an answer'])
const wrongDay = rejection('REVIEW_DAY', ['日期不早于{from}，不晚于今天', 'A day from {from} on, and not after today'])

const reviewsOf = ({ em, record }: Pick<ActContext<Complaint>, 'em' | 'record'>): Promise<HigherReview[]> => em.find(HigherReview, { complaintId: record.id }, { orderBy: { askedOn: 'ASC', id: 'ASC' } })

/** Whether the law gives the remedy at all for a matter of this kind. */
const reviewed = ({ record, law }: Pick<ActContext<Complaint>, 'record' | 'law'>): boolean => reviewWindow.of(law, factsOf(record)) !== undefined

/** Asked of the higher body: the first one after the reply, the second after the first (NA-PETITION-35). What comes later is not taken. */
export const noteReviewAsked = act(complaintLifecycle, 'noteReviewAsked', {
  input: ReviewAskedInput,
  offered: reviewed,
  allowed: async (context) => {
    const reviews = await reviewsOf(context)
    return handlerOr('complaints.handle')(context) ?? (reviews.some(({ answeredOn }) => !answeredOn) ? pending() : reviews.length > 1 ? final() : undefined)
  },
  check: async (context) => {
    const { record, input: { askedOn }, law, now } = context
    const from = (await reviewsOf(context)).at(-1)?.answeredOn ?? dayOf(record.repliedAt!)
    if (askedOn < from || askedOn > dayOf(now)) return wrongDay({ from })
    const { reviewUntil: until } = record
    return until && askedOn > until ? tooLate({ until }, { citation: reviewWindow.of(law, factsOf(record))?.citation }) : undefined
  },
  run: async (context) => {
    const { record, input, create, facts } = context
    const stage = (await reviewsOf(context)).length === 0 ? 'REVIEW' : 'SECOND_REVIEW'
    create(HigherReview, { ...input, bureauId: record.bureauId, complaintId: record.id, stage })
    record.reviewUntil = null
    facts(factsOf(record), noonOf(input.askedOn))
  },
})

/** Decided outside the bureau; here it is recorded, and told to the complainant with what is left to do. */
export const noteHigherReview = act(complaintLifecycle, 'noteHigherReview', {
  input: HigherReviewInput,
  offered: reviewed,
  allowed: async (context) => handlerOr('complaints.handle')(context) ?? ((await reviewsOf(context)).some(({ answeredOn }) => !answeredOn) ? undefined : notAsked()),
  check: async (context) => {
    const { askedOn } = (await reviewsOf(context)).at(-1)!
    return context.input.answeredOn < askedOn || context.input.answeredOn > dayOf(context.now) ? wrongDay({ from: askedOn }) : undefined
  },
  run: async (context) => {
    const { record, input, create, acting, law, calendar, now, facts } = context
    const review = (await reviewsOf(context)).at(-1)!
    Object.assign(review, input)
    const until = review.stage === 'REVIEW' ? reviewUntil(law, calendar, record, input.answeredOn) : undefined
    record.reviewUntil = until ?? null
    const text = until ? `${input.text}\n${remedyText('复核', until)}` : input.text
    create(ComplaintEntry, { bureauId: record.bureauId, complaintId: record.id, kind: 'HIGHER_REVIEW', at: now, byId: acting.staffId, text, told: true })
    facts(factsOf(record), noonOf(input.answeredOn))
  },
})
