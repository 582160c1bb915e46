import { describe } from 'vitest'
import { checklists, circular, schedule, workedOffByRecheck } from '../../api/domain/inspections/inspection.provisions.ts'
import * as evaluation from '../../api/domain/evaluations/evaluation.provisions.ts'
import { departmentConsequences, sanctionAuthority } from '../../api/domain/accountability/sanction.provisions.ts'
import { elements, grounds, ladder, leadersToo } from '../../api/domain/accountability/violation.provisions.ts'
import { decides, holds, lawUnder, lists, scores, startsClock, states } from './proofs.ts'

const law = lawUnder('chengguan')

describe('city administration: inspections', () => {
  states(law, schedule, [
    ['CG-NOTICE-03a', 'IRREGULAR', { label: ['不定期检查', 'At irregular times'] }],
    ['CG-OPEN-03b', 'DISCLOSURE', { atLeast: 1, per: 'halfYear' }],
    ['CG-PROMISE-06a', 'PROMISES', {}],
  ])
  startsClock(law, [
    ['CG-OPEN-03d', 'inspections.findingTold', 'finding.raised', 'prompt'],
    ['CG-OPEN-03e', 'inspections.rectification', 'finding.rectificationOrdered', '10 workday', { deadline: { amount: 10, unit: 'workday' } }],
  ])
  holds(law, [['CG-PROMISE-06b', circular], ['CG-OPEN-03e', workedOffByRecheck]])
  scores(law, checklists, [
    ['POST', ['CG-POST-02', 'CG-POST-03c', 'CG-POST-04', 'CG-POST-01b', 'CG-POST-03b']],
    ['SERVICE', [
      'CG-PROMISE-03a', 'CG-PROMISE-04', 'CG-PROMISE-05', 'CG-FIRST-02', 'CG-FIRST-03c', 'CG-ONCE-04c', 'CG-LIMIT-03b', 'CG-REFUSE-02f',
      'CG-ONCE-02c', 'CG-PROMISE-07c',
    ]],
    ['DISCLOSURE', ['CG-OPEN-03c']],
    ['ACCOUNTABILITY', ['CG-NOTICE-03b', 'CG-PROMISE-07a', 'CG-EVAL-03', 'CG-OPEN-01e']],
    ['SYSTEMS', ['CG-NOTICE-02b', 'CG-NOTICE-02c', 'CG-NOTICE-02d', 'CG-NOTICE-02e', 'CG-NOTICE-03c', 'CG-NOTICE-01', 'CG-NOTICE-02a']],
  ])
})

describe('city administration: evaluation', () => {
  lists(law, evaluation.scale, [['CG-EVAL-06a', 'SATISFIED'], ['CG-EVAL-06a', 'FAIRLY_SATISFIED'], ['CG-EVAL-06a', 'DISSATISFIED']])
  lists(law, evaluation.groups, [
    ['CG-EVAL-01a', 'PUBLIC'], [['CG-EVAL-01a', 'CG-EVAL-05d'], 'PEOPLES_CONGRESS'], [['CG-EVAL-01a', 'CG-EVAL-05d'], 'CPPCC'],
    ['CG-EVAL-05d', 'EVALUATION_DELEGATE'], ['CG-EVAL-05d', 'MASS_DELEGATE'],
  ])
  lists(law, evaluation.aspects, [
    [['CG-EVAL-01b', 'CG-EVAL-04a'], 'LEADERSHIP'], ['CG-EVAL-04b', 'SERVICE'], ['CG-EVAL-04c', 'STAFF_CONDUCT'], [['CG-EVAL-04d', 'CG-EVAL-05b'], 'HOT_ISSUES'],
    ['CG-EVAL-04e', 'DISCLOSURE'], ['CG-EVAL-04f', 'PROCEDURE'], ['CG-EVAL-04g', 'COMPETENCE'], ['CG-EVAL-04h', 'MANNERS'], ['CG-EVAL-04i', 'SYSTEMS_APPLIED'],
  ])
  lists(law, evaluation.channels, [
    [['CG-EVAL-05a', 'CG-EVAL-05c'], 'ONLINE'], [['CG-EVAL-05a', 'CG-EVAL-05c'], 'LETTER'], ['CG-EVAL-05c', 'FORUM'], ['CG-EVAL-05c', 'HOME_VISIT'],
  ])
  holds(law, [['CG-EVAL-01c', evaluation.leadsToImprovement]])
})

describe('city administration: accountability', () => {
  lists(law, elements, [['CG-ACCOUNT-01a', 'BREACH'], [['CG-ACCOUNT-02a', 'CG-ACCOUNT-02b'], 'FAILURE_OF_DUTY'], ['CG-ACCOUNT-01a', 'HARMFUL_EFFECT']])
  lists(law, grounds, [
    [['CG-POST-06', 'CG-ACCOUNT-01b'], 'POST_DUTY'], ['CG-FIRST-04', 'FIRST_CONTACT'], ['CG-PROMISE-08', 'PROMISE_BROKEN'], ['CG-LIMIT-06', 'TIME_LIMIT'],
    ['CG-REFUSE-08', 'REFUSAL_FILING'], ['CG-ONCE-06a', 'NOT_POSTED'], ['CG-ONCE-06b', 'NOT_INFORMED'], [['CG-ONCE-06c', 'CG-ONCE-06d'], 'NOTICE_MISSED'],
    ['CG-ONCE-06e', 'REASON_MISSING'], ['CG-ONCE-06f', 'NOTICE_DEFECTIVE'], ['CG-EVAL-06d', 'EVALUATION_PROBLEM'],
    ['CG-OPEN-01h', 'DISCLOSURE_INEFFECTIVE'], ['CG-OPEN-01h', 'DISCLOSURE_CARELESS', ['effect']], ['CG-OPEN-01h', 'DISCLOSURE_FALSIFIED'],
  ])
  states(law, ladder, [
    ['CG-ACCOUNT-04a', 'MINOR', { severities: ['MINOR'], sanctions: ['CRITICISM'] }],
    ['CG-ACCOUNT-04b', 'SERIOUS', {
      severities: ['SERIOUS', 'GRAVE'],
      sanctions: [
        'CIRCULATED_CRITICISM', 'EFFICIENCY_ADMONITION', 'SUSPENSION_FOR_TRAINING', 'TRANSFER', 'DISCIPLINARY_PUNISHMENT', 'DEMOTION', 'ORDERED_RESIGNATION',
        'DISMISSAL',
      ],
    }],
    ['CG-OPEN-01j', 'DISCLOSURE', {
      sanctions: ['WRITTEN_SELF_CRITICISM', 'CIRCULATED_CRITICISM', 'EFFICIENCY_ADMONITION', 'DISCIPLINARY_PUNISHMENT', 'REFERRAL_TO_JUSTICE'],
    }],
    ['CG-ACCOUNT-04c', 'CRIME', { severities: ['GRAVE'], sanctions: ['REFERRAL_TO_JUSTICE'] }],
  ])
  states(law, departmentConsequences, [
    ['CG-ACCOUNT-03a', 'CIRCULAR', { target: 'DEPARTMENT', sanctions: ['CIRCULATED_CRITICISM'] }],
    ['CG-ACCOUNT-03b', 'HEAD', { target: 'DEPARTMENT_HEAD' }],
  ])
  holds(law, [['CG-ACCOUNT-04d', leadersToo]])
  decides(law, [['CG-ACCOUNT-01c', sanctionAuthority, ['EFFICIENCY_OFFICE', 'DEPARTMENT_HEAD']]])
})
