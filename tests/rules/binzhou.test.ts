import { describe, expect } from 'vitest'
import { rule } from '../support/rule.ts'
import { clocksStartedBy } from '../../api/kernel/regulations/index.ts'
import * as item from '../../api/domain/catalogue/service-item.provisions.ts'
import * as reception from '../../api/domain/reception/reception.provisions.ts'
import * as acceptance from '../../api/domain/cases/acceptance.provisions.ts'
import * as refusal from '../../api/domain/cases/refusal.provisions.ts'
import { outcomeTold } from '../../api/domain/complaints/complaint.provisions.ts'
import * as post from '../../api/domain/organization/post.provisions.ts'
import { checklists } from '../../api/domain/inspections/inspection.provisions.ts'
import { elements, grounds, ladder, leadersToo } from '../../api/domain/accountability/violation.provisions.ts'
import { decides, holds, isImmediate, lawUnder, lists, requires, scores, startsClock, states } from './proofs.ts'

const law = lawUnder('binzhou')
const six = { amount: 6, unit: 'workday' } as const
const thirty = { amount: 30, unit: 'workday' } as const

describe('association for science and technology: catalogue and reception', () => {
  holds(law, [
    ['BZ-LIMIT-03b', item.promisedShorter],
    [['BZ-LIMIT-03c', 'BZ-LIMIT-02a'], item.ownLimit],
    ['BZ-FIRST-01a', reception.firstContactDuty],
    [['BZ-FIRST-05a', 'BZ-FIRST-05b'], reception.urgentToHead],
  ])
  requires(law, [
    ['BZ-PROMISE-01a', item.itemFields, ['procedure', 'promisedLimit']],
    [['BZ-PROMISE-01a', 'BZ-PROMISE-02'], item.guideFields, ['procedure', 'promisedLimit']],
    [['BZ-NOTICE-01', 'BZ-FIRST-03b'], reception.enquiryNoticeFields, ['legalBasis', 'promisedLimit', 'procedure', 'materials']],
  ])
  lists(law, reception.firstContactOutcomes, [
    ['BZ-FIRST-01b', 'ANSWERED'], [['BZ-FIRST-01b', 'BZ-FIRST-03a'], 'HANDLED'], [['BZ-FIRST-04a', 'BZ-FIRST-04c'], 'REFERRED'],
  ])
  isImmediate(law, [['BZ-LIMIT-02d', 'reception.enquiryAnswer', { complex: false }]])
  startsClock(law, [['BZ-LIMIT-02e', 'reception.enquiryAnswer', 'enquiry.received', '3 workday', { complex: true }]])
  lists(law, reception.enquiryNoticeForms, [['BZ-NOTICE-06', 'ORAL'], ['BZ-NOTICE-06', 'WRITTEN']])
})

describe('association for science and technology: cases', () => {
  startsClock(law, [
    [['BZ-LIMIT-02b', 'BZ-NOTICE-02a'], 'cases.acceptanceReview', 'case.received', '1 workday'],
    ['BZ-LIMIT-01', 'cases.completion', 'case.accepted', '6 workday', { paper: false, promisedLimit: six }],
    ['BZ-LIMIT-03a', 'cases.completion', 'case.accepted', '30 workday', { paper: false, statutoryLimit: thirty }],
    ['BZ-LIMIT-05a', 'cases.completion', 'case.accepted', '6 workday', { paper: true, promisedLimit: six }],
    ['BZ-REFUSAL-02a', 'cases.refusalOpinion', 'case.refusalProposed', 'prompt'],
    ['BZ-REFUSAL-03d', 'cases.refusalNotice', 'case.refused', '7 day'],
  ])
  rule('BZ-LIMIT-05a', 'silence is consent for papers and requests for instruction only', () => {
    const lapse = (paper: boolean): unknown[] =>
      clocksStartedBy(law(), 'case.accepted', { paper, promisedLimit: six }).map(({ binding }) => binding.values.onLapse)
    expect(lapse(true)).toEqual(['deemApproved'])
    expect(lapse(false)).toEqual([undefined])
  })
  isImmediate(law, [['BZ-NOTICE-02b', 'cases.completion', { itemKind: 'IMMEDIATE' }]])
  requires(law, [
    [['BZ-NOTICE-01', 'BZ-NOTICE-02c'], acceptance.noticeFields, ['missing', 'legalBasis', 'timeLimit', 'procedure']],
    ['BZ-NOTICE-02d', acceptance.nonAcceptanceFields, ['reason']],
    ['BZ-REFUSAL-03c', refusal.refusalFormFields, ['reasons']],
  ])
  lists(law, acceptance.noticeForms, [['BZ-NOTICE-06', 'ORAL'], ['BZ-NOTICE-06', 'WRITTEN']])
  holds(law, [
    ['BZ-NOTICE-03b', acceptance.noticeRepeatable],
    [['BZ-REFUSAL-03a', 'BZ-REFUSAL-03b'], acceptance.completeBeforeAcceptance],
    ['BZ-REFUSAL-03c', refusal.refusalFiled],
  ])
  decides(law, [
    [['BZ-REFUSAL-01a', 'BZ-REFUSAL-01b'], acceptance.nonAcceptanceAuthority, ['SUPERVISING_LEADER']],
    [['BZ-REFUSAL-01a', 'BZ-REFUSAL-01b', 'BZ-REFUSAL-02b'], refusal.refusalAuthority, ['SUPERVISING_LEADER']],
  ])
})

