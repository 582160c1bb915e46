import { describe, expect } from 'vitest'
import { rule } from '../support/rule.ts'
import { clocksStartedBy } from '../../api/kernel/regulations/index.ts'
import * as item from '../../api/domain/catalogue/service-item.provisions.ts'
import * as reception from '../../api/domain/reception/reception.provisions.ts'
import * as acceptance from '../../api/domain/cases/acceptance.provisions.ts'
import * as completion from '../../api/domain/cases/completion.provisions.ts'
import * as refusal from '../../api/domain/cases/refusal.provisions.ts'
import * as post from '../../api/domain/organization/post.provisions.ts'
import { checklists } from '../../api/domain/inspections/inspection.provisions.ts'
import { decides, holds, isImmediate, lawUnder, lists, measures, requires, scores, startsClock } from './proofs.ts'

const law = lawUnder('fuxin')
const six = { amount: 6, unit: 'workday' } as const
const thirty = { amount: 30, unit: 'workday' } as const

describe('civil affairs bureau: catalogue and reception', () => {
  holds(law, [
    ['FX-LIMIT-04b', item.promisedShorter],
    [['FX-LIMIT-04c', 'FX-LIMIT-01a'], item.ownLimit],
    ['FX-SUPERVISE-03f', item.legalBasisRequired],
    [['FX-FIRST-02a', 'FX-CONDUCT-03a'], reception.firstContactDuty],
  ])
  requires(law, [
    ['FX-CONDUCT-03h', item.itemFields, ['promisedLimit']],
    ['FX-SUPERVISE-03b', item.itemFields, ['conditions', 'procedure', 'materials']],
    ['FX-SUPERVISE-03b', item.guideFields, ['conditions', 'procedure', 'materials', 'statutoryLimit']],
    [['FX-FIRST-04b', 'FX-FIRST-04c', 'FX-CONDUCT-03b'], reception.referralFields, ['officeAddress']],
    [['FX-NOTICE-02', 'FX-NOTICE-03a'], reception.enquiryNoticeFields, ['legalBasis', 'conditions', 'materials', 'statutoryLimit', 'promisedLimit', 'fees', 'procedure']],
    ['FX-NOTICE-04', reception.enquiryNoticeFields, ['materials', 'procedure', 'promisedLimit'], { channel: 'PHONE' }],
  ])
  isImmediate(law, [[['FX-FIRST-02b', 'FX-FIRST-03'], 'reception.enquiryAnswer']])
  lists(law, reception.firstContactOutcomes, [
    ['FX-FIRST-03', 'ANSWERED'],
    ['FX-FIRST-04a', 'COLLEAGUE'],
    [['FX-FIRST-04b', 'FX-FIRST-04c'], 'REFERRED', ['officeAddress']],
    ['FX-FIRST-04d', 'POINTED'],
    ['FX-NOTICE-03c', 'NOTHING_NEEDED'],
  ])
  // even a telephone enquiry is confirmed in writing
  lists(law, reception.enquiryNoticeForms, [[['FX-NOTICE-07a', 'FX-NOTICE-08'], 'WRITTEN']], { channel: 'PHONE' })
  lists(law, reception.enquiryNoticeForms, [['FX-NOTICE-07a', 'WRITTEN'], ['FX-NOTICE-07b', 'ORAL']], { nothingNeeded: true })
  measures(law, [['FX-CONDUCT-02f', post.minimumOnPost, '1 item']])
})

describe('civil affairs bureau: acceptance and completion', () => {
  isImmediate(law, [[['FX-NOTICE-03b', 'FX-LIMIT-03b'], 'cases.oneTimeNotice']])
  requires(law, [
    [['FX-NOTICE-02', 'FX-NOTICE-03b', 'FX-CONDUCT-03d'], acceptance.noticeFields, ['missing', 'legalBasis', 'timeLimit', 'procedure']],
    [['FX-GENERAL-06', 'FX-NOTICE-03d'], acceptance.nonAcceptanceFields, ['reason', 'competentDepartment']],
    ['FX-NOTICE-05d', completion.specialProcedureNotice, ['time', 'place', 'duration']],
    [['FX-NOTICE-05a', 'FX-NOTICE-05b', 'FX-LIMIT-03d'], completion.extensionNotice, ['extendedPeriod', 'reason', 'legalGround']],
  ])
  lists(law, acceptance.noticeForms, [['FX-NOTICE-07a', 'WRITTEN']])
  holds(law, [['FX-LIMIT-03c', acceptance.completeBeforeAcceptance]])
  startsClock(law, [
    [['FX-LIMIT-01d', 'FX-CONDUCT-03i', 'FX-REFUSAL-08a'], 'cases.completion', 'case.accepted', '6 workday', { promisedLimit: six }],
    [['FX-LIMIT-01b', 'FX-LIMIT-03a', 'FX-LIMIT-04a'], 'cases.completion', 'case.accepted', '30 workday', { statutoryLimit: thirty }],
  ])
  rule('FX-NOTICE-05e', 'a special procedure stops both clocks', () => {
    const clocks = clocksStartedBy(law(), 'case.accepted', { promisedLimit: six, statutoryLimit: thirty })
    expect(clocks.map(({ binding }) => [binding.values.level, binding.values.pausedBy, binding.values.resumedBy])).toEqual([
      ['PROMISED', ['case.suspended'], ['case.resumed']], ['STATUTORY', ['case.suspended'], ['case.resumed']],
    ])
  })
  lists(law, completion.specialProcedures, [
    ['FX-NOTICE-05c', 'HEARING'], ['FX-NOTICE-05c', 'TENDER'], ['FX-NOTICE-05c', 'AUCTION'], ['FX-NOTICE-05c', 'INSPECTION'],
    ['FX-NOTICE-05c', 'TESTING'], ['FX-NOTICE-05c', 'QUARANTINE'], ['FX-NOTICE-05c', 'APPRAISAL'], ['FX-NOTICE-05c', 'SITE_SURVEY'],
    ['FX-NOTICE-05c', 'EXPERT_REVIEW'],
  ], { permit: false })
})

