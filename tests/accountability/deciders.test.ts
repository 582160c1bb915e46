import { beforeAll, beforeEach, expect, test } from 'vitest'
import { RoleGrant, User } from '../../api/kernel/access/index.ts'
import { Department } from '../../api/domain/organization/index.ts'
import type { Person } from '../support/office.ts'
import { rule } from '../support/rule.ts'
import { accountabilityRoad, type Road } from './road.ts'

let road: Road
/** Chengguan lets the efficiency office and the head of the department decide. */
beforeAll(async () => {
  road = await accountabilityRoad({
    packs: ['chengguan', 'sample-office'], sanction: { kind: 'CRITICISM' },
    found: { ground: 'TIME_LIMIT', elements: ['BREACH', 'FAILURE_OF_DUTY', 'HARMFUL_EFFECT'], leadersReviewed: true, toleranceConsidered: true },
  })
})
beforeEach(() => road.clock('2026-09-28 09:00'))

const heard = async (): Promise<string> => {
  const id = await road.propose(await road.violation())
  return road.on('handler', 'defend', id, { defence: '请求从轻。' })
}
const headed = (headId: string | null): Promise<void> => road.store.transaction(async (em) => {
  (await em.findOneOrFail(Department, road.departments.permits)).headId = headId
})
const awaits = async (person: Person, id: string): Promise<boolean> =>
  (await road.graphql<{ sanctions: { items: { id: string }[] } }>(road.as(person), '{ sanctions(filter: { awaitsMe: true }, page: { limit: 100 }) { items { id } } }'))
    .sanctions.items.some((each) => each.id === id)

rule('CG-ACCOUNT-01c', 'waits for whoever can decide it: not for who proposed it, the person concerned, or leaders whom the rule does not name', async () => {
  const id = await heard()
  const people = ['efficiency2', 'head', 'efficiency', 'otherHead', 'leader', 'bureauHead'] as const
  const listed = await Promise.all(people.map((person) => awaits(person, id)))
  expect(listed).toEqual([true, true, false, false, false, false])
  expect(await road.refusedOn('bureauHead', 'decide', id, { decision: '予以批评。' })).toBe('NOT_YOUR_POWER')
  await road.on('head', 'decide', id, { decision: '予以批评。' })
  await road.on('efficiency', 'serve', id, { manner: 'IN_PERSON' })
  await road.on('handler', 'appeal', id, { appeal: '处理过重，请求复核。' })
  // Nobody holds the offices that the rule names but the head, who decided: the authority above answers.
  expect([await awaits('head', id), await awaits('efficiency', id), await awaits('bureauHead', id)]).toEqual([false, true, true])
  await road.on('bureauHead', 'uphold', id, { appealAnswer: '维持原处理。' })
})

rule('CG-ACCOUNT-01c', 'where the offices that the rule names have nobody but who proposed it, the authority above decides', async () => {
  await headed(null)
  const id = await heard()
  expect([await awaits('bureauHead', id), await awaits('leader', id), await awaits('efficiency', id)]).toEqual([true, true, false])
  expect(await road.refusedOn('efficiency', 'decide', id, { decision: '予以批评。' })).toBe('PROPOSER_DECIDES')
  await road.on('bureauHead', 'decide', id, { decision: '予以批评。' })
  expect((await road.sanction(id)).decidedById).toBe(road.staff.bureauHead)
  await headed(road.staff.head)
})

test('a second holder of the office keeps the authority above out of it', async () => {
  await headed(null)
  const user = await road.have(User, { login: `ef2-${road.bureauId}`, name: '冯科员', staffId: road.staff.efficiency2, state: 'ACTIVE', failedTries: 0, locale: 'zh', passwordHistory: [], mustChangePassword: false })
  await road.have(RoleGrant, { userId: user.id, role: 'EFFICIENCY_OFFICE', fromDay: '2020-01-01', reason: '测试', state: 'ACTIVE', bureauId: road.bureauId })
  const id = await heard()
  expect([await awaits('efficiency2', id), await awaits('bureauHead', id)]).toEqual([true, false])
  expect(await road.refusedOn('bureauHead', 'decide', id, { decision: '予以批评。' })).toBe('NOT_YOUR_POWER')
  await road.on('efficiency2', 'decide', id, { decision: '予以批评。' })
  await headed(road.staff.head)
})
