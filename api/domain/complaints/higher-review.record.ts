import { BureauRecord, Choice, choices, Day, DefineRecord, Link, LongText, recordNamed, Text, type ChoiceOf } from '../../kernel/records/index.ts'
import { withComplaint } from './complaint.access.ts'

export const HigherReviewStage = choices('HigherReviewStage', { REVIEW: ['复查', 'Review'], SECOND_REVIEW: ['复核', 'Second review'] })
export type HigherReviewStage = ChoiceOf<typeof HigherReviewStage>

export const HigherReviewOutcome = choices('HigherReviewOutcome', { KEPT: ['维持', 'Kept'], CHANGED: ['变更', 'Changed'], REVOKED: ['撤销', 'Revoked'] })
export type HigherReviewOutcome = ChoiceOf<typeof HigherReviewOutcome>

/** What the form of the acts and the record say alike. */
export const reviewText = {
  body: { label: ['复查复核机关', 'Higher body'], max: 120 },
  askedOn: { label: ['提出日期', 'Asked on'] },
  answeredOn: { label: ['作出意见日期', 'Answered on'] },
} as const satisfies Record<string, object>

/** That the higher body was asked to look at a reply again, and what it said: decided there, recorded here. */
@DefineRecord({
  label: ['复查复核', 'Review by the higher body'], plural: 'higherReviews', title: 'body', access: withComplaint, order: { field: 'askedOn', direction: 'ASC' },
  uniques: [['complaintId', 'stage']],
})
export class HigherReview extends BureauRecord {
  @Link(recordNamed('Complaint'), { label: ['投诉', 'Complaint'], filter: ['eq'] }) complaintId!: string
  @Choice(() => HigherReviewStage, { label: ['阶段', 'Stage'], list: true }) stage!: HigherReviewStage
  @Text({ ...reviewText.body, list: true }) body!: string
  @Day({ ...reviewText.askedOn, list: true, sort: true }) askedOn!: string
  @Day({ ...reviewText.answeredOn, optional: true, list: true }) answeredOn?: string | null
  @Choice(() => HigherReviewOutcome, { label: ['结果', 'Outcome'], optional: true, list: true }) outcome?: HigherReviewOutcome | null
  @LongText({ label: ['意见', 'Opinion'], max: 2000, optional: true }) text?: string | null
}
