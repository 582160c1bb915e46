import { describe, expect } from 'vitest'
import { rule } from '../support/rule.ts'
import { toBeSet } from '../../api/kernel/regulations/index.ts'
import * as item from '../../api/domain/catalogue/service-item.provisions.ts'
import * as reception from '../../api/domain/reception/reception.provisions.ts'
import * as acceptance from '../../api/domain/cases/acceptance.provisions.ts'
import * as completion from '../../api/domain/cases/completion.provisions.ts'
import * as refusal from '../../api/domain/cases/refusal.provisions.ts'
import * as complaint from '../../api/domain/complaints/complaint.provisions.ts'
import * as post from '../../api/domain/organization/post.provisions.ts'
import { decides, holds, isImmediate, lawUnder, lists, requires, startsClock } from './proofs.ts'

const law = lawUnder('chengguan')
const six = { amount: 6, unit: 'workday' } as const
const thirty = { amount: 30, unit: 'workday' } as const

describe('city administration: catalogue, reception, posts', () => {
  holds(law, [
    ['CG-LIMIT-02a', item.ownLimit],
    ['CG-FIRST-01b', reception.firstContactDuty, { channel: 'WINDOW' }],
    ['CG-EVAL-04j', post.coverHolders],
  ])
  requires(law, [
    ['CG-PROMISE-01', item.itemFields, ['procedure', 'promisedLimit']],
    ['CG-PROMISE-03b', item.itemFields, ['conditions']],
    [['CG-ONCE-02a', 'CG-ONCE-02b', 'CG-LIMIT-02b', 'CG-PROMISE-02'], item.guideFields, ['legalBasis', 'conditions', 'promisedLimit', 'procedure', 'materials']],
    [['CG-FIRST-03d', 'CG-FIRST-03e'], reception.referralFields, ['competentDepartment']],
    [['CG-ONCE-01a', 'CG-FIRST-03b'], reception.enquiryNoticeFields, ['legalBasis', 'promisedLimit', 'procedure', 'materials'], { channel: 'WINDOW' }],
    [['CG-POST-01a', 'CG-POST-03a'], post.postCardFields, ['duties']],
  ])
  lists(law, reception.firstContactOutcomes, [
    ['CG-FIRST-01b', 'ANSWERED'],
    [['CG-FIRST-01b', 'CG-FIRST-03a'], 'HANDLED'],
    [['CG-FIRST-03d', 'CG-FIRST-03h'], 'REFERRED'],
    [['CG-FIRST-03f', 'CG-FIRST-03g'], 'TAKEN_IN', ['visitorPhone']],
  ])
  rule('CG-ONCE-05a', 'advice is in writing, only on the phone it may be oral', () => {
    expect(reception.enquiryNoticeForms.among(law(), 'ORAL', { channel: 'WINDOW' })).toMatchObject({ code: 'NOT_ON_THE_LIST' })
    expect(reception.enquiryNoticeForms.among(law(), 'ORAL', { channel: 'PHONE' })).toBeUndefined()
    expect(reception.enquiryNoticeForms.among(law(), 'WRITTEN', { channel: 'WINDOW' })).toBeUndefined()
  })
})

