import { beforeAll, describe, expect, test } from 'vitest'
import { Complaint } from '../../api/domain/complaints/index.ts'
import { Obligation } from '../../api/kernel/obligations/index.ts'
import { runAct, type Rejection } from '../../api/kernel/lifecycle/index.ts'
import { testOffice, type Person, type TestOffice } from '../support/office.ts'
import { rule } from '../support/rule.ts'

let t: TestOffice
let minute = 0
beforeAll(async () => { t = await testOffice({ packs: ['fuxin', 'sample-office'] }) })

/** Each act a minute later: what was noted before an objection is not what is noted after it. */
const later = (): void => {
  minute += 1
  t.clock(`2026-09-28 ${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`)
}
const input = (given: Record<string, unknown>): Record<string, unknown> => given
const by = (person: Person, act: string, id: string, given: Record<string, unknown> = {}): Promise<string> => {
  later()
  return t.act(t.as(person), { record: 'Complaint', act, id, input: given })
}
const refusal = async (person: Person, act: string, id: string, given: Record<string, unknown> = {}): Promise<Rejection | undefined> => {
  later()
  return (await runAct(t.office, t.as(person), { record: 'Complaint', act, id, input: given })).rejection
}
const STEP = input({ way: 'TELEPHONE', text: '致电双方核实。' })
const PROPOSAL = input({ conclusion: 'NOT_UPHELD', proposal: '作好解释。', policyBasis: '限时办结制' })

/** Accused is the permits department; the handler is at first an ordinary member of another department. */
async function assigned(handler: Person = 'stranger'): Promise<string> {
  later()
  const id = await t.act(t.as('complaints'), {
    record: 'Complaint', act: 'register', input: {
      kind: 'COMPLAINT', subject: 'EFFICIENCY', channel: 'LETTER', matter: '办件拖延', content: '多次催问无果。', identityProtection: 'CONFIDENTIAL',
      complainantName: '林某', accusedDepartmentId: t.departments.permits,
    },
  })
  await by('complaints', 'accept', id)
  await by('efficiency', 'assign', id, { handlerId: t.staff[handler] })
  return id
}
async function replied(handler: Person = 'stranger'): Promise<string> {
  const id = await assigned(handler)
  await by(handler, 'investigate', id)
  await by(handler, 'noteStep', id, STEP)
  await by(handler, 'propose', id, PROPOSAL)
  await by(handler, 'reply', id, { text: '经核查，未发现拖延。' })
  return id
}
const objected = async (id: string): Promise<void> => {
  later()
  await t.act(t.public, { record: 'Complaint', act: 'object', id, idempotencyKey: `objection-${id}-${minute}`, input: { text: '答复与事实不符。' } })
}
const clocks = (id: string): Promise<Obligation[]> => t.store.em().find(Obligation, { subjectId: id, state: 'RUNNING' })

describe('whoever is given a complaint', () => {
  test('reaches it by being its handler, and no longer when it is another’s', async () => {
    const id = await assigned()
    const sees = async (person: Person): Promise<boolean> =>
      (await t.graphql<{ complaint: object | null }>(t.as(person), 'query ($id: ID!) { complaint(id: $id) { id } }', { id })).complaint !== null
    expect([await sees('stranger'), await sees('otherHead'), await sees('clerk')]).toEqual([true, true, false])
    expect(await refusal('otherHead', 'investigate', id)).toMatchObject({ code: 'NOT_THE_HANDLER' })
    await by('stranger', 'investigate', id)
    await by('efficiency', 'reassign', id, { handlerId: t.staff.complaints2 })
    expect([await sees('stranger'), await sees('otherHead')]).toEqual([false, false])
  })

  test('is not somebody who heads the accused department, whatever their own', async () => {
    const id = await assigned()
    expect(await refusal('efficiency', 'assign', id, { handlerId: t.staff.head })).toMatchObject({ code: 'ACCUSED_CANNOT_HANDLE' })
    expect(await refusal('efficiency', 'assign', id, { handlerId: t.staff.stranger })).toMatchObject({ code: 'HANDLES_IT_ALREADY' })
  })
})

