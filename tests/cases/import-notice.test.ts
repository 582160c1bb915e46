import { beforeAll, describe, expect, test } from 'vitest'
import { Signal, toldBy } from '../../api/domain/accountability/index.ts'
import { Case, Supplement } from '../../api/domain/cases/index.ts'
import { OneTimeNotice } from '../../api/domain/reception/index.ts'
import { sweep } from '../../api/kernel/obligations/index.ts'
import { rule } from '../support/rule.ts'
import { caseDesk, local, type Desk } from './desk.ts'

let t: Desk
let itemId: string
beforeAll(async () => {
  t = await caseDesk(['fuxin'], '2026-09-21 09:00')
  itemId = await t.item({ source: 'PROVINCIAL', permit: true })
})

const PUSH = `mutation ($input: ImportedCaseInput!) { pushProvincialCase(input: $input) {
  known case { state acceptedAt acceptedFromReceipt } rejection { code fields { path code } } } }`
interface Pushed { known: boolean; case: { state: string; acceptedFromReceipt: boolean } | null; rejection: { code: string } | null }

/** Pushes what the province tells of a case, with its times in Asia/Shanghai. */
async function push(externalNumber: string, status: string, times: Record<string, string>): Promise<Pushed> {
  const told = Object.fromEntries(Object.entries(times).map(([name, at]) => [name, new Date(`${at.replace(' ', 'T')}:00+08:00`).toISOString()]))
  return (await t.graphql<{ pushProvincialCase: Pushed }>(t.as('efficiency'), PUSH, {
    input: { externalNumber, itemId, applicantName: '陈二', handlerId: t.staff.handler, status, ...told },
  })).pushProvincialCase
}
const caseOf = (externalNumber: string): Promise<Case> => t.store.em().findOneOrFail(Case, { bureauId: t.bureauId, externalNumber })
/** Tells what the clocks have to tell by now. */
const sweepAll = (): Promise<unknown> => t.store.transaction((em) => sweep(em, t.now(), toldBy(t.office)))
const clocksOf = async (id: string, provision: string) =>
  (await t.clocks(id, provision)).filter(({ limitSource }) => limitSource !== 'AT_ONCE').map(({ state, startedAt, level }) => `${level} ${local(startedAt)} ${state}`)

const RECEIVED = { receivedAt: '2026-09-21 09:10' }
const NOTICED = { ...RECEIVED, noticeGivenAt: '2026-09-23 10:00' }
const SUPPLIED = { ...NOTICED, supplementedAt: '2026-09-28 15:00' }

