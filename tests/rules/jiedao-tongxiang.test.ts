import { describe } from 'vitest'
import { guideFields, itemFields, ownLimit } from '../../api/domain/catalogue/service-item.provisions.ts'
import { enquiryNoticeFields, firstContactDuty } from '../../api/domain/reception/reception.provisions.ts'
import { noticeFields, nonAcceptanceFields } from '../../api/domain/cases/acceptance.provisions.ts'
import { refusalFiled, refusalFormFields } from '../../api/domain/cases/refusal.provisions.ts'
import { closingFields } from '../../api/domain/complaints/complaint.provisions.ts'
import { postCardFields } from '../../api/domain/organization/post.provisions.ts'
import * as inspection from '../../api/domain/inspections/inspection.provisions.ts'
import { frequency, groups } from '../../api/domain/evaluations/evaluation.provisions.ts'
import { departmentConsequences, sanctionAuthority } from '../../api/domain/accountability/sanction.provisions.ts'
import { elements, grounds, ladder } from '../../api/domain/accountability/violation.provisions.ts'
import { decides, holds, lawUnder, lists, measures, requires, scores, startsClock, states } from './proofs.ts'

const street = lawUnder('jiedao')
const social = lawUnder('tongxiang')
const six = { amount: 6, unit: 'workday' } as const

describe('street office', () => {
  holds(street, [
    ['JD-SYSTEMS-04a', ownLimit],
    [['JD-SYSTEMS-02a', 'JD-SYSTEMS-02b'], firstContactDuty],
    ['JD-SYSTEMS-05a', refusalFiled],
  ])
  requires(street, [
    ['JD-SYSTEMS-04a', itemFields, ['limit']],
    [['JD-EFFICIENCY-03a', 'JD-EFFICIENCY-03b', 'JD-SYSTEMS-06b'], guideFields, ['procedure', 'fees', 'promisedLimit', 'complaintPhone']],
    ['JD-SYSTEMS-03', enquiryNoticeFields, ['legalBasis', 'timeLimit', 'procedure', 'materials']],
    ['JD-SYSTEMS-03', noticeFields, ['missing', 'legalBasis', 'timeLimit', 'procedure']],
    ['JD-SYSTEMS-03', nonAcceptanceFields, ['reason']],
    ['JD-SYSTEMS-05b', refusalFormFields, ['summary', 'reasons']],
    ['JD-SYSTEMS-07c', closingFields, ['result', 'reply']],
    [['JD-SYSTEMS-01', 'JD-EFFICIENCY-01a'], postCardFields, ['duties']],
    ['JD-EDUCATION-03', inspection.rectificationFields, ['causes', 'measures']],
  ])
  startsClock(street, [
    ['JD-SYSTEMS-04a', 'cases.completion', 'case.accepted', '6 workday', { promisedLimit: six }],
    [['JD-COMPLAINT-01b', 'JD-COMPLAINT-01c'], 'complaints.acceptance', 'complaint.received', 'prompt'],
    ['JD-SYSTEMS-07b', 'complaints.answer', 'complaint.received', 'prompt'],
  ])
  states(street, inspection.schedule, [['JD-EFFICIENCY-02b', 'MID_YEAR', {}], ['JD-COMPLAINT-02a', 'REGULAR', {}], ['JD-MEASURE-03b', 'SUPERVISORS', {}], ['JD-MEASURE-03b', 'SUPERVISORS_IRREGULAR', {}]])
  lists(street, inspection.modes, [['JD-COMPLAINT-02c', 'ANNOUNCED'], ['JD-COMPLAINT-02c', 'UNDERCOVER'], ['JD-COMPLAINT-02c', 'SPECIAL']])
  lists(street, groups, [['JD-MEASURE-03a', 'EFFICIENCY_SUPERVISOR']])
  measures(street, [['JD-REVIEW-01', frequency, '1 time']])
  lists(street, elements, [
    ['JD-SYSTEMS-09a', 'IRRESPONSIBLE'], ['JD-SYSTEMS-09a', 'BREACH'], ['JD-SYSTEMS-09a', 'FAILURE_OF_DUTY'], ['JD-SYSTEMS-09b', 'HARMFUL_EFFECT'],
  ])
  lists(street, grounds, [
    ['JD-COMPLAINT-02d', 'SHIRKING'], ['JD-COMPLAINT-02d', 'LOW_EFFICIENCY'], ['JD-COMPLAINT-02d', 'PROMISE_BROKEN'], ['JD-COMPLAINT-02d', 'RUDENESS'],
    ['JD-COMPLAINT-02d', 'SLACKNESS'],
  ])
  states(street, ladder, [
    ['JD-MEASURE-03c', 'PERSON', { sanctions: ['CIRCULATED_CRITICISM'] }],
    ['JD-MEASURE-03c', 'DEPARTMENT', { target: 'DEPARTMENT' }],
    ['JD-SYSTEMS-09c', 'DERELICTION', { severities: ['GRAVE'] }],
  ])
  states(street, departmentConsequences, [['JD-REVIEW-02a', 'FOCUSED', { sanctions: ['CIRCULATED_CRITICISM', 'ADMONITION_TALK'] }]])
  decides(street, [['JD-REVIEW-02b', sanctionAuthority, ['LEADERSHIP']]])
  scores(street, inspection.checklists, [
    ['SUPPORT', ['JD-SYSTEMS-08b', 'JD-MEASURE-02a', 'JD-MEASURE-03d', 'JD-FORM-00', 'JD-MEASURE-01a', 'JD-MEASURE-01b', 'JD-MEASURE-01c']],
    ['OFFICE', ['JD-AIM-01', 'JD-EDUCATION-01', 'JD-OPEN-03', 'JD-AIM-02']],
    ['SERVICE', ['JD-SYSTEMS-06c', 'JD-EFFICIENCY-03c', 'JD-EFFICIENCY-03d', 'JD-EFFICIENCY-01b', 'JD-SYSTEMS-06a']],
    ['SYSTEMS', ['JD-SYSTEMS-00a']],
    ['CHECK', ['JD-COMPLAINT-02b']],
  ])
})

