import { describe, expect } from 'vitest'
import { rule } from '../support/rule.ts'
import { toBeSet } from '../../api/kernel/regulations/index.ts'
import { firstContactDuty, firstContactOutcomes } from '../../api/domain/reception/reception.provisions.ts'
import * as complaint from '../../api/domain/complaints/complaint.provisions.ts'
import { handOver } from '../../api/domain/organization/post.provisions.ts'
import { checklists, modes, schedule, workedOffByRecheck } from '../../api/domain/inspections/inspection.provisions.ts'
import { channels, frequency, groups } from '../../api/domain/evaluations/evaluation.provisions.ts'
import { bearsOn, departmentConsequences, repeatOffences, sanctionAuthority } from '../../api/domain/accountability/sanction.provisions.ts'
import { elements, grounds, ladder, organs, responsibility, subjects } from '../../api/domain/accountability/violation.provisions.ts'
import { decides, holds, isImmediate, lawUnder, lists, measures, scores, startsClock, states } from './proofs.ts'

const law = lawUnder('liuyang')
const thirty = { amount: 30, unit: 'workday' } as const

describe('Liuyang civil affairs bureau', () => {
  holds(law, [
    [['LY-FIRST-01a', 'LY-FIRST-01b'], firstContactDuty],
    ['LY-SOC-04b', complaint.outcomeTold],
    ['LY-SOC-06a', complaint.hiddenFromAccused],
    ['LY-SOC-06a', complaint.identityNeedsConsent],
  ])
  lists(law, firstContactOutcomes, [
    ['LY-FIRST-02', 'ANSWERED'], ['LY-FIRST-04', 'HANDLED'], [['LY-FIRST-03b', 'LY-FIRST-03a'], 'REFERRED'], ['LY-FIRST-05', 'ASSISTED'],
  ])
  isImmediate(law, [['LY-EFF-05a', 'reception.enquiryAnswer', { complex: false }]])
  startsClock(law, [
    [['LY-EFF-05c', 'LY-EFF-05b'], 'reception.enquiryAnswer', 'enquiry.received', 'to be set', { complex: true }],
    ['LY-PROM-04b', 'cases.completion', 'case.accepted', '30 workday', { statutoryLimit: thirty }],
    ['LY-SOC-04a', 'complaints.answer', 'complaint.received', 'prompt'],
    ['LY-ASSESS-04a', 'inspections.findingTold', 'finding.raised', 'prompt'],
    ['LY-ASSESS-04b', 'inspections.rectification', 'finding.rectificationOrdered', '10 workday', { deadline: { amount: 10, unit: 'workday' } }],
  ])
  lists(law, complaint.complaintKinds, [['LY-SOC-02c', 'COMPLAINT'], ['LY-SOC-02c', 'REPORT']])
  states(law, schedule, [['LY-ASSESS-02a', 'REGULAR', {}]])
  lists(law, modes, [['LY-ASSESS-02b', 'HEAR_REPORT'], ['LY-ASSESS-02b', 'READ_MATERIAL'], ['LY-ASSESS-02b', 'PUBLIC_DISCUSSION'], ['LY-ASSESS-02a', 'REGULAR']])
  measures(law, [['LY-EFF-07a', frequency, '1 time a year', { purpose: 'EVALUATION' }]])
  lists(law, channels, [['LY-SOC-03a', 'FORUM'], ['LY-SOC-03a', 'PAPER']])
  scores(law, checklists, [
    ['PROMISE', ['LY-PROM-02b', 'LY-PROM-03', 'LY-PROM-04a', 'LY-PROM-05', 'LY-PROM-01', 'LY-PROM-04c']],
    ['OPENNESS', ['LY-SOC-00', 'LY-SOC-01a', 'LY-SOC-01b', 'LY-PUB-03d']],
    ['DISCIPLINE', ['LY-INT-02i', 'LY-ACC-04']],
    ['CONDUCT', ['LY-INT-01c', 'LY-INT-02h', 'LY-EFF-06a', 'LY-EFF-08', 'LY-INT-02g', 'LY-PROM-02a', 'LY-EFF-01']],
    ['EXECUTION', ['LY-INT-02a', 'LY-EFF-03a']],
    ['INNER_SUPERVISION', ['LY-INT-01a', 'LY-INT-01b', 'LY-INT-02c', 'LY-EFF-02a', 'LY-EFF-02b', 'LY-EFF-02c']],
    ['SERVICE', ['LY-EFF-03c', 'LY-EFF-04a']],
  ])
})

