import { beforeEach, describe, expect, test } from 'vitest'
import { testOffice, type TestOffice } from '../support/office.ts'
import { rule } from '../support/rule.ts'
import { plan, Round } from './round.ts'

let t: TestOffice
beforeEach(async () => { t = await testOffice({ packs: ['tongxiang', 'sample-office'] }) })

const refused = (changes: Record<string, unknown>): Promise<string> => t.refused(t.as('efficiency'), { record: 'Inspection', act: 'plan', input: plan(t, changes) })
const planned = (changes: Record<string, unknown>): Promise<string> => t.act(t.as('efficiency'), { record: 'Inspection', act: 'plan', input: plan(t, changes) })
const by = (person: 'head' | 'otherHead' | 'handler'): Record<string, unknown> => ({ members: [{ staffId: t.staff[person] }] })

describe('the plan of an inspection', () => {
  rule('TX-SUPERVISION-05a', 'is made in ways that the pack lists, and not in two that exclude each other', async () => {
    expect(await refused({ modes: ['BY_DRONE'] })).toBe('UNKNOWN_MODE')
    expect(await refused({ modes: ['ANNOUNCED', 'UNDERCOVER'] })).toBe('MODES_OPPOSED')
    await planned({ modes: ['RANDOM', 'VISIT'] })
  })

  rule('LY-ASSESS-02b', 'hears reports, reads papers and talks with the public where the pack says so, and in other ways too: its list is open', async () => {
    expect(await refused({ modes: ['HEAR_REPORT'] })).toBe('NOT_ON_THE_LIST')
    t = await testOffice({ packs: ['liuyang', 'sample-office'] })
    await planned({ modes: ['HEAR_REPORT', 'READ_MATERIAL', 'PUBLIC_DISCUSSION', 'SPECIAL'] })
  })

  rule(['TX-SUPERVISION-05c', 'TX-SUPERVISION-03a'], 'has one leader of the bureau at its head, save across departments', async () => {
    expect(await refused({ leaderId: undefined })).toBe('LEADER_NEEDED')
    expect(await refused({ leaderId: t.staff.head })).toBe('CANNOT_LEAD')
    await planned({ leaderId: t.staff.bureauHead })
    await planned({ leaderId: undefined, modes: ['CROSS_DEPARTMENT'] })
  })

  rule('TX-SUPERVISION-05d', 'names heads of departments as inspectors', async () => {
    expect(await refused(by('handler'))).toBe('CANNOT_INSPECT')
    await planned(by('head'))
  })

  rule('TX-SUPERVISION-05d', 'lets departments check each other, and nobody the own one', async () => {
    const across = { modes: ['CROSS_DEPARTMENT'], leaderId: undefined, departmentIds: [t.departments.permits, t.departments.relief] }
    const members = (head: string, other: string): Record<string, unknown> =>
      ({ ...across, members: [{ staffId: t.staff.head, departmentId: head }, { staffId: t.staff.otherHead, departmentId: other }] })
    expect(await refused({ ...across, ...by('head') })).toBe('INSPECTS_OWN_DEPARTMENT')
    expect(await refused(members(t.departments.permits, t.departments.relief))).toBe('INSPECTS_OWN_DEPARTMENT')
    const id = await planned(members(t.departments.relief, t.departments.permits))
    await t.act(t.as('head'), { record: 'Inspection', act: 'start', id })
    const score = { departmentId: t.departments.permits, scores: [{ checklist: 'SYSTEMS', rule: 'TX-CONTENT-02b', point: 'dutiesClear', result: 'MET' }] }
    expect(await t.refused(t.as('head'), { record: 'Inspection', act: 'score', id, input: score })).toBe('NOT_ON_THE_TEAM')
    await t.act(t.as('otherHead'), { record: 'Inspection', act: 'score', id, input: score })
  })

  rule('TX-SUPERVISION-05e', 'does not send the same people on the regular inspections of two months in a row', async () => {
    await planned({ modes: ['REGULAR'], ...by('otherHead') })
    await planned({ modes: ['REGULAR'], ...by('otherHead'), plannedFor: '2026-09-30' })
    const october = { modes: ['REGULAR'], plannedFor: '2026-10-20' }
    expect(await refused({ ...october, ...by('otherHead') })).toBe('TEAM_NOT_ROTATED')
    await planned({ ...october, ...by('head') })
    await planned({ ...october, modes: ['SPECIAL'], ...by('otherHead') })
    await planned({ modes: ['REGULAR'], plannedFor: '2026-11-20', ...by('otherHead') })
  })

  test('a cancelled one does not count', async () => {
    const id = await planned({ modes: ['REGULAR'], ...by('otherHead') })
    await t.act(t.as('efficiency'), { record: 'Inspection', act: 'cancel', id, input: { reason: '与上级检查合并' } })
    await planned({ modes: ['REGULAR'], plannedFor: '2026-10-20', ...by('otherHead') })
  })

  test('does not lie in the past, name anybody twice, or reach into another bureau', async () => {
    expect(await refused({ plannedFor: '2026-09-27' })).toBe('VALIDATION')
    expect(await refused({ departmentIds: [t.departments.permits, t.departments.permits] })).toBe('INSPECTION_NAMED_TWICE')
    expect(await refused({ scheduleCode: 'DAILY' })).toBe('NOT_ON_THE_SCHEDULE')
    const other = await testOffice()
    expect(await refused({ departmentIds: [other.departments.permits] })).toBe('DEPARTMENT_OF_OTHER_BUREAU')
    expect(await refused({ members: [{ staffId: other.staff.head }] })).toBe('INSPECTOR_OF_ELSEWHERE')
    expect(await t.refused(t.as('head'), { record: 'Inspection', act: 'plan', input: plan(t) })).toBe('FORBIDDEN')
  })

  rule('TX-SUPERVISION-05b', 'is measured against the schedule: one regular inspection a month', async () => {
    const schedule = async (day?: string): Promise<unknown> => (await t.graphql<{ inspectionSchedule: unknown[] }>(
      t.as('efficiency'), 'query ($day: String) { inspectionSchedule(day: $day) { code atLeast from to held planned } }', { day })).inspectionSchedule
    const entry = { code: 'REGULAR', atLeast: 1, from: '2026-09-01', to: '2026-09-30' }
    expect(await schedule()).toEqual([{ ...entry, held: 0, planned: 0 }])
    const round = await new Round(t).started({ modes: ['REGULAR'], scheduleCode: 'REGULAR' })
    expect(await schedule()).toEqual([{ ...entry, held: 0, planned: 1 }])
    await round.reported()
    expect(await schedule()).toEqual([{ ...entry, held: 1, planned: 0 }])
    expect(await schedule('2026-10-01')).toMatchObject([{ from: '2026-10-01', held: 0, planned: 0 }])
  })

  rule('TX-SUPERVISION-05e', 'proposes inspectors who have not been on the last regular inspection', async () => {
    await planned({ modes: ['REGULAR'], ...by('otherHead') })
    const turns = async (day: string): Promise<unknown[]> => (await t.graphql<{ inspectionRotation: unknown[] }>(
      t.as('efficiency'), 'query ($day: String) { inspectionRotation(day: $day) { name department lastOn barred } }', { day })).inspectionRotation
    const [fresh, been] = [{ name: '张科长', department: '审批科', lastOn: null, barred: false }, { name: '周科长', department: '救助科', lastOn: '2026-09-29', barred: true }]
    expect(await turns('2026-10-20')).toEqual([fresh, been])
    expect(await turns('2026-11-20')).toEqual([fresh, { ...been, barred: false }])
    expect((await t.raw(t.as('head'), '{ inspectionRotation { name } }')).errors).toBeDefined()
  })

  test('a cancelled plan is no inspection of its departments', async () => {
    const id = await planned({})
    await t.act(t.as('efficiency'), { record: 'Inspection', act: 'cancel', id, input: { reason: '与上级检查合并' } })
    const { departmentInspections } = await t.graphql<{ departmentInspections: { count: number }[] }>(t.as('efficiency'), '{ departmentInspections { count from to } }')
    expect(departmentInspections.every(({ count }) => count === 0)).toBe(true)
    const { inspectedDepartments } = await t.graphql<{ inspectedDepartments: { items: unknown[] } }>(t.as('efficiency'), '{ inspectedDepartments { items { state plannedFor } } }')
    expect(inspectedDepartments.items).toEqual([{ state: 'CANCELLED', plannedFor: '2026-09-29' }])
  })

  test('shows how often each department is inspected in the quarter', async () => {
    await planned({})
    await planned({ departmentIds: [t.departments.permits, t.departments.relief], ...by('head') })
    await planned({ plannedFor: '2026-10-08' })
    const count = async (day: string): Promise<number[]> => {
      const { departmentInspections } = await t.graphql<{ departmentInspections: { departmentId: string; count: number }[] }>(
        t.as('efficiency'), 'query ($day: String) { departmentInspections(day: $day) { departmentId department count } }', { day })
      return [t.departments.permits, t.departments.relief, t.departments.leaders].map((id) => departmentInspections.find((each) => each.departmentId === id)!.count)
    }
    expect(await count('2026-09-28')).toEqual([2, 1, 0])
    expect(await count('2026-12-31')).toEqual([1, 0, 0])
    expect((await t.raw(t.as('head'), '{ departmentInspections { count } }')).errors).toBeDefined()
  })
})
