import { beforeAll, expect, test } from 'vitest'
import { testOffice, type TestOffice } from '../support/office.ts'

let t: TestOffice
const raise = (level: string, matter: string): Promise<string> => t.act(t.system, {
  record: 'Signal', act: 'raise',
  input: { matter, level, departmentId: t.departments.permits, staffId: t.staff.handler, subjectType: 'Case', subjectId: t.bureauId },
})

beforeAll(async () => {
  t = await testOffice({ packs: ['sample-office'] })
  await raise('STEP', '环节超期')
  await raise('PROMISED', '承诺超期')
  const explained = await raise('PROMISED', '承诺超期')
  await t.act(t.as('handler'), { record: 'Signal', act: 'explain', id: explained, input: { explanation: '系统故障，次日补录。' } })
})

const FIGURES = 'query ($lists: [FigureAsked!]!) { figures(lists: $lists) }'
const GROUPS = 'query ($list: GroupAsked!) { groups(list: $list) { keys labels count } }'

test('a figure is the number of rows of its list, for every caller', async () => {
  const filters = [{}, { state: 'RAISED' }, { state_in: ['RAISED', 'EXPLAINED'], level: 'PROMISED' }, { departmentId: t.departments.relief }]
  for (const person of ['efficiency', 'handler', 'head', 'stranger'] as const) {
    const { figures } = await t.graphql<{ figures: number[] }>(t.as(person), FIGURES, { lists: filters.map((filter) => ({ record: 'Signal', filter })) })
    for (const [index, filter] of filters.entries()) {
      const { signals } = await t.graphql<{ signals: { total: number } }>(t.as(person), 'query ($filter: SignalFilter) { signals(filter: $filter) { total } }', { filter })
      expect(figures[index], `${person} ${JSON.stringify(filter)}`).toBe(signals.total)
    }
  }
})

test('groups add up to the list and name their values in words', async () => {
  const { groups } = await t.graphql<{ groups: { keys: string[]; labels: string[]; count: number }[] }>(
    t.as('efficiency'), GROUPS, { list: { record: 'Signal', by: ['level', 'departmentId', 'raisedAt:month'] } })
  expect(groups.map(({ labels, count }) => [...labels, count])).toEqual([['承诺时限', '审批科', '2026-09', 2], ['环节时限', '审批科', '2026-09', 1]])
})

test.each([
  ['an unknown list', { record: 'Ballot', filter: {} }],
  ['a list that the caller may not read', { record: 'EfficiencyReport', filter: {} }],
  ['an operator in the filter', { record: 'Signal', filter: { id: { $ne: null } } }],
  ['a wrong value', { record: 'Signal', filter: { state: 'NOWHERE' } }],
])('%s is refused', async (_, list) => {
  const { errors } = await t.raw(t.as('handler'), FIGURES, { lists: [list] })
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

test('a field that only some callers see is not grouped by', async () => {
  const { errors } = await t.raw(t.as('efficiency'), GROUPS, { list: { record: 'Applicant', by: ['name'] } })
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

test('more than is answered is refused in words, not cut off', async () => {
  const told = async (source: string, variables: Record<string, unknown>): Promise<unknown> => {
    const { errors } = await t.raw(t.as('efficiency'), source, variables)
    return [errors?.[0]?.extensions['code'], /\d/.test(errors?.[0]?.message ?? '')]
  }
  const list = 'query ($filter: SignalFilter, $sort: [SignalSort!]) { signals(filter: $filter, sort: $sort) { items { id } } }'
  const refused = ['BAD_USER_INPUT', true]
  expect(await told(FIGURES, { lists: Array.from({ length: 61 }, () => ({ record: 'Signal' })) })).toEqual(refused)
  expect(await told(GROUPS, { list: { record: 'Signal', by: ['level', 'departmentId', 'raisedAt:month', 'state'] } })).toEqual(refused)
  expect(await told(list, { filter: { id_in: Array.from({ length: 1001 }, () => t.bureauId) } })).toEqual(refused)
  expect(await told(FIGURES, { lists: [{ record: 'Signal', filter: { id_in: Array.from({ length: 1001 }, () => t.bureauId) } }] })).toEqual(refused)
  expect(await told(list, { sort: Array.from({ length: 6 }, () => ({ field: 'raisedAt', direction: 'ASC' })) })).toEqual(refused)
})