describe('Liuyang civil affairs bureau: accountability', () => {
  lists(law, organs, [['LY-ACC-03', 'BUREAU_OFFICE'], [['LY-REW-01a', 'LY-INT-02b'], 'SUPERVISION_OFFICE']])
  lists(law, subjects, [['LY-ACC-02', 'STAFF'], ['LY-ACC-02', 'DEPARTMENT'], ['LY-ACC-02', 'SUBORDINATE']])
  lists(law, elements, [['LY-ACC-01', 'BREACH'], ['LY-ACC-01', 'HARMFUL_EFFECT']])
  lists(law, grounds, [
    ['LY-ACC-05a', 'NOT_DISCLOSED'], ['LY-ACC-05b', 'HIDDEN_DEALING'], ['LY-ACC-05d', 'COMPLAINT_NEGLECTED'], ['LY-ACC-06a', 'OFF_POST'],
    ['LY-ACC-06b', 'WRONG_REFUSAL'], ['LY-ACC-06c', 'PROMISE_BROKEN'], ['LY-ACC-06d', 'EXTRA_CONDITIONS'], ['LY-ACC-06e', 'INSPECTION_HINDERED'],
    ['LY-ACC-06f', 'NOTICE_MISSED'], [['LY-ACC-05e', 'LY-ACC-06g'], 'OTHER', ['description']], ['LY-FIRST-07', 'FIRST_CONTACT'], [['LY-SOC-06b', 'LY-EFF-06c'], 'RETALIATION'],
    ['LY-ACC-05c', 'KEY_ITEM_NOT_DISCLOSED', ['effect']], ['LY-ASSESS-05c', 'POOR_ASSESSMENT'],
    ['LY-REW-02c', 'AGAINST_RULES'], ['LY-REW-02c', 'PRIVATE_GAIN'], ['LY-REW-02c', 'ABUSE_OF_POWER'], ['LY-REW-02c', 'BAD_ATTITUDE'],
    ['LY-EFF-03b', 'ORDERS_NOT_FOLLOWED'], ['LY-EFF-03b', 'BANS_NOT_OBSERVED'], ['LY-EFF-03b', 'POLICY_DODGED'],
    ['LY-EFF-04b', 'INDIFFERENCE'], ['LY-EFF-04b', 'PUBLIC_HARMED'], ['LY-EFF-04c', 'LOSS_BY_NEGLECT', ['effect']],
    ['LY-EFF-06b', 'NO_ACTION'], ['LY-EFF-06b', 'WRONG_ACTION'], ['LY-EFF-06b', 'SLOW_ACTION'],
    ['LY-EFF-06c', 'TAKING'], ['LY-EFF-06c', 'BLOCKING'], ['LY-EFF-06c', 'PRIVATE_BILLS'],
  ])
  states(law, responsibility, [
    ['LY-ACC-070101', 'NOBODY', { handler: 'FULL' }],
    ['LY-ACC-070102', 'LEADER', { leader: 'PRIMARY', handler: 'SECONDARY' }],
    ['LY-ACC-070103', 'COLLECTIVE', { head: 'PRIMARY', handler: 'SECONDARY' }],
  ])
  states(law, ladder, [
    ['LY-ACC-070201', 'MINOR', { sanctions: ['EFFICIENCY_ADMONITION', 'CRITICISM', 'ORDERED_RECTIFICATION'] }],
    ['LY-ACC-070202', 'SERIOUS', { sanctions: ['CIRCULATED_CRITICISM', 'WRITTEN_SELF_CRITICISM', 'LOSS_OF_HONOURS'], together: true }],
    ['LY-ACC-070203a', 'GRAVE_DEPARTMENT', { target: 'DEPARTMENT' }],
    ['LY-ACC-070203b', 'GRAVE_LEADER', { target: 'LEADER' }],
    ['LY-ACC-070203c', 'GRAVE', { sanctions: ['TRANSFER', 'DISCIPLINARY_PUNISHMENT'], together: true }],
    ['LY-ASSESS-05c', 'POOR_ASSESSMENT', { target: 'DEPARTMENT', sanctions: ['CIRCULATED_CRITICISM'], grounds: ['POOR_ASSESSMENT'] }],
    ['LY-EFF-04b', 'CORRECTED', { sanctions: ['ORDERED_RECTIFICATION'], grounds: ['INDIFFERENCE', 'PUBLIC_HARMED'], always: true }],
    ['LY-EFF-07e', 'GRAVE_CASE', { severities: ['GRAVE'], sanctions: ['REFERRAL_TO_DISCIPLINE_INSPECTION'], always: true }],
    ['LY-ACC-070204', 'CRIME', { sanctions: ['REFERRAL_TO_JUSTICE'] }],
  ])
  states(law, repeatOffences, [
    [['LY-REW-02d', 'LY-REW-02e'], 'FIRST', { offence: 1, sanctions: ['EFFICIENCY_WARNING'] }],
    ['LY-REW-02f', 'SECOND', { offence: 2, sanctions: ['POINT_DEDUCTION'], points: 10 }],
    ['LY-REW-02g', 'THIRD', { offence: 3, sanctions: ['SUSPENSION_FOR_TRAINING'] }],
  ])
  states(law, departmentConsequences, [
    ['LY-REW-02h', 'DEPARTMENT', { target: 'DEPARTMENT', points: 5 }],
    ['LY-REW-02i', 'HEAD', { target: 'DEPARTMENT_HEAD', points: 10 }],
  ])
  rule('LY-REW-02e', 'the text gives no period of counting: the bureau sets it', () => {
    expect(toBeSet(law()).map(({ id }) => id)).toContain('accountability.repeatWindow')
  })
})

