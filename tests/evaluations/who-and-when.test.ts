import { describe, expect, test } from 'vitest'
import { EvaluationCampaign, remindOfNext } from '../../api/domain/evaluations/index.ts'
import { makeAccount, makeGrant } from '../../api/kernel/access/index.ts'
import { runAct, type Rejection } from '../../api/kernel/lifecycle/index.ts'
import { Notification } from '../../api/kernel/notifications/index.ts'
import { Obligation } from '../../api/kernel/obligations/index.ts'
import { booth, type Booth } from './booth.ts'
import { testOffice, type Person, type TestOffice } from '../support/office.ts'
import { rule } from '../support/rule.ts'

const plan = (t: TestOffice, own: Record<string, unknown>): Record<string, unknown> => ({
  name: '征求意见', periodFrom: '2026-01-01', periodUntil: '2026-09-30', opensOn: '2026-10-08', closesOn: '2026-10-31', departmentIds: [t.departments.permits],
  groups: [{ evaluators: 'PUBLIC' }], ...own,
})
const rejection = async (t: TestOffice, act: string, input?: Record<string, unknown>, id?: string): Promise<Rejection | undefined> =>
  (await runAct(t.office, t.as('efficiency'), { record: 'EvaluationCampaign', act, id, input })).rejection
const toldOf = async (t: TestOffice, kind: string): Promise<string[]> =>
  (await t.store.em().find(Notification, { bureauId: t.bureauId, kind })).map(({ recipientId }) => recipientId).sort()
const ids = (t: TestOffice, ...people: Person[]): string[] => people.map((person) => t.staff[person]).sort()

/** Gives somebody a role of the whole bureau, as an administrator would. */
const holds = (t: TestOffice, person: Person, role: 'LEADERSHIP' | 'EFFICIENCY_OFFICE'): Promise<void> => t.store.transaction(async (em) => {
  const { id: userId } = await makeAccount(em, { login: `${person}${t.bureauId}`, name: person, staffId: t.staff[person], bureauId: t.bureauId }, t.now())
  makeGrant(em, { userId, role, bureauId: t.bureauId, departmentId: null, fromDay: '2026-01-01', reason: '任命' }, t.now())
})

/** Closes, counts and publishes the booth's campaign with no ballot in it. */
async function countedAndPublished(b: Booth): Promise<void> {
  for (const act of ['open', 'close', 'tally']) await b.run(act)
  await b.run('publish', {})
}

describe('a campaign under the rules of the city administration bureau', () => {
  rule('CG-EVAL-02a', 'is led by one of the leading group, named before it opens', async () => {
    const t = await testOffice({ packs: ['chengguan', 'sample-office'] })
    expect(await rejection(t, 'draft', plan(t, { leaderId: t.staff.clerk }))).toMatchObject({ code: 'CANNOT_LEAD_CAMPAIGN', citation: { rules: [{ id: 'CG-EVAL-02a' }] } })
    const draft = (own: Record<string, unknown>) => t.act(t.as('efficiency'), { record: 'EvaluationCampaign', act: 'draft', input: plan(t, own) })
    expect(await rejection(t, 'open', undefined, await draft({}))).toMatchObject({ code: 'CAMPAIGN_LEADER_NEEDED', citation: { rules: [{ id: 'CG-EVAL-02a' }] } })
    expect(await rejection(t, 'open', undefined, await draft({ leaderId: t.staff.bureauHead }))).toBeUndefined()
  })

  rule('CG-EVAL-02b', 'is organised by the office, and the heads of all departments are told to take part when it opens', async () => {
    const b = await booth()
    expect(await toldOf(b.t, 'evaluations.opened')).toEqual([])
    await b.run('open')
    expect(await toldOf(b.t, 'evaluations.opened')).toEqual(ids(b.t, 'head', 'otherHead'))
  })

  rule('CG-OPEN-04b', 'may also be a survey of opinions on disclosure, at irregular times: without leader, and nothing says when the next is due', async () => {
    const b = await booth({ plan: { purpose: 'OPINIONS', leaderId: null, groups: [{ evaluators: 'PUBLIC' }] } })
    expect(await rejection(b.t, 'draft', plan(b.t, { purpose: 'DISCUSSION' }))).toMatchObject({ code: 'NOT_ON_THE_LIST', citation: { provision: 'evaluations.purposes' } })
    for (const act of ['open', 'close', 'tally']) await b.run(act)
    await b.run('publish', { improvements: [{ departmentId: b.t.departments.permits, matter: '公开栏及时更新', dueOn: '2026-12-31' }] })
    expect(await b.t.find(EvaluationCampaign, b.campaignId)).toMatchObject({ purpose: 'OPINIONS', nextDueOn: null })
    expect(await toldOf(b.t, 'evaluations.opened')).toEqual([])
  })
})

