import { beforeAll, describe, expect, test } from 'vitest'
import { AccountabilityLead } from '../../api/domain/accountability/index.ts'
import { Inspection, Rectification } from '../../api/domain/inspections/index.ts'
import { testOffice, type Person, type TestOffice } from '../support/office.ts'
import { rule } from '../support/rule.ts'
import { Round } from './round.ts'

let t: TestOffice
let round: Round
beforeAll(async () => {
  t = await testOffice({ packs: ['tongxiang', 'sample-office'] })
  round = new Round(t)
})

const state = async (): Promise<string> => (await t.find(Inspection, round.id)).state
const clocks = async (): Promise<{ provision: string; state: string; dueAt: string | null }[]> => {
  const { finding } = await t.graphql<{ finding: { obligations: { provision: string; state: string; dueAt: string | null }[] } }>(
    t.as('head'), 'query ($id: ID!) { finding(id: $id) { obligations { provision state dueAt } } }', { id: round.finding })
  return finding.obligations
}

const told = async (person: Person): Promise<string[]> =>
  (await t.graphql<{ notifications: { items: { text: string }[] } }>(t.as(person), '{ notifications { items { text } } }')).notifications.items.map(({ text }) => text)
const mine = async (person: Person, list: string, condition: string): Promise<string[]> =>
  (await t.graphql<Record<string, { items: { id: string }[] }>>(t.as(person), `{ ${list}(filter: { ${condition}: true }) { items { id } } }`))[list]!.items.map(({ id }) => id)

