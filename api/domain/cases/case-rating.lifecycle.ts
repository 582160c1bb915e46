import { lifecycle } from '../../kernel/lifecycle/index.ts'
import { badRatingEvents } from './case.events.ts'
import { CaseRating, RatingState } from './case-rating.record.ts'

/** A good rating is given and stays; a bad one is verified, corrected and called back, or excluded after a reviewed objection. */
export const caseRatingLifecycle = lifecycle(CaseRating, {
  states: RatingState,
  initial: 'GIVEN',
  people: ['handlerId'],
  acts: {
    rate: { label: ['评价', 'Rate'], from: null, to: ['GIVEN', 'BAD'], by: 'cases.rate', mutation: 'rateCase', keyed: true },
    verify: { label: ['核实', 'Verify'], from: 'BAD', to: 'VERIFIED', by: 'cases.reviewRating', emits: badRatingEvents.verified },
    objectTo: { label: ['提出异议', 'Object'], from: ['BAD', 'VERIFIED'], by: 'cases.correctRating' },
    exclude: {
      label: ['不计入', 'Exclude'], from: ['BAD', 'VERIFIED'], to: 'EXCLUDED', by: 'cases.reviewRating', emits: badRatingEvents.excluded, destructive: true,
    },
    correct: {
      label: ['报告整改', 'Report the correction'], from: 'VERIFIED', to: ['CORRECTED', 'CLOSED'], by: 'cases.correctRating',
      emits: badRatingEvents.corrected,
    },
    callBack: { label: ['回访', 'Call back'], from: 'CORRECTED', to: 'CLOSED', by: 'cases.reviewRating', emits: badRatingEvents.calledBack },
  },
})