describe('under the rules of the Liuyang bureau', () => {
  rule(['LY-SOC-03b', 'LY-INT-02e'], 'opinions are asked of units concerned and society, above all of those whom the bureau administers, as often as it sets; it is reminded once', async () => {
    const b = await booth({ packs: ['liuyang', 'sample-office'], asks: false, plan: { purpose: 'OPINIONS', groups: ['PUBLIC', 'ADMINISTERED', 'RELATED_UNIT'].map((evaluators) => ({ evaluators })) } })
    const { t } = b
    expect(await rejection(t, 'draft', plan(t, { purpose: 'OPINIONS' }))).toMatchObject({ code: 'PRIORITY_GROUP_MISSING', citation: { rules: [{ id: 'LY-SOC-03b' }] } })
    const stranger = await rejection(t, 'draft', plan(t, { purpose: 'OPINIONS', groups: [{ evaluators: 'ADMINISTERED' }, { evaluators: 'CPPCC' }] }))
    expect(stranger).toMatchObject({ code: 'NOT_ON_THE_LIST', citation: { rules: [{ id: 'LY-INT-02e' }] } })
    await t.act(t.as('efficiency'), {
      record: 'ParameterChange', act: 'change',
      input: { pack: 'liuyang', binding: 'evaluations.frequency:OPINIONS', values: { amount: 2 }, fromDay: '2026-09-29', reason: '局务会决定每半年一次。' },
    })
    t.clock('2026-10-09 09:00')
    await holds(t, 'efficiency', 'EFFICIENCY_OFFICE')
    await countedAndPublished(b)
    expect((await t.find(EvaluationCampaign, b.campaignId)).nextDueOn).toBe('2027-03-30')
    const reminded = async (at: string): Promise<number> => {
      t.clock(at)
      await remindOfNext(t.office)
      return (await toldOf(t, 'evaluations.nextRoundDue')).length
    }
    expect([await reminded('2027-02-26 08:00'), await reminded('2027-03-01 08:00'), await reminded('2027-03-02 08:00')]).toEqual([0, 1, 1])
  })

  rule('LY-INT-02f', 'a discussion invites units concerned, as often as the bureau sets; until then nothing is due', async () => {
    const b = await booth({ packs: ['liuyang', 'sample-office'], asks: false, plan: { purpose: 'DISCUSSION', groups: [{ evaluators: 'RELATED_UNIT' }] } })
    expect(await rejection(b.t, 'draft', plan(b.t, { purpose: 'DISCUSSION' }))).toMatchObject({ code: 'PRIORITY_GROUP_MISSING', citation: { rules: [{ id: 'LY-INT-02f' }] } })
    const { lawInForce } = await b.t.graphql<{ lawInForce: { code: string; toBeSet: boolean; provision: string }[] }>(b.t.as('efficiency'), '{ lawInForce { provision code toBeSet } }')
    expect(lawInForce.filter(({ provision, toBeSet }) => provision === 'evaluations.frequency' && toBeSet).map(({ code }) => code)).toEqual(['OPINIONS', 'DISCUSSION'])
    await countedAndPublished(b)
    expect((await b.t.find(EvaluationCampaign, b.campaignId)).nextDueOn).toBeNull()
  })

  rule('LY-EFF-07c', 'the results of a review are reported to the party group of the bureau as soon as they are counted', async () => {
    const b = await booth({ packs: ['liuyang', 'sample-office'], asks: false })
    await holds(b.t, 'leader', 'LEADERSHIP')
    for (const act of ['open', 'close']) await b.run(act)
    expect(await toldOf(b.t, 'evaluations.counted')).toEqual([])
    await b.run('tally')
    expect(await toldOf(b.t, 'evaluations.counted')).toEqual(ids(b.t, 'bureauHead', 'leader'))
  })
})

rule('XM-DISC-0402c', 'what supervisors were asked is owed a count without delay from the closing on, and fed back to the head of the bureau', async () => {
  const b = await booth({ packs: ['xumu', 'sample-office'], asks: false, groups: ['EFFICIENCY_SUPERVISOR'] })
  const clock = () => b.t.store.em().findOne(Obligation, { subjectId: b.campaignId, provision: 'evaluations.feedback' })
  await b.run('open')
  expect(await clock()).toBeNull()
  await b.run('close')
  expect(await clock()).toMatchObject({ state: 'RUNNING', dueAt: null })
  await b.run('tally')
  expect((await clock())?.state).toBe('MET')
  expect(await toldOf(b.t, 'evaluations.counted')).toEqual(ids(b.t, 'bureauHead'))
})

rule('JD-EDUCATION-02', 'a questionnaire asks in three fields for problems and in three for gaps', async () => {
  const b = await booth({ packs: ['jiedao', 'sample-office'], groups: ['EFFICIENCY_SUPERVISOR'] })
  expect(Object.keys(b.answers)).toEqual(['LAW_ENFORCEMENT', 'EFFICIENCY', 'ENVIRONMENT', 'MINDSET', 'INSTITUTIONS', 'SERVICE'])
})

rule('XM-DISC-0401c', 'a questionnaire asks how much is disclosed and how much is fulfilled', async () => {
  const b = await booth({ packs: ['xumu', 'sample-office'], groups: ['EFFICIENCY_SUPERVISOR'] })
  expect(Object.keys(b.answers)).toEqual(['DISCLOSURE', 'FULFILMENT'])
})

test('a reminder is not given where the next campaign is planned already', async () => {
  const b = await booth({ packs: ['liuyang', 'sample-office'], asks: false })
  await holds(b.t, 'efficiency', 'EFFICIENCY_OFFICE')
  await countedAndPublished(b)
  await b.t.act(b.t.as('efficiency'), { record: 'EvaluationCampaign', act: 'draft', input: plan(b.t, { periodUntil: '2027-09-30', opensOn: '2027-10-08', closesOn: '2027-10-31' }) })
  b.t.clock('2027-09-15 08:00')
  await remindOfNext(b.t.office)
  expect(await toldOf(b.t, 'evaluations.nextRoundDue')).toEqual([])
})