describe('city administration: cases', () => {
  isImmediate(law, [
    [['CG-ONCE-03a', 'CG-LIMIT-04a'], 'cases.acceptanceReview'],
    [['CG-LIMIT-03a', 'CG-ONCE-03b', 'CG-PROMISE-03d'], 'cases.completion', { itemKind: 'IMMEDIATE' }],
  ])
  requires(law, [
    ['CG-LIMIT-04b', acceptance.receiptFields, ['materials', 'pages', 'handler', 'receivedAt', 'pickUp']],
    [['CG-ONCE-01a', 'CG-ONCE-03c'], acceptance.noticeFields, ['missing', 'legalBasis', 'timeLimit', 'procedure']],
    ['CG-ONCE-03e', acceptance.nonAcceptanceFields, ['reason']],
    [['CG-LIMIT-05a', 'CG-LIMIT-05c'], completion.extensionNotice, ['reason']],
    [['CG-REFUSE-03a', 'CG-REFUSE-05a'], refusal.refusalFormFields, ['summary', 'reasons', 'legalBasis']],
    ['CG-ONCE-03e', refusal.refusalNoticeFields, ['reasons']],
  ])
  lists(law, acceptance.noticeForms, [[['CG-ONCE-03c', 'CG-ONCE-05b'], 'WRITTEN']])
  holds(law, [
    [['CG-LIMIT-01b', 'CG-ONCE-03d'], acceptance.completeBeforeAcceptance],
    [['CG-REFUSE-01', 'CG-REFUSE-05b', 'CG-REFUSE-05c'], refusal.refusalFiled],
    [['CG-REFUSE-07a', 'CG-REFUSE-07b'], refusal.materialsReturned],
  ])
  startsClock(law, [
    ['CG-REFUSE-02g', 'cases.supplement', 'case.oneTimeNoticeGiven', 'to be set'],
    [['CG-LIMIT-01a', 'CG-PROMISE-03e', 'CG-REFUSE-06a'], 'cases.completion', 'case.accepted', '6 workday', { promisedLimit: six, statutoryLimit: thirty }],
    ['CG-LIMIT-01a', 'cases.completion', 'case.accepted', '30 workday', { statutoryLimit: thirty }],
    ['CG-REFUSE-04c', 'cases.refusalOpinion', 'case.refusalProposed', 'to be set'],
    ['CG-REFUSE-06b', 'cases.refusalNotice', 'case.refused', 'prompt'],
  ])
  rule(['CG-REFUSE-02g', 'CG-REFUSE-04c', 'CG-PROMISE-07e'], 'figures that the text leaves open are listed for the bureau to set', () => {
    expect(toBeSet(law()).map(({ id }) => id)).toEqual(expect.arrayContaining(['cases.supplement', 'cases.refusalOpinion', 'complaints.answer']))
  })
  lists(law, refusal.refusalGrounds, [
    [['CG-REFUSE-02a', 'CG-REFUSE-02b'], 'AGAINST_LAW'],
    ['CG-REFUSE-02c', 'CANNOT_CORRECT', ['oneTimeNotice', 'supplementLapsed']],
    ['CG-REFUSE-02d', 'MATERIAL_WRONG'],
    ['CG-REFUSE-02e', 'OUTSIDE_DUTIES'],
  ])
  decides(law, [
    ['CG-LIMIT-05b', completion.extensionAuthority, ['SUPERVISING_LEADER', 'BUREAU_HEAD']],
    [['CG-REFUSE-03b', 'CG-REFUSE-04b'], refusal.refusalAuthority, ['HANDLER', 'DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD']],
    ['CG-REFUSE-04a', refusal.refusalAuthority, ['SUPERVISING_LEADER', 'BUREAU_HEAD'], { beyondPowers: true }],
  ])
})

describe('city administration: complaints', () => {
  lists(law, complaint.complaintKinds, [['CG-ACCOUNT-05a', 'COMPLAINT'], ['CG-ACCOUNT-05a', 'REPORT']])
  requires(law, [
    ['CG-FIRST-03j', complaint.registrationFields, ['matter', 'complainant', 'phone']],
    [['CG-PROMISE-07d', 'CG-PROMISE-07f'], complaint.closingFields, ['result']],
  ])
  startsClock(law, [
    [['CG-ACCOUNT-05b', 'CG-FIRST-03k'], 'complaints.acceptance', 'complaint.received', 'prompt'],
    ['CG-PROMISE-07e', 'complaints.answer', 'complaint.received', 'to be set'],
  ])
  holds(law, [['CG-ACCOUNT-05c', complaint.outcomeTold]])
})
