import { describe, expect } from 'vitest'
import { rule } from '../support/rule.ts'
import * as complaint from '../../api/domain/complaints/complaint.provisions.ts'
import { repeatOffences, sanctionAuthority } from '../../api/domain/accountability/sanction.provisions.ts'
import * as violation from '../../api/domain/accountability/violation.provisions.ts'
import { decides, holds, lawUnder, lists, requires, startsClock, states } from './proofs.ts'

const law = lawUnder('fuxin')

describe('civil affairs bureau: complaints', () => {
  lists(law, complaint.complaintKinds, [['FX-COMPLAINT-01a', 'PETITION'], ['FX-COMPLAINT-01a', 'REPORT'], ['FX-COMPLAINT-01a', 'COMPLAINT']])
  requires(law, [
    ['FX-COMPLAINT-08b', complaint.registrationFields, ['complainant', 'receivedAt', 'matter']],
    ['FX-COMPLAINT-11', complaint.proposalFields, ['verificationRecord', 'policyBasis']],
    [['FX-COMPLAINT-03', 'FX-COMPLAINT-08c'], complaint.closingFields, ['facts', 'reply', 'result']],
  ])
  startsClock(law, [
    [['FX-ACCOUNT-06b', 'FX-COMPLAINT-08a'], 'complaints.acceptance', 'complaint.received', 'prompt'],
    ['FX-COMPLAINT-09', 'complaints.firstReply', 'complaint.received', '7 workday'],
    ['FX-COMPLAINT-12a', 'complaints.feedback', 'complaint.proposed', 'prompt'],
    ['FX-COMPLAINT-12b', 'complaints.conclusion', 'complaint.agreed', '30 workday'],
  ])
  holds(law, [
    [['FX-COMPLAINT-02a', 'FX-COMPLAINT-02b'], complaint.urgentToLeader],
    ['FX-COMPLAINT-05a', complaint.hiddenFromAccused],
    ['FX-COMPLAINT-05b', complaint.identityNeedsConsent],
    ['FX-COMPLAINT-04', complaint.reinvestigation],
    ['FX-ACCOUNT-06c', complaint.outcomeTold],
  ])
  lists(law, complaint.recusalCauses, [['FX-COMPLAINT-06', 'INTEREST_IN_MATTER'], ['FX-COMPLAINT-06', 'INTEREST_IN_COMPLAINANT']])
  lists(law, complaint.verificationMethods, [['FX-COMPLAINT-10', 'TELEPHONE'], ['FX-COMPLAINT-10', 'MEETING'], ['FX-COMPLAINT-10', 'SITE_VISIT']])
  lists(law, complaint.extensionCauses, [['FX-COMPLAINT-12c', 'POLICY_CHANGE'], ['FX-COMPLAINT-12c', 'FORCE_MAJEURE'], ['FX-COMPLAINT-12c', 'OTHER', ['reason']]])
})

describe('civil affairs bureau: accountability', () => {
  lists(law, violation.elements, [['FX-ACCOUNT-05a', 'BREACH'], ['FX-ACCOUNT-05a', 'FAILURE_OF_DUTY'], ['FX-ACCOUNT-05a', 'HARMFUL_EFFECT']])
  lists(law, violation.grounds, [
    ['FX-ACCOUNT-07a', 'DECISION_REFUSED'], ['FX-ACCOUNT-07b', 'INSTRUCTION_NEGLECTED'], ['FX-ACCOUNT-07c', 'IDLE_MANAGEMENT'],
    ['FX-ACCOUNT-07d', 'TARGET_MISSED'], ['FX-ACCOUNT-07e', 'OUTSIDE_POWERS'], ['FX-ACCOUNT-07f', 'FALSE_REPORT'],
    ['FX-ACCOUNT-07g', 'TASK_UNMET'], ['FX-ACCOUNT-07h', 'OTHER', ['description']], ['FX-REFUSAL-07b', 'ARBITRARY_REFUSAL'],
    ['FX-COMPLAINT-07', 'COMPLAINT_NEGLECTED'], [['FX-OVERTIME-06b', 'FX-CONDUCT-08a'], 'GIFTS'], ['FX-CONDUCT-08b', 'ENTERTAINMENT'],
    ['FX-CONDUCT-08c', 'LEAK'], ['FX-CONDUCT-08d', 'INTERFERENCE'], ['FX-CONDUCT-08e', 'UNRELATED_DEMAND'], ['FX-CONDUCT-08f', 'INTERMEDIARY'],
    ['FX-NOTICE-09a', 'NOTICE_MISSED'],
  ])
  states(law, violation.ladder, [
    ['FX-ACCOUNT-05a', 'MINOR', { severities: ['MINOR'], sanctions: ['CRITICISM'] }],
    ['FX-ACCOUNT-05a', 'BY_GRAVITY', { severities: ['SERIOUS', 'GRAVE'] }],
    // What a text says of its own breach founds nothing else.
    ['FX-COMPLAINT-07', 'COMPLAINT_BY_GRAVITY', { severities: ['SERIOUS', 'GRAVE'], grounds: ['COMPLAINT_NEGLECTED'] }],
    ['FX-NOTICE-09a', 'NOTICE_MINOR', { severities: ['MINOR'], sanctions: ['CRITICISM'], grounds: ['NOTICE_MISSED'] }],
    ['FX-NOTICE-09c', 'NOTICE_UNDER_RULES', { severities: ['SERIOUS', 'GRAVE'], grounds: ['NOTICE_MISSED'] }],
  ])
  states(law, repeatOffences, [
    ['FX-NOTICE-09a', 'FIRST', { offence: 1, sanctions: ['CRITICISM'] }],
    [['FX-NOTICE-09b', 'FX-NOTICE-09c'], 'SECOND', { offence: 2 }],
  ])
  decides(law, [[['FX-ACCOUNT-05b', 'FX-ACCOUNT-05c'], sanctionAuthority, ['LEADERSHIP']]])
  holds(law, [['FX-ACCOUNT-04c', violation.tolerance]])
  requires(law, [[['FX-ACCOUNT-04a', 'FX-ACCOUNT-04b'], violation.fileFields, ['leaderResponsibility', 'postResponsibility', 'remedy']]])
  rule('FX-ACCOUNT-05c', 'the efficiency office cannot decide on a sanction here', () => {
    expect(sanctionAuthority.of(law())!.decidedBy).not.toContain('EFFICIENCY_OFFICE')
  })
})
