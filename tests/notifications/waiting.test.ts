import { beforeAll, expect, test } from 'vitest'
import { RoleGrant, User } from '../../api/kernel/access/index.ts'
import { Notification } from '../../api/kernel/notifications/index.ts'
import { accountabilityRoad } from '../accountability/road.ts'
import { caseDesk, type Desk } from '../cases/desk.ts'
import { plan } from '../inspections/round.ts'
import type { Person, TestOffice } from '../support/office.ts'

let desk: Desk
let item: string
beforeAll(async () => {
  desk = await caseDesk(['chengguan', 'sample-office'])
  item = await desk.item()
  for (const [person, role] of [['efficiency', 'EFFICIENCY_OFFICE'], ['efficiency2', 'EFFICIENCY_OFFICE'], ['complaints', 'COMPLAINT_OFFICER']] as const) await employ(desk, person, role)
})

/** An account with a granted role, as the security administrator gives it. */
async function employ(t: TestOffice, person: Person, role: string): Promise<void> {
  const { id: userId } = await t.have(User, { login: `${person}-${t.bureauId}`, name: person, staffId: t.staff[person], state: 'ACTIVE', failedTries: 0, locale: 'zh', passwordHistory: [], mustChangePassword: false })
  await t.have(RoleGrant, { userId, role, fromDay: '2020-01-01', reason: '测试', state: 'ACTIVE', bureauId: t.bureauId })
}

/** Who was told of something, by name. */
async function told(t: TestOffice, subjectId: string, kind: string): Promise<string[]> {
  const found = await t.store.em().find(Notification, { subjectId, kind })
  return found.map(({ recipientId }) => Object.entries(t.staff).find(([, id]) => id === recipientId)![0]).sort()
}

test('whoever a case is handed to is told, and what was decided on what the handler asked for', async () => {
  const id = await desk.accepted(item)
  await desk.on('handler', 'requestExtension', id, { amount: 3, reason: '需要专家评审', legalGround: '《行政许可法》第四十二条' })
  await desk.on('leader', 'declineExtension', id, { opinion: '请按期办结' })
  expect(await told(desk, id, 'cases.extensionDeclined')).toEqual(['handler'])
  await desk.on('head', 'transfer', id, { handlerId: desk.staff.coverHolder, reason: '工作调整' })
  expect(await told(desk, id, 'cases.handedOver')).toEqual(['coverHolder'])
  // Nobody is told of what they did themselves.
  await desk.on('head', 'transfer', id, { handlerId: desk.staff.head, reason: '亲自办理' })
  expect(await told(desk, id, 'cases.handedOver')).toEqual(['coverHolder'])
})

test('a bad rating is told to the efficiency office, which verifies it, and to the head of the department', async () => {
  const id = await desk.accepted(item)
  await desk.on('handler', 'grant', id, {})
  const rating = await desk.act(desk.public, { record: 'CaseRating', act: 'rate', idempotencyKey: `waiting-rating-${id}`, input: { trackingCode: (await desk.case(id)).trackingCode, grade: 'DISSATISFIED', comment: '等了很久' } })
  expect(await told(desk, rating, 'cases.badRating')).toEqual(['efficiency', 'efficiency2', 'head'])
})

test('a complaint is told to those who take complaints in, but for those whom it concerns', async () => {
  const submit = (accusedDepartmentId: string): Promise<string> => desk.act(desk.public, {
    record: 'Complaint', act: 'submit', idempotencyKey: `waiting-${accusedDepartmentId}`, input: {
      bureauId: desk.bureauId, identityProtection: 'ANONYMOUS', kind: 'COMPLAINT', subject: 'EFFICIENCY', channel: 'ONLINE', matter: '窗口推诿', content: '窗口工作人员推诿，不予接待。', accusedDepartmentId,
    },
  })
  expect(await told(desk, await submit(desk.departments.permits), 'complaints.received')).toEqual(['complaints'])
  expect(await told(desk, await submit(desk.departments.efficiency), 'complaints.received')).toEqual([])
})

test('an inspection team is told of its day, and nobody else', async () => {
  const id = await desk.act(desk.as('efficiency'), { record: 'Inspection', act: 'plan', input: plan(desk, { modes: ['UNDERCOVER'], members: [{ staffId: desk.staff.otherHead }] }) })
  const team = await told(desk, id, 'inspections.planned')
  expect(team).toContain('otherHead')
  expect(team).not.toContain('efficiency')
  expect(team).not.toContain('head')
})

test('a sanction that was defended, and one that is appealed against, are told to those who can decide', async () => {
  const road = await accountabilityRoad({
    packs: ['fuxin', 'sample-office'], sanction: { kind: 'CRITICISM' },
    found: { ground: 'NOTICE_MISSED', elements: ['BREACH', 'FAILURE_OF_DUTY', 'HARMFUL_EFFECT'], toleranceConsidered: true, leadersReviewed: true, remedy: '已补发告知书。' },
  })
  const id = await road.propose(await road.violation())
  await road.on('handler', 'defend', id, { defence: '当日系统故障。' })
  const first = await told(road, id, 'sanctions.toDecide')
  expect(first.length).toBeGreaterThan(0)
  expect(first).not.toContain('efficiency')
  expect(first).not.toContain('handler')
  await road.on('leader', 'decide', id, { decision: '事实清楚，予以处理。' })
  await road.on('efficiency', 'serve', id, { manner: 'IN_PERSON' })
  await road.on('handler', 'appeal', id, { appeal: '处理过重，请求复核。' })
  const second = await told(road, id, 'sanctions.appealToAnswer')
  expect(second.length).toBeGreaterThan(0)
  expect(second).not.toContain('leader')
})