describe('after an objection', () => {
  rule('FX-COMPLAINT-04', 'whoever handled it may do nothing more, and nothing rests on the old steps', async () => {
    const id = await replied()
    expect((await clocks(id)).every(({ staffId }) => staffId === t.staff.stranger)).toBe(true)
    await objected(id)
    expect(await t.find(Complaint, id)).toMatchObject({ state: 'REINVESTIGATING', handlerId: null, agreed: false })
    expect((await clocks(id)).map(({ staffId }) => staffId)).toEqual((await clocks(id)).map(() => null))
    for (const [act, given] of [['noteStep', STEP], ['propose', PROPOSAL]] as const) expect((await refusal('stranger', act, id, given))?.code).toBe('NOT_FOUND')
    await by('efficiency', 'reassign', id, { handlerId: t.staff.complaints })
    expect(await refusal('complaints', 'propose', id, PROPOSAL)).toMatchObject({ code: 'NOTHING_VERIFIED' })
    await by('complaints', 'noteStep', id, STEP)
    await by('complaints', 'propose', id, PROPOSAL)
    await by('complaints', 'reply', id, { text: '再次核查，结论不变。' })
    expect((await t.find(Complaint, id)).state).toBe('REPLIED')
  })

  rule('FX-COMPLAINT-04', 'nobody who ever handled it looks again, though another had it in between', async () => {
    const id = await assigned('complaints')
    await by('complaints', 'investigate', id)
    await by('efficiency', 'reassign', id, { handlerId: t.staff.complaints2 })
    await by('complaints2', 'noteStep', id, STEP)
    await by('complaints2', 'propose', id, PROPOSAL)
    await by('complaints2', 'reply', id, { text: '经核查，未发现拖延。' })
    await by('complaints2', 'noteAnswer', id, { answer: 'OBJECTS', text: '来电不认可。' })
    for (const handler of ['complaints', 'complaints2'] as const) {
      expect(await refusal('efficiency', 'reassign', id, { handlerId: t.staff[handler] })).toMatchObject({
        code: 'ANOTHER_HANDLER_NEEDED', citation: { rules: [{ id: 'FX-COMPLAINT-04' }] },
      })
    }
    await by('efficiency', 'reassign', id, { handlerId: t.staff.stranger })
    expect(await refusal('efficiency', 'reassign', id, { handlerId: t.staff.complaints })).toMatchObject({ code: 'ANOTHER_HANDLER_NEEDED' })
  })
})

describe('a handler with an interest', () => {
  rule('FX-COMPLAINT-06', 'steps aside himself, is warned of nothing more, and it goes on with another', async () => {
    const id = await assigned()
    await by('stranger', 'investigate', id)
    await by('stranger', 'noteStep', id, STEP)
    expect(await refusal('stranger', 'recuse', id, { staffId: t.staff.otherHead, cause: 'INTEREST_IN_COMPLAINANT' })).toMatchObject({ code: 'RECUSES_ONLY_ONESELF' })
    // Its own words, not another list's.
    expect(await refusal('stranger', 'recuse', id, { staffId: t.staff.stranger, cause: 'KINSHIP' })).toMatchObject({ citation: { rules: [{ id: 'FX-COMPLAINT-06' }] } })
    later()
    const { recuseFromComplaint } = await t.graphql<{ recuseFromComplaint: { complaint: object | null; rejection: object | null } }>(t.as('stranger'),
      'mutation ($id: ID!, $input: RecuseInput!) { recuseFromComplaint(id: $id, input: $input) { complaint { id } rejection { code } } }',
      { id, input: { staffId: t.staff.stranger, cause: 'INTEREST_IN_COMPLAINANT' } })
    expect(recuseFromComplaint).toEqual({ complaint: null, rejection: null })
    expect(await t.find(Complaint, id)).toMatchObject({ state: 'INVESTIGATING', handlerId: null })
    expect((await clocks(id)).filter(({ staffId }) => staffId !== null)).toEqual([])
    expect(await refusal('efficiency', 'reassign', id, { handlerId: t.staff.stranger })).toMatchObject({ code: 'RECUSED' })
    await by('efficiency', 'reassign', id, { handlerId: t.staff.complaints })
    expect(await refusal('complaints', 'propose', id, PROPOSAL)).toMatchObject({ code: 'NOTHING_VERIFIED' })
    expect((await clocks(id)).every(({ staffId }) => staffId === t.staff.complaints)).toBe(true)
  })

  rule('FX-COMPLAINT-06', 'leaves nothing that stands: a proposal is withdrawn, a reply looked into again', async () => {
    const proposed = await assigned()
    await by('stranger', 'investigate', proposed)
    await by('stranger', 'noteStep', proposed, STEP)
    await by('stranger', 'propose', proposed, PROPOSAL)
    await by('efficiency', 'recuse', proposed, { staffId: t.staff.stranger, cause: 'INTEREST_IN_MATTER' })
    expect(await t.find(Complaint, proposed)).toMatchObject({ state: 'INVESTIGATING', handlerId: null, proposal: null, conclusion: null })
    const answered = await replied()
    await by('efficiency', 'recuse', answered, { staffId: t.staff.stranger, cause: 'INTEREST_IN_MATTER' })
    expect(await t.find(Complaint, answered)).toMatchObject({ state: 'REINVESTIGATING', handlerId: null })
    for (const id of [proposed, answered]) await by('efficiency', 'reassign', id, { handlerId: t.staff.complaints })
    const waiting = await assigned()
    await by('efficiency', 'recuse', waiting, { staffId: t.staff.stranger, cause: 'INTEREST_IN_MATTER' })
    expect(await t.find(Complaint, waiting)).toMatchObject({ state: 'ACCEPTED', handlerId: null })
    await by('efficiency', 'assign', waiting, { handlerId: t.staff.complaints })
  })
})

test('a proposal or a reply of somebody who has to leave goes on with another', async () => {
  const id = await replied()
  await by('efficiency', 'reassign', id, { handlerId: t.staff.complaints })
  expect(await t.find(Complaint, id)).toMatchObject({ state: 'REPLIED', handlerId: t.staff.complaints })
  await by('complaints', 'close', id)
})