describe('a case of the province', () => {
  rule('NA-LICENCE-32', 'that was given its notice in time is not accepted from receipt', async () => {
    t.clock('2026-09-24 06:30')
    expect(await push('N-1', 'AWAITING_SUPPLEMENT', NOTICED)).toMatchObject({ known: false, case: { state: 'AWAITING_SUPPLEMENT' } })
    const { id } = await caseOf('N-1')
    expect(await clocksOf(id, 'cases.oneTimeNotice')).toEqual(['STATUTORY 2026-09-21 09:10 MET'])
    t.clock('2026-10-09 08:30')
    await sweepAll()
    expect(await push('N-1', 'AWAITING_SUPPLEMENT', NOTICED)).toMatchObject({ known: true, case: { state: 'AWAITING_SUPPLEMENT', acceptedFromReceipt: false } })
    expect(await push('N-1', 'RECEIVED', SUPPLIED)).toMatchObject({ known: true, case: { state: 'RECEIVED' } })
    expect(await push('N-1', 'AWAITING_SUPPLEMENT', { ...RECEIVED, noticeGivenAt: '2026-09-29 09:00' })).toMatchObject({ case: { state: 'AWAITING_SUPPLEMENT' } })
    expect(await t.store.em().count(OneTimeNotice, { caseId: id })).toBe(2)
    expect((await t.store.em().find(Supplement, { caseId: id })).map(({ receivedAt }) => local(receivedAt))).toEqual(['2026-09-28 15:00'])
  })

  rule('NA-LICENCE-32', 'on which nothing was told in time counts as accepted from receipt, until the province says when it accepted', async () => {
    t.clock('2026-09-22 06:30')
    await push('N-2', 'RECEIVED', RECEIVED)
    t.clock('2026-09-30 08:30')
    await sweepAll()
    const { id } = await caseOf('N-2')
    expect(await caseOf('N-2')).toMatchObject({ state: 'ACCEPTED', acceptedFromReceipt: true, acceptedAt: new Date('2026-09-21T09:10:00+08:00') })
    // The same word as before says nothing new.
    const { version } = await caseOf('N-2')
    expect(await push('N-2', 'RECEIVED', RECEIVED)).toMatchObject({ known: true, case: { state: 'ACCEPTED', acceptedFromReceipt: true }, rejection: null })
    expect((await caseOf('N-2')).version).toBe(version)

    const accepted = { ...SUPPLIED, acceptedAt: '2026-09-29 09:00' }
    for (const again of [false, true]) {
      expect([again, await push('N-2', 'ACCEPTED', accepted)]).toMatchObject([again, { known: true, rejection: null, case: { state: 'ACCEPTED', acceptedFromReceipt: false } }])
    }
    expect(local((await caseOf('N-2')).acceptedAt)).toBe('2026-09-29 09:00')
    const completion = await clocksOf(id, 'cases.completion')
    expect(completion.filter((clock) => clock.endsWith('RUNNING')).map((clock) => clock.replace(/^\S+ /, ''))).toEqual(completion.filter((clock) => clock.endsWith('CANCELLED')).map(() => '2026-09-29 09:00 RUNNING'))
    expect(completion.filter((clock) => clock.endsWith('CANCELLED')).every((clock) => clock.includes('2026-09-21 09:10'))).toBe(true)
    expect(await clocksOf(id, 'cases.oneTimeNotice')).toEqual(['STATUTORY 2026-09-21 09:10 MET'])
    // What the silence brought about stays known: the signal for people to judge, and both acts with the fields that they changed.
    expect(await t.store.em().count(Signal, { subjectId: id, level: 'STATUTORY' })).toBe(1)
    const { case: { history } } = await t.graphql<{ case: { history: { act: string; fields: string[] }[] } }>(t.as('efficiency'), 'query ($id: ID!) { case(id: $id) { history { act fields } } }', { id })
    expect(history.map(({ act }) => act)).toEqual(['import', 'acceptFromReceipt', 'followImport'])
    expect(history[2]!.fields).toEqual(expect.arrayContaining(['acceptedAt', 'acceptedFromReceipt']))
  })

  test('goes back to waiting for its supplement when the notice turns out to have been given, and on from there', async () => {
    t.clock('2026-09-22 06:30')
    await push('N-3', 'RECEIVED', RECEIVED)
    t.clock('2026-09-30 08:30')
    await sweepAll()
    expect(await push('N-3', 'AWAITING_SUPPLEMENT', NOTICED)).toMatchObject({ rejection: null, case: { state: 'AWAITING_SUPPLEMENT', acceptedAt: null, acceptedFromReceipt: false } })
    const { id } = await caseOf('N-3')
    expect((await clocksOf(id, 'cases.completion')).every((clock) => clock.endsWith('CANCELLED'))).toBe(true)
    t.clock('2026-10-10 08:30')
    await sweepAll()
    expect((await caseOf('N-3')).state).toBe('AWAITING_SUPPLEMENT')
    expect(await push('N-3', 'TERMINATED', { ...NOTICED, completedAt: '2026-10-09 10:00' })).toMatchObject({ rejection: null, case: { state: 'CLOSED' } })
  })

  test('has no paper of a notice of which only the time is known, and a first notice of our own breaches no duty', async () => {
    t.clock('2026-09-24 06:30')
    await push('N-4', 'RECEIVED', { ...RECEIVED, noticeGivenAt: '2026-09-22 10:00', supplementedAt: '2026-09-23 10:00' })
    const { id } = await caseOf('N-4')
    await t.on('handler', 'giveOneTimeNotice', id, { missing: [{ name: '章程草案' }] })
    const notices = await t.store.em().find(OneTimeNotice, { caseId: id }, { orderBy: { givenAt: 'ASC' } })
    expect(notices.map(({ number, breachesDuty }) => [number.slice(0, 1), breachesDuty])).toEqual([['省', false], ['告', false]])
  })
})
