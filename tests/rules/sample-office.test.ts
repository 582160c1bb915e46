import { describe, expect } from 'vitest'
import { rule } from '../support/rule.ts'
import * as evaluation from '../../api/domain/evaluations/evaluation.provisions.ts'
import { badRatingCallBack } from '../../api/domain/cases/rating.provisions.ts'
import * as sanction from '../../api/domain/accountability/sanction.provisions.ts'
import * as signals from '../../api/domain/accountability/signals.provisions.ts'
import { warnings } from '../../api/kernel/obligations/index.ts'
import { decides, holds, lawUnder, measures, startsClock, states } from './proofs.ts'

const law = lawUnder('sample-office')

describe('sample rules of an efficiency office', () => {
  states(law, warnings, [
    ['SO-CARD-01', 'BEFORE', { workdaysBefore: 1, recipients: ['HANDLER'] }],
    ['SO-CARD-01', 'LAST_DAY', { workdaysBefore: 0, recipients: ['DEPARTMENT_HEAD'] }],
  ])
  states(law, signals.cardLevels, [
    ['SO-CARD-02', 'YELLOW', { card: 'YELLOW', overrun: ['STEP', 'PROMISED'] }],
    ['SO-CARD-03', 'RED', { card: 'RED', overrun: ['STATUTORY'] }],
    ['SO-CARD-03', 'UNANSWERED', { card: 'RED', unansweredYellow: true }],
  ])
  decides(law, [[['SO-CARD-02', 'SO-CARD-03'], signals.cardAuthority, ['EFFICIENCY_OFFICE']]])
  startsClock(law, [
    ['SO-CARD-04', 'accountability.explanation', 'signal.raised', '2 workday'],
    ['SO-CARD-04', 'accountability.verification', 'signal.explained', '3 workday'],
    ['SO-CARD-03', 'accountability.cardAnswer', 'card.issued', '3 workday', { colour: 'YELLOW' }],
    ['SO-CARD-05', 'accountability.cardObjection', 'card.issued', '5 workday'],
    ['SO-DEFENCE-01', 'accountability.defence', 'sanction.proposed', '5 workday'],
    ['SO-DEFENCE-01', 'accountability.appeal', 'sanction.served', '15 workday'],
    ['SO-DEFENCE-01', 'accountability.appealAnswer', 'sanction.appealed', '30 workday'],
    ['SO-RATING-01', 'cases.badRatingVerification', 'badRating.received', '1 workday'],
    ['SO-RATING-01', 'cases.badRatingCorrection', 'badRating.verified', '15 workday'],
    ['SO-INSPECT-01', 'inspections.answer', 'inspectedDepartment.reported', '3 workday'],
    ['SO-EVAL-05', 'evaluations.improvement', 'improvement.given', 'on 2026-06-30', { deadline: { on: '2026-06-30' } }],
  ])
  measures(law, [
    ['SO-RATING-01', badRatingCallBack, '100 percent', { named: true }],
    ['SO-POINT-01', sanction.pointCap, '20 point a year'],
    ['SO-EVAL-04', evaluation.minimumToRank, '30 item'],
    ['SO-EVAL-04', evaluation.minimumToShow, '5 item'],
  ])
  holds(law, [['SO-POINT-01', sanction.oncePerMatter]])
  rule('SO-CARD-05', 'an upheld objection withdraws the card and the points', () => {
    expect(signals.upheldObjection.first(law())?.brings).toEqual(['WITHDRAW_CARD', 'REVERT_POINTS'])
  })
  rule(['SO-EVAL-01', 'SO-EVAL-02', 'SO-EVAL-03'], 'rate, score and weights', () => {
    expect(evaluation.rate.first(law())).toMatchObject({ numerator: ['SATISFIED', 'FAIRLY_SATISFIED'], excluded: ['DONT_KNOW', 'INVALID'], decimals: 2, showParticipation: true })
    expect(evaluation.score.first(law())?.points).toEqual({ SATISFIED: 100, FAIRLY_SATISFIED: 80, DISSATISFIED: 0 })
    expect(evaluation.groupWeights.first(law())?.weights).toEqual({ SERVICE_USER: 50, EFFICIENCY_SUPERVISOR: 25, OTHERS: 25 })
  })
  rule('SO-EVAL-01', 'every figure says that it is a sample', () => {
    expect(evaluation.rate.first(law())!.citation).toMatchObject({ pack: 'sample-office', rules: [{ id: 'SO-EVAL-01', sample: true }] })
  })
})