describe('human resources and social security bureau', () => {
  requires(social, [
    ['TX-CONTENT-03b', guideFields, ['phone', 'statutoryLimit', 'promisedLimit', 'fees', 'legalBasis', 'conditions', 'materials']],
    ['TX-CONTENT-05g', closingFields, ['result', 'reply']],
    [['TX-SUPERVISION-05f', 'TX-SUPERVISION-05g'], inspection.recordFields, ['summary']],
    ['TX-CONTENT-06b', inspection.rectificationFields, ['causes', 'measures']],
  ])
  startsClock(social, [
    ['TX-CONTENT-05e', 'complaints.answer', 'complaint.received', 'prompt'],
    ['TX-SUPERVISION-06b', 'inspections.findingTold', 'finding.raised', 'prompt'],
    [['TX-SUPERVISION-06d', 'TX-CONTENT-06b'], 'inspections.rectification', 'finding.rectificationOrdered', 'on 2026-04-30', { deadline: { on: '2026-04-30' } }],
  ])
  states(social, inspection.schedule, [['TX-SUPERVISION-05b', 'REGULAR', { atLeast: 1, per: 'month' }]])
  lists(social, inspection.modes, [
    ['TX-SUPERVISION-05a', 'RANDOM'], ['TX-SUPERVISION-05a', 'SPECIAL'], ['TX-SUPERVISION-05a', 'REGULAR'], ['TX-SUPERVISION-05a', 'IRREGULAR'],
    ['TX-SUPERVISION-05a', 'ANNOUNCED'], ['TX-SUPERVISION-05a', 'UNDERCOVER'], ['TX-SUPERVISION-05a', 'CROSS_DEPARTMENT'], ['TX-SUPERVISION-05a', 'VISIT'],
  ])
  decides(social, [
    [['TX-SUPERVISION-05c', 'TX-SUPERVISION-03a'], inspection.leader, ['SUPERVISING_LEADER', 'BUREAU_HEAD', 'LEADERSHIP']],
    ['TX-SUPERVISION-05d', inspection.members, ['DEPARTMENT_HEAD']],
  ])
  measures(social, [['TX-SUPERVISION-05e', inspection.rotation, '1 month']])
  holds(social, [
    ['TX-SUPERVISION-06c', inspection.circular],
    [['TX-CONTENT-06a', 'TX-CONTENT-06c', 'TX-SUPERVISION-06d'], inspection.workedOffByRecheck],
  ])
  states(social, ladder, [
    ['TX-SUPERVISION-06e', 'MINOR', { sanctions: ['CRITICISM'] }],
    ['TX-SUPERVISION-06f', 'SERIOUS', { sanctions: ['ADMONITION_TALK'] }],
    ['TX-SUPERVISION-06g', 'GRAVE', { severities: ['GRAVE'] }],
  ])
  scores(social, inspection.checklists, [
    ['DISCIPLINE', ['TX-CONTENT-01b', 'TX-CONTENT-02e', 'TX-CONTENT-02f']],
    ['COVERAGE', ['TX-SUPERVISION-02', 'TX-SUPERVISION-03b', 'TX-SUPERVISION-04']],
    ['OPENNESS', ['TX-CONTENT-03c', 'TX-CONTENT-03d', 'TX-CONTENT-05c']],
    ['TARGETS', ['TX-SUPERVISION-01', 'TX-CONTENT-01a', 'TX-CONTENT-01c']],
    ['SYSTEMS', ['TX-CONTENT-02a', 'TX-CONTENT-02b', 'TX-CONTENT-02c', 'TX-CONTENT-02d']],
    ['LAWFULNESS', ['TX-CONTENT-04a', 'TX-CONTENT-04b', 'TX-CONTENT-04c', 'TX-CONTENT-04d']],
  ])
})
