import { beforeEach, expect, test } from 'vitest'
import { InspectedDepartment, Inspection } from '../../api/domain/inspections/index.ts'
import { Notification } from '../../api/kernel/notifications/index.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { plan, Round } from './round.ts'

let t: TestOffice
let round: Round
const revise = (changes: Record<string, unknown>) => ({ record: 'Inspection', act: 'revise', id: round.id, input: { ...plan(t, { reason: '带队领导出差', ...changes }) } })
const inspected = async (): Promise<[string, string][]> =>
  (await t.store.em().find(InspectedDepartment, { inspectionId: round.id }, { orderBy: { id: 'ASC' } })).map(({ departmentId, plannedFor }) => [departmentId, plannedFor])

beforeEach(async () => {
  t = await testOffice({ packs: ['tongxiang', 'sample-office'] })
  round = await new Round(t).planned()
})

test('a plan is changed before the inspection begins, with a reason, under its number, and keeps what stands', async () => {
  const { permits, relief } = t.departments
  const kept = await round.inspected()
  const before = await t.find(Inspection, round.id)
  await t.act(t.as('efficiency'), revise({ plannedFor: '2026-10-12', departmentIds: [permits, relief], leaderId: t.staff.bureauHead, focus: undefined, modes: ['SPECIAL'] }))
  expect(await inspected()).toEqual([[permits, '2026-10-12'], [relief, '2026-10-12']])
  expect(await t.find(Inspection, round.id)).toMatchObject({ number: before.number, plannedFor: '2026-10-12', leaderId: t.staff.bureauHead, revisedBecause: '带队领导出差', state: 'PLANNED' })
  expect((await round.inspected()).id).toBe(kept.id)
  await t.act(t.as('efficiency'), revise({ plannedFor: '2026-10-13', departmentIds: [relief], members: [{ staffId: t.staff.head }] }))
  expect(await inspected()).toEqual([[relief, '2026-10-13']])
  // Whoever leaves the team hears of it as well as whoever comes.
  const told = await t.store.em().find(Notification, { bureauId: t.bureauId, kind: 'inspections.revised' })
  expect(new Set(told.map(({ recipientId }) => recipientId))).toEqual(new Set([t.staff.leader, t.staff.bureauHead, t.staff.otherHead, t.staff.head]))
  await t.act(t.as('head'), { record: 'Inspection', act: 'start', id: round.id })
  expect(await t.refused(t.as('efficiency'), revise({}))).toBe('WRONG_STATE')
})

test('the form begins with the plan as it stands', async () => {
  const { actBeginning: beginning } = await t.graphql<Record<string, unknown>>(t.as('efficiency'), `{ actBeginning(act: "reviseInspection", record: "Inspection", id: "${round.id}") }`)
  expect(beginning).toMatchObject({ title: '九月作风效能督查', plannedFor: '2026-09-29', departmentIds: [t.departments.permits], leaderId: t.staff.leader, members: [{ staffId: t.staff.otherHead }] })
})

test('put off into the next month, a regular one is not the one before itself', async () => {
  await t.act(t.as('efficiency'), revise({ modes: ['REGULAR'] }))
  await t.act(t.as('efficiency'), revise({ modes: ['REGULAR'], plannedFor: '2026-10-12' }))
  expect(await t.find(Inspection, round.id)).toMatchObject({ plannedFor: '2026-10-12' })
})

test('what the plan may not be, it may not become; only the efficiency office changes it', async () => {
  expect(await t.refused(t.as('efficiency'), revise({ modes: ['ANNOUNCED', 'UNDERCOVER'] }))).toBe('MODES_OPPOSED')
  expect(await t.refused(t.as('efficiency'), revise({ leaderId: undefined }))).toBe('LEADER_NEEDED')
  expect(await t.refused(t.as('efficiency'), revise({ reason: '' }))).toBe('VALIDATION')
  expect(await t.refused(t.as('head'), revise({}))).toBe('FORBIDDEN')
  expect(await t.find(Inspection, round.id)).toMatchObject({ plannedFor: '2026-09-29', revisedBecause: null })
})
