import { describe, expect } from 'vitest'
import { rule } from '../support/rule.ts'
import { clocksStartedBy } from '../../api/kernel/regulations/index.ts'
import * as completion from '../../api/domain/cases/completion.provisions.ts'
import * as complaint from '../../api/domain/complaints/complaint.provisions.ts'
import { decides, holds, lawUnder, lists, measures, requires, startsClock } from './proofs.ts'

const bare = lawUnder()
const permit = { permit: true }

describe('the floor of law, before any bureau adopts anything', () => {
  startsClock(bare, [
    ['NA-LICENCE-32', 'cases.oneTimeNotice', 'case.received', '5 workday', permit],
    [['NA-LICENCE-42a', 'NA-LICENCE-82'], 'cases.completion', 'case.accepted', '20 workday', permit],
    ['NA-LICENCE-44', 'cases.delivery', 'case.granted', '10 workday', permit],
    ['NA-PETITION-22', 'complaints.acceptanceTold', 'complaint.received', '15 day', { kind: 'PETITION' }],
    ['NA-PETITION-34', 'complaints.conclusion', 'complaint.accepted', '60 day', { kind: 'PETITION' }],
  ])
  rule('NA-LICENCE-32', 'a notice not given in time means accepted from receipt', () => {
    expect(clocksStartedBy(bare(), 'case.received', permit)[0]!.binding.values.onLapse).toBe('acceptFromReceipt')
  })
  rule('NA-LICENCE-42a', 'another law that gives the item its own limit goes before', () => {
    const [clock] = clocksStartedBy(bare(), 'case.accepted', { ...permit, statutoryLimit: { amount: 45, unit: 'workday' } })
    expect(clock!.limit).toEqual({ amount: 45, unit: 'workday' })
  })
  rule(['NA-LICENCE-42a', 'NA-PETITION-34'], 'what is no permit and no petition has no floor', () => {
    expect(clocksStartedBy(bare(), 'case.accepted', { permit: false })).toEqual([])
    expect(clocksStartedBy(bare(), 'complaint.accepted', { kind: 'COMPLAINT' })).toEqual([])
  })
  lists(bare, completion.specialProcedures, [
    ['NA-LICENCE-45', 'HEARING'], ['NA-LICENCE-45', 'TENDER'], ['NA-LICENCE-45', 'AUCTION'], ['NA-LICENCE-45', 'INSPECTION'], ['NA-LICENCE-45', 'TESTING'],
    ['NA-LICENCE-45', 'QUARANTINE'], ['NA-LICENCE-45', 'APPRAISAL'], ['NA-LICENCE-45', 'EXPERT_REVIEW'],
  ], permit)
  requires(bare, [
    ['NA-LICENCE-45', completion.specialProcedureNotice, ['duration'], permit],
    ['NA-LICENCE-42b', completion.extensionNotice, ['reason'], permit],
  ])
  measures(bare, [
    ['NA-LICENCE-42b', completion.extensionLimit, '10 workday', permit],
    ['NA-LICENCE-42b', completion.extensionTimes, '1 time', permit],
    ['NA-PETITION-34', complaint.extensionLimit, '30 day', { kind: 'PETITION' }],
    ['NA-PETITION-34', complaint.extensionTimes, '1 time', { kind: 'PETITION' }],
  ])
  decides(bare, [
    ['NA-LICENCE-42b', completion.extensionAuthority, ['BUREAU_HEAD'], permit],
    ['NA-PETITION-34', complaint.extensionAuthority, ['BUREAU_HEAD'], { kind: 'PETITION' }],
  ])
  holds(bare, [['NA-PETITION-30', complaint.hiddenFromAccused]])
})

describe('the floor under a bureau', () => {
  const fuxin = lawUnder('fuxin')
  const chengguan = lawUnder('chengguan')

  rule(['NA-LICENCE-45', 'FX-NOTICE-05c'], 'a site survey stops no permit’s clock, only that of other matters', () => {
    expect(completion.specialProcedures.among(fuxin(), 'SITE_SURVEY', permit)).toMatchObject({ code: 'NOT_ON_THE_LIST' })
    expect(completion.specialProcedures.among(fuxin(), 'SITE_SURVEY', { permit: false })).toBeUndefined()
    expect(completion.specialProcedures.among(fuxin(), 'HEARING', permit)).toBeUndefined()
  })
  rule(['NA-LICENCE-42b', 'CG-LIMIT-05b'], 'a permit is extended by the head alone, other matters by the leader whom the pack names', () => {
    expect(completion.extensionAuthority.of(chengguan(), permit)!.decidedBy).toEqual(['BUREAU_HEAD'])
    expect(completion.extensionAuthority.of(chengguan(), { permit: false })!.decidedBy).toContain('SUPERVISING_LEADER')
  })
  rule(['NA-LICENCE-42a', 'FX-LIMIT-01b'], 'an item’s own statutory limit runs once, not twice', () => {
    const clocks = clocksStartedBy(fuxin(), 'case.accepted', {
      ...permit, promisedLimit: { amount: 8, unit: 'workday' }, statutoryLimit: { amount: 15, unit: 'workday' },
    })
    expect(clocks.map(({ binding, limit }) => [binding.values.level, limit])).toEqual([
      ['PROMISED', { amount: 8, unit: 'workday' }], ['STATUTORY', { amount: 15, unit: 'workday' }],
    ])
  })
})
