import { beforeAll, describe, expect, test } from 'vitest'
import { Case } from '../../api/domain/cases/index.ts'
import { caseDesk, type Desk } from '../cases/desk.ts'

let t: Desk
const ids: Record<string, string> = {}

beforeAll(async () => {
  t = await caseDesk(['fuxin'])
  const item = await t.item()
  const supplemented = async (times: number): Promise<string> => {
    const id = await t.register(item, { materials: [{ name: '登记申请书', copies: 1, pages: 2 }] })
    for (let time = 0; time < times; time++) {
      await t.on('handler', 'giveOneTimeNotice', id, { missing: [{ name: '章程草案' }] })
      await t.on('handler', 'receiveSupplement', id, { materials: [{ name: '章程草案' }, { name: '场所证明' }] })
    }
    return t.on('handler', 'accept', id)
  }
  t.clock('2026-09-01 09:00')
  ids['late'] = await supplemented(2)
  ids['punctual'] = await supplemented(1)
  ids['open'] = await t.accepted(item)
  t.clock('2026-09-03 09:00')
  await t.on('handler', 'grant', ids['punctual'], {})
  ids['atOnce'] = await t.accepted(item)
  await t.on('handler', 'grant', ids['atOnce'], {})
  t.clock('2026-09-28 09:00')
  await t.on('handler', 'grant', ids['late'], {})
  ids['turnedAway'] = await t.on('head', 'declineToAccept', await t.register(item), { reason: '不属于本单位职权' })
  const imported = await t.accepted(item)
  await t.store.transaction(async (em) => { (await em.findOneOrFail(Case, imported)).receivedAt = new Date('2026-09-24T09:00:00+08:00') })
  ids['entered'] = imported
})

const listed = async (filter: Record<string, unknown>): Promise<string[]> => {
  const { cases } = await t.graphql<{ cases: { items: { id: string }[]; total: number } }>(
    t.as('efficiency'), 'query ($filter: CaseFilter) { cases(filter: $filter) { items { id } total } }', { filter })
  const { figures } = await t.graphql<{ figures: number[] }>(
    t.as('efficiency'), 'query ($lists: [FigureAsked!]!) { figures(lists: $lists) }', { lists: [{ record: 'Case', filter }] })
  expect(figures).toEqual([cases.total])
  return cases.items.map(({ id }) => Object.keys(ids).find((name) => ids[name] === id)!).sort()
}

describe('a list of cases is asked', () => {
  test.each([
    ['completed', ['atOnce', 'late', 'punctual']],
    ['hadPromise', ['atOnce', 'late', 'punctual']],
    ['withinPromise', ['atOnce', 'punctual']],
    ['beyondPromise', ['late']],
    ['decidedAtOnce', ['atOnce']],
    ['supplementedAgain', ['late']],
    ['enteredLate', ['entered']],
  ])('%s, and a figure of it equals its list', async (name, expected) => {
    expect(await listed({ [name]: true })).toEqual(expected)
    expect(await listed({ [name]: false })).toEqual(Object.keys(ids).filter((id) => !expected.includes(id)).sort())
  })

  test('several things at once', async () => {
    expect(await listed({ beyondPromise: true, supplementedAgain: true, state: 'DECIDED' })).toEqual(['late'])
  })
})
