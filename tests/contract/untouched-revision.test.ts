import { beforeAll, describe, expect, test } from 'vitest'
import { actOf, actsOf, allLifecycles, mutationName } from '../../api/kernel/lifecycle/index.ts'
import { booth } from '../evaluations/booth.ts'
import { testOffice, type Person, type TestOffice } from '../support/office.ts'

interface Written { record: string; act: string; person: Person; id: string; holds: object }

let t: TestOffice
let elsewhere: TestOffice
let campaign: Written

const form = { items: [{ key: 'pets', title: { zh: '宠物', en: 'Pets' }, type: 'TEXT' }] }
const item = {
  name: '慈善组织认定', legalBasis: '《慈善法》', conditions: '以慈善宗旨设立', statutoryAmount: 20, statutoryUnit: 'workday', promisedAmount: 10, signingAmount: 2, signingUnit: 'workday',
  promisedUnit: 'workday', fee: 1500, feeBasis: '收费目录', procedure: '申请—审查—认定', outcome: '证书', place: '一楼', hours: '9—17时', phone: '0000', form,
  materials: [{ name: '申请书', originals: 1, copies: 2, supplementable: false, note: '盖章' }, { name: '章程', originals: 0, copies: 1, supplementable: true, note: null }],
}
const days = [{ day: '2027-01-01', as: 'OFF', name: '元旦', nameEn: "New Year's Day" }, { day: '2027-01-03', as: 'WORKING', name: '元旦', nameEn: null }]
const post = { name: '受理岗', duties: '收件', coverDuties: '代收件', key: true, leads: false, standard: '当日' }

const begin = async (office: TestOffice, person: Person, { record, act, id }: Pick<Written, 'record' | 'act' | 'id'>): Promise<Record<string, unknown> | null> => {
  const { actBeginning } = await office.graphql<{ actBeginning: Record<string, unknown> | null }>(
    office.as(person), 'query ($act: String!, $record: String!, $id: ID!) { actBeginning(act: $act, record: $record, id: $id) }', { record, act, id })
  return actBeginning
}

/** What a form shows, sent as it is; the form then shows the same. */
async function unchanged(office: TestOffice, { record, act, person, id, holds }: Written): Promise<void> {
  const shown = await begin(office, person, { record, act: mutationName(actOf(record, act).lifecycle, act), id })
  expect(shown).toEqual(expect.objectContaining(holds))
  await office.act(office.as(person), { record, act, id, input: shown! })
  expect(await begin(office, person, { record, act: mutationName(actOf(record, act).lifecycle, act), id })).toEqual(shown)
}

beforeAll(async () => {
  t = await testOffice()
  const b = await booth()
  elsewhere = b.t
  const evaluated = { departmentIds: [b.t.departments.permits, b.t.departments.relief], groups: [{ evaluators: 'PUBLIC' }, { evaluators: 'PEOPLES_CONGRESS' }], questionnaireId: b.questionnaireId }
  campaign = { record: 'EvaluationCampaign', act: 'edit', person: 'efficiency', id: b.campaignId, holds: evaluated }
})

let items = 0
const draftItem = (): Promise<string> => t.act(t.as('head'), {
  record: 'ServiceItem', act: 'draft', input: { ...item, code: `X-${++items}`, kind: 'PROMISED', source: 'LOCAL', departmentId: t.departments.permits },
})

describe('a revision that nobody touched changes nothing', () => {
  test('of a service item: the version in force and, later, the draft that follows it, materials and all', async () => {
    const revision: Written = { record: 'ServiceItem', act: 'revise', person: 'head', id: await draftItem(), holds: { ...item, departmentId: t.departments.permits } }
    await unchanged(t, revision)
    await t.act(t.as('head'), { record: 'ServiceItem', act: 'publish', id: revision.id })
    await unchanged(t, revision)
    await t.act(t.as('head'), { record: 'ServiceItem', act: 'revise', id: revision.id, input: { ...item, departmentId: t.departments.permits, place: '二楼' } })
    await unchanged(t, { ...revision, holds: { place: '二楼' } })
  })

  test('of a calendar year, with its days', async () => {
    const id = await t.act(t.as('efficiency'), { record: 'CalendarYear', act: 'draft', input: { bureauId: t.bureauId, year: 2027, notice: '国办通知', days } })
    await unchanged(t, { record: 'CalendarYear', act: 'revise', person: 'efficiency', id, holds: { notice: '国办通知', days } })
  })

  test('of a campaign, with its departments, groups and questionnaire', () => unchanged(elsewhere, campaign))

  test('of a questionnaire, with its questions', async () => {
    const id = await t.act(t.as('efficiency'), { record: 'Questionnaire', act: 'draft', input: { name: '意见', definition: form } })
    await unchanged(t, { record: 'Questionnaire', act: 'edit', person: 'efficiency', id, holds: { name: '意见', definition: form } })
  })

  test('of a public channel of complaint', async () => {
    const channel = { detail: '一楼大厅', hours: '工作日', departmentId: t.departments.permits, officerId: null }
    const id = await t.act(t.as('efficiency'), { record: 'PublicChannel', act: 'publish', input: { ...channel, kind: 'MAILBOX' } })
    await unchanged(t, { record: 'PublicChannel', act: 'revise', person: 'efficiency', id, holds: channel })
  })

  test('of a post; a change of its holders begins with those it has', async () => {
    const holders = { holderId: t.staff.clerk, coverHolderId: t.staff.handler }
    const id = await t.act(t.as('head'), { record: 'Post', act: 'establish', input: { ...post, departmentId: t.departments.permits, ...holders } })
    await unchanged(t, { record: 'Post', act: 'revise', person: 'head', id, holds: post })
    expect(await begin(t, 'head', { record: 'Post', act: 'changePostHolder', id })).toEqual(holders)
  })
})

test('nobody is told what stands in a record on which the act is not theirs, or not possible now', async () => {
  const id = await draftItem()
  const asked = { record: 'ServiceItem', act: 'reviseServiceItem', id }
  expect(await begin(t, 'clerk', asked)).toBeNull()
  expect(await begin(elsewhere, 'head', asked)).toBeNull()
  expect(await begin(t, 'head', { ...asked, act: 'publishServiceItem' })).toBeNull()
  await t.act(t.as('head'), { record: 'ServiceItem', act: 'publish', id })
  await t.act(t.as('head'), { record: 'ServiceItem', act: 'retire', id })
  expect(await begin(t, 'head', asked)).toBeNull()
})

test('the acts that begin with what stands there are these', () => {
  const begins = [...allLifecycles().values()].flatMap((machine) =>
    actsOf(machine).filter(({ spec }) => spec.begin).map(({ name }) => `${machine.record.name}.${name}`))
  expect(begins.sort()).toEqual([
    'CalendarYear.revise', 'Case.correct', 'Circular.redraft', 'EvaluationCampaign.edit', 'Inspection.revise', 'Post.changeHolder', 'Post.revise', 'PublicChannel.revise', 'Questionnaire.edit', 'Sanction.change',
    'ServiceItem.revise', 'User.correct',
  ])
})