describe('civil affairs bureau: refusal', () => {
  lists(law, refusal.refusalGrounds, [
    ['FX-REFUSAL-05a', 'MATERIAL_MISSING'],
    ['FX-REFUSAL-05b', 'MATERIAL_WRONG', ['examination']],
    [['FX-REFUSAL-05c', 'FX-REFUSAL-02', 'FX-CONDUCT-03e'], 'AGAINST_LAW'],
    ['FX-REFUSAL-05d', 'FORGERY', ['verifiedFinding']],
    ['FX-REFUSAL-05e', 'OTHER', ['description']],
  ])
  holds(law, [
    [['FX-REFUSAL-02', 'FX-REFUSAL-04b', 'FX-REFUSAL-06a', 'FX-REFUSAL-06b'], refusal.refusalFiled],
    ['FX-REFUSAL-06c', refusal.refusalFiledWithCity],
    ['FX-REFUSAL-09', refusal.materialsReturned],
  ])
  requires(law, [
    ['FX-REFUSAL-04a', refusal.refusalFormFields, ['legalBasis']],
    ['FX-NOTICE-06', refusal.refusalNoticeFields, ['reasons', 'reconsideration', 'litigation']],
  ])
  decides(law, [
    ['FX-REFUSAL-04a', refusal.refusalAuthority, ['DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD']],
    ['FX-REFUSAL-07a', refusal.refusalAuthority, ['SUPERVISING_LEADER', 'BUREAU_HEAD'], { beyondPowers: true }],
  ])
  startsClock(law, [['FX-REFUSAL-08b', 'cases.refusalNotice', 'case.refused', '3 workday']])
})

describe('civil affairs bureau: checklists', () => {
  scores(law, checklists, [
    ['AT_POST', ['FX-CONDUCT-02a', 'FX-CONDUCT-02b', 'FX-CONDUCT-02c', 'FX-CONDUCT-02d', 'FX-CONDUCT-02e']],
    ['SERVICE', [
      'FX-CONDUCT-03c', 'FX-CONDUCT-04a', 'FX-CONDUCT-04b', 'FX-CONDUCT-04c', 'FX-CONDUCT-04d', 'FX-CONDUCT-04e', 'FX-CONDUCT-06a',
      'FX-CONDUCT-06b', 'FX-CONDUCT-06c',
    ]],
    ['GUIDANCE', ['FX-GUIDE-02', 'FX-GUIDE-03', 'FX-GUIDE-04a', 'FX-GUIDE-04b', 'FX-GUIDE-04c']],
    ['APPEARANCE', ['FX-CONDUCT-05a', 'FX-CONDUCT-05b', 'FX-CONDUCT-05c']],
    ['PREMISES', ['FX-CONDUCT-07d', 'FX-CONDUCT-07e', 'FX-CONDUCT-07a', 'FX-CONDUCT-07b', 'FX-CONDUCT-07c']],
    ['OUT_OF_HOURS', ['FX-OVERTIME-07', 'FX-APPOINT-10']],
    ['CONDUCT_ASSESSED', ['FX-SUPERVISE-03g', 'FX-SUPERVISE-03h', 'FX-SUPERVISE-03i']],
    ['AIMS', ['FX-GENERAL-00b', 'FX-GENERAL-00c', 'FX-LIMIT-01f']],
    ['SYSTEMS', ['FX-GENERAL-00a']],
    ['KEY_POSTS', ['FX-GENERAL-11', 'FX-SUPERVISE-01', 'FX-SUPERVISE-02a', 'FX-SUPERVISE-02b', 'FX-SUPERVISE-02c']],
    ['ACCOUNTABILITY', ['FX-GENERAL-12', 'FX-ACCOUNT-03']],
  ])
})