describe('an inspection, from the plan to the last finding worked off', () => {
  test('is planned and begun by its team', async () => {
    await round.started({ modes: ['REGULAR', 'ANNOUNCED'], scheduleCode: 'REGULAR' })
    expect(await t.find(Inspection, round.id)).toMatchObject({ state: 'UNDER_WAY', number: '督查〔2026〕1号', undercover: false })
    expect((await round.inspected()).state).toBe('WAITING')
    // Whoever goes is told, and finds it on the own page until it is reported.
    expect(await told('otherHead')).toEqual(['您参加督查〔2026〕1号，日期2026-09-29'])
    expect(await mine('otherHead', 'inspections', 'mineToCarryOut')).toEqual([round.id])
    expect(await mine('efficiency', 'inspections', 'mineToCarryOut')).toEqual([])
  })

  rule('TX-CONTENT-02b', 'its checklist is scored point by point, and a point again with its new result', async () => {
    const { inspectionChecklists } = await t.graphql<{ inspectionChecklists: { code: string; items: { rule: string; points: { code: string; label: string }[] }[] }[] }>(
      t.as('otherHead'), 'query ($id: ID!) { inspectionChecklists(inspectionId: $id) { code label items { rule article text points { code label } } } }', { id: round.id })
    const item = inspectionChecklists.find(({ code }) => code === 'SYSTEMS')!.items.find((each) => each.rule === 'TX-CONTENT-02b')!
    const score = (result: string, point: string): Promise<string> => t.act(t.as('otherHead'), {
      record: 'Inspection', act: 'score', id: round.id,
      input: { departmentId: t.departments.permits, scores: [{ checklist: 'SYSTEMS', rule: item.rule, point, result }] },
    })
    expect(item.points.map(({ label }) => label)).toEqual(['分工明确', '配合顺畅', '行为合规', '文明服务'])
    for (const { code } of item.points) await score('MET', code)
    await score('NOT_MET', item.points[0]!.code)
    const scores = await round.scores()
    expect(scores.map(({ pointText, result }) => [pointText, result]).sort()).toEqual(item.points.map(({ label }, index) => [label, index === 0 ? 'NOT_MET' : 'MET']).sort())
    expect(scores[0]).toMatchObject({ citation: { rules: [{ id: 'TX-CONTENT-02b' }] } })
  })

  rule('TX-SUPERVISION-06b', 'a finding rests on a rule and is owed to the department promptly', async () => {
    await round.found()
    expect(await round.theFinding()).toMatchObject({ state: 'OPEN', citation: { rules: [{ id: 'TX-CONTENT-02b' }] } })
    expect((await round.theFinding()).basis).toContain('机关作风效能建设督查工作制度')
    expect(await clocks()).toEqual([{ provision: 'inspections.findingTold', state: 'RUNNING', dueAt: null }])
  })

  rule(['TX-SUPERVISION-05f', 'TX-SUPERVISION-05g'], 'the record form states what was seen', async () => {
    expect(await t.refused(t.as('otherHead'), { record: 'Inspection', act: 'report', id: round.id })).toBe('REQUIRED_BY_RULE')
    await round.reported()
    expect(await state()).toBe('REPORTED')
    expect((await round.inspected()).state).toBe('REPORTED')
    expect(await told('head')).toContain('督查〔2026〕1号的情况请确认或提出异议')
    expect(await mine('otherHead', 'inspections', 'mineToCarryOut')).toEqual([])
  })

  test('the department confirms, and with it the inspection is confirmed', async () => {
    expect(await t.refused(t.as('efficiency'), { record: 'Circular', act: 'draft', input: { inspectionId: round.id, title: '通报' } })).toBe('INSPECTION_NOT_CONFIRMED')
    await round.confirmed()
    expect(await state()).toBe('CONFIRMED')
  })

  rule('TX-SUPERVISION-06c', 'nothing is ordered before the circular, which three people draft, check and sign', async () => {
    expect(await t.refused(t.as('efficiency'), { record: 'Finding', act: 'order', id: round.finding, input: { deadline: '2026-10-15' } })).toBe('CIRCULAR_FIRST')
    round.circular = await t.act(t.as('efficiency'), { record: 'Circular', act: 'draft', input: { inspectionId: round.id, title: '关于九月督查情况的通报' } })
    expect((await round.theCircular()).text).toContain('审批科：岗位职责不清')
    expect(await t.refused(t.as('efficiency'), { record: 'Circular', act: 'countersign', id: round.circular })).toBe('OWN_DRAFT')
    await t.act(t.as('leader'), { record: 'Circular', act: 'countersign', id: round.circular })
    expect(await t.refused(t.as('leader'), { record: 'Circular', act: 'issue', id: round.circular, input: { deadline: '2026-10-15' } })).toBe('OWN_COUNTERSIGNATURE')
    const asStranger = async (): Promise<unknown> =>
      (await t.graphql<{ circular: unknown }>(t.as('stranger'), 'query ($id: ID!) { circular(id: $id) { number } }', { id: round.circular })).circular
    expect(await asStranger()).toBeNull()
    expect(await t.refused(t.as('bureauHead'), { record: 'Circular', act: 'issue', id: round.circular })).toBe('VALIDATION')
    await t.act(t.as('bureauHead'), { record: 'Circular', act: 'issue', id: round.circular, input: { deadline: '2026-10-15' } })
    expect(await asStranger()).toEqual({ number: '测效〔2026〕1号' })
    expect(await state()).toBe('RECTIFYING')
  })

  rule(['TX-SUPERVISION-06d', 'TX-CONTENT-06b'], 'each finding runs to the deadline of its order, and the answer states causes and measures', async () => {
    expect(await round.theFinding()).toMatchObject({ state: 'RECTIFYING', deadline: '2026-10-15' })
    const running = (await clocks()).filter((clock) => clock.state === 'RUNNING')
    expect(running).toMatchObject([{ provision: 'inspections.rectification' }])
    expect(running[0]!.dueAt!.slice(0, 10)).toBe('2026-10-15')
    const submit = { record: 'Finding', act: 'submit', id: round.finding }
    expect(await t.refused(t.as('handler'), { ...submit, input: { result: '已改' } })).toBe('REQUIRED_BY_RULE')
    expect(await t.refused(t.as('otherHead'), { ...submit, input: { causes: '一', measures: '二', result: '三' } })).toBe('NOT_THE_DEPARTMENT')
    await round.rectified()
    expect((await clocks()).some((clock) => clock.state === 'RUNNING')).toBe(false)
    expect(await told('otherHead')).toContain('督查问题“岗位职责不清”已报整改，请回查')
    expect(await mine('otherHead', 'findings', 'mineToRecheck')).toEqual([round.finding])
  })

  rule(['TX-CONTENT-06a', 'TX-CONTENT-06c', 'TX-SUPERVISION-06d'], 'it is worked off only by a re-check that passes, made by others', async () => {
    const recheck = { record: 'Finding', id: round.finding }
    expect(await t.refused(t.as('head'), { ...recheck, act: 'workOff', input: { recheck: '已改' } })).toBe('RECHECK_BY_ANOTHER')
    expect(await t.refused(t.as('otherHead'), { ...recheck, act: 'workOff', input: {} })).toBe('RECHECK_NEEDED')
    t.clock('2026-10-12 10:00')
    await t.act(t.as('otherHead'), { ...recheck, act: 'reopen', input: { recheck: '公示内容与岗位不符', deadline: '2026-10-22' } })
    expect((await clocks()).find((clock) => clock.state === 'RUNNING')!.dueAt!.slice(0, 10)).toBe('2026-10-22')
    expect(await t.refused(t.as('efficiency'), { record: 'Inspection', act: 'close', id: round.id })).toBe('FINDINGS_STILL_OPEN')
    await round.rectified()
    await t.act(t.as('otherHead'), { ...recheck, act: 'workOff', input: { recheck: '现场核对无误' } })
    const rounds = await t.store.em().find(Rectification, { findingId: round.finding }, { orderBy: { reportedAt: 'asc' } })
    expect(rounds.map(({ passed }) => passed)).toEqual([false, true])
  })

  test('it is closed when the list is empty', async () => {
    await t.act(t.as('efficiency'), { record: 'Inspection', act: 'close', id: round.id })
    expect(await state()).toBe('CLOSED')
    expect(await t.store.em().count(AccountabilityLead, { sourceId: round.finding })).toBe(0)
  })
})