describe('the other bodies, on the same matters', () => {
  const animal = lawUnder('xumu')
  const resettlement = lawUnder('yimin')
  const centre = lawUnder('zhongxin')
  const city = lawUnder('zhengdu')
  holds(animal, [[['XM-DISC-030201a', 'XM-DISC-030201b'], firstContactDuty]])
  isImmediate(animal, [['XM-DISC-030202c', 'reception.enquiryAnswer', { complex: false }]])
  startsClock(animal, [['XM-DISC-030202d', 'reception.enquiryAnswer', 'enquiry.received', '5 day', { complex: true }]])
  lists(animal, groups, [['XM-DISC-0402b', 'EFFICIENCY_SUPERVISOR']])
  measures(animal, [['XM-DISC-0402d', frequency, '1 time a halfYear']])
  states(animal, schedule, [['XM-DISC-0401b', 'REGULAR', {}]])
  states(animal, ladder, [['XM-DISC-030205b', 'MINOR', { sanctions: ['CRITICISM'] }], ['XM-DISC-030205b', 'GRAVE', { sanctions: ['DISCIPLINARY_PUNISHMENT'] }]])
  states(resettlement, schedule, [[['YM-EVAL-01a', 'YM-RESP-04a'], 'QUARTERLY', { atLeast: 1, per: 'quarter' }]])
  holds(resettlement, [['YM-RESP-04b', workedOffByRecheck]])
  lists(resettlement, grounds, [
    [['YM-RESP-03b', 'YM-RESP-03c'], 'NOT_DISCLOSED', ['effect']], ['YM-RESP-03b', 'FALSIFICATION', ['effect']], ['YM-RESP-03b', 'DECEIT', ['effect']],
    ['YM-RESP-03b', 'WEAK_WORK', ['effect']], ['YM-EVAL-02b', 'GROUP_TASK_LATE'], ['YM-EVAL-04c', 'WEAK_SECTION'],
  ])
  states(resettlement, ladder, [['YM-EVAL-02b', 'MINOR', {}], ['YM-EVAL-02b', 'GRAVE', {}], ['YM-EVAL-04c', 'DEPARTMENT', { target: 'DEPARTMENT' }]])
  holds(centre, [[['ZX-ATT-0901b', 'ZX-ATT-0901c'], handOver]])
  states(centre, schedule, [['ZX-ATT-06a', 'SPOT_CHECK', {}]])
  startsClock(resettlement, [
    ['YM-RESP-04b', 'inspections.rectification', 'finding.rectificationOrdered', '5 workday', { deadline: { amount: 5, unit: 'workday' } }],
  ])
  lists(city, grounds, [['ZD-SUPV-05e', 'LOSS_BY_WEAK_WORK', ['cause', 'effect']]])
  states(city, ladder, [['ZD-SUPV-05e', 'UNIT', { target: 'DEPARTMENT', sanctions: ['CRITICISM'] }]])
  decides(city, [['ZD-SUPV-05e', sanctionAuthority, ['GOVERNMENT_HEAD']]])
  states(animal, bearsOn, [
    ['XM-DISC-030205a', 'ASSESSMENT', { label: ['影响公务员考核', 'Counts in the civil-service assessment'] }], ['XM-DISC-030205a', 'REWARDS', {}], ['XM-DISC-030205a', 'PROMOTION', {}],
  ])
  scores(city, checklists, [['SUPERVISION', ['ZD-SUPV-03a', 'ZD-SUPV-04a', 'ZD-SUPV-05c', 'ZD-SUPV-05d']]])
  scores(lawUnder('shequ'), checklists, [['TASK_WORK', ['SQ-TASK-0101a', 'SQ-TASK-0101b', 'SQ-TASK-0102a', 'SQ-TASK-0102b', 'SQ-TASK-0103']]])
  scores(lawUnder('xingshu'), checklists, [
    ['INFORMATION', [
      'XS-INFO-01a', 'XS-INFO-01b', 'XS-INFO-01d', 'XS-INFO-02a', 'XS-INFO-02b', 'XS-INFO-02c', 'XS-INFO-07b', 'XS-INFO-09a', 'XS-INFO-09b',
    ]],
    ['SUPERVISION', ['XS-SUPV-01c']],
  ])
  scores(animal, checklists, [['DISCLOSURE', ['XM-DISC-00', 'XM-DISC-01a', 'XM-DISC-01b', 'XM-DISC-0402a', 'XM-DISC-0301c']],
    ['FIRST_CONTACT', ['XM-DISC-020203', 'XM-DISC-020206', 'XM-DISC-030203', 'XM-DISC-020207a', 'XM-DISC-020207b']],
  ])
  scores(resettlement, checklists, [['DISCLOSURE', ['YM-FEED-01a', 'YM-RESP-03a']]])
})