describe('association for science and technology: complaints and posts', () => {
  startsClock(law, [
    ['BZ-ACCOUNT-04b', 'complaints.acceptance', 'complaint.received', 'prompt'],
    [['BZ-PROMISE-06c', 'BZ-PROMISE-06b'], 'complaints.answer', 'complaint.received', 'to be set'],
    // the same day: nought days after the change
    ['BZ-AB-05b', 'organization.holderFiling', 'postHolder.changed', '0 day'],
  ])
  holds(law, [
    ['BZ-ACCOUNT-04c', outcomeTold],
    [['BZ-AB-01', 'BZ-AB-02', 'BZ-AB-03a'], post.coverHolders],
    [['BZ-POST-03b', 'BZ-AB-04a'], post.handOver],
    [['BZ-AB-04c', 'BZ-AB-04d'], post.coverAnswers],
    ['BZ-AB-06a', post.absenceNotice],
  ])
  requires(law, [[['BZ-POST-01', 'BZ-AB-03a'], post.postCardFields, ['duties']]])
  decides(law, [[['BZ-POST-03a', 'BZ-AB-04e'], post.substituteNamedBy, ['DEPARTMENT_HEAD', 'BUREAU_HEAD']]])
})

describe('association for science and technology: inspections and accountability', () => {
  scores(law, checklists, [
    ['POST', ['BZ-POST-02b', 'BZ-POST-02c', 'BZ-POST-02e', 'BZ-POST-02f']],
    ['SERVICE', ['BZ-PROMISE-03', 'BZ-PROMISE-04', 'BZ-PROMISE-05a', 'BZ-PROMISE-05b', 'BZ-FIRST-02b', 'BZ-FIRST-03c', 'BZ-NOTICE-05', 'BZ-FIRST-02a']],
    ['ORDER', ['BZ-AB-05a', 'BZ-GENERAL-00b', 'BZ-AB-03b', 'BZ-AB-04b', 'BZ-AB-06b']],
    ['SYSTEMS', ['BZ-GENERAL-00a']],
  ])
  lists(law, elements, [['BZ-ACCOUNT-01b', 'BREACH'], [['BZ-ACCOUNT-02a', 'BZ-ACCOUNT-02b'], 'FAILURE_OF_DUTY'], ['BZ-ACCOUNT-01b', 'HARMFUL_EFFECT']])
  lists(law, grounds, [
    [['BZ-ACCOUNT-01a', 'BZ-POST-02d'], 'POST_DUTY'], ['BZ-FIRST-06', 'FIRST_CONTACT'], ['BZ-PROMISE-07', 'PROMISE_BROKEN'], ['BZ-LIMIT-05b', 'TIME_LIMIT'],
    ['BZ-NOTICE-07', 'NOTICE_MISSED'], ['BZ-REFUSAL-04', 'REFUSAL_FILING'], ['BZ-AB-07', 'COVER_SHIRKED'], ['BZ-PROMISE-05c', 'TAKING'],
    ['BZ-POST-05b', 'DISOBEDIENCE', ['effect']], ['BZ-ASSESS-03', 'NO_PROGRESS', ['remedy']],
  ])
  states(law, ladder, [
    ['BZ-ACCOUNT-03a', 'MINOR', { severities: ['MINOR'], sanctions: ['CRITICISM'] }],
    ['BZ-ACCOUNT-03b', 'SERIOUS', { sanctions: ['CIRCULATED_CRITICISM', 'EFFICIENCY_ADMONITION'] }],
    ['BZ-ACCOUNT-03c', 'SERIOUS_MORE', { sanctions: ['SUSPENSION_FOR_TRAINING', 'TRANSFER', 'DEMOTION', 'ORDERED_RESIGNATION', 'DISMISSAL'] }],
    ['BZ-POST-05a', 'POST_DUTY', {
      sanctions: [
        'ADMONITION_TALK', 'CRITICISM', 'WRITTEN_SELF_CRITICISM', 'LOSS_OF_HONOURS', 'CIRCULATED_CRITICISM', 'SUSPENSION_FOR_TRAINING', 'DISMISSAL',
      ],
    }],
    [['BZ-ACCOUNT-01c', 'BZ-ACCOUNT-03a'], 'MINOR_DEPARTMENT', { target: 'DEPARTMENT', sanctions: ['CRITICISM'] }],
    [['BZ-ACCOUNT-01c', 'BZ-ACCOUNT-03b'], 'SERIOUS_DEPARTMENT', { target: 'DEPARTMENT', sanctions: ['CIRCULATED_CRITICISM'] }],
    ['BZ-ASSESS-03', 'NO_PROGRESS', { grounds: ['NO_PROGRESS'], sanctions: ['CRITICISM', 'DISCIPLINARY_PUNISHMENT'] }],
    ['BZ-ACCOUNT-03d', 'CRIME', { sanctions: ['REFERRAL_TO_JUSTICE'] }],
  ])
  holds(law, [['BZ-ACCOUNT-03e', leadersToo]])
})
