import { beforeAll, describe, expect, test } from 'vitest'
import { allDocuments } from '../../api/kernel/documents/index.ts'
import { testOffice, type Person, type TestOffice } from '../support/office.ts'
import { rule } from '../support/rule.ts'
import { Round } from './round.ts'

let t: TestOffice
let round: Round
beforeAll(async () => {
  t = await testOffice({ packs: ['tongxiang', 'sample-office'] })
  round = await new Round(t).started({ modes: ['SPECIAL', 'ANNOUNCED'], departmentIds: [t.departments.permits, t.departments.efficiency] })
  await round.found({ staffId: t.staff.clerk })
  await t.act(t.as('otherHead'), {
    record: 'Inspection', act: 'score', id: round.id, input: { departmentId: t.departments.permits, scores: [
      { checklist: 'SYSTEMS', rule: 'TX-CONTENT-02b', point: 'dutiesClear', result: 'NOT_MET' }, { checklist: 'SYSTEMS', rule: 'TX-CONTENT-02b', point: 'coordinated', result: 'MET' },
    ] },
  })
  await t.act(t.as('otherHead'), { record: 'Finding', act: 'raise', input: round.fault({ departmentId: t.departments.efficiency, matter: '登记簿缺页' }) })
})

const printed = async (key: string, person: Person, id: string): Promise<string> =>
  JSON.stringify(await allDocuments().get(key)!.models!(t.store.em().getKysely(), t.as(person), [id]))

/** The papers that somebody is offered on the page of a record. */
const offered = async (one: 'inspection' | 'circular' | 'finding', person: Person, id: string): Promise<string[]> => {
  const answer = await t.graphql<Record<string, { papers: { key: string; ids: string[] }[] } | null>>(t.as(person), `query ($id: ID!) { ${one}(id: $id) { papers { key ids } } }`, { id })
  return answer[one]?.papers.map(({ key, ids }) => `${key} ${ids.length}`) ?? []
}

describe('the papers of an inspection', () => {
  rule('TX-SUPERVISION-05f', 'the record form tells who inspected whom, what was found, and on which basis', async () => {
    expect(await printed('inspections.recordForm', 'efficiency', round.id)).toBe('[]')
    expect(await offered('inspection', 'efficiency', round.id)).toEqual([])
    await round.reported()
    const page = await printed('inspections.recordForm', 'efficiency', round.id)
    expect(page).not.toContain('。。')
    for (const words of ['督查〔2026〕1号', '专项、明查', '吴副局长', '周科长', '审批科、效能办', '抽查办件十件', '岗位职责不清', '审批科\\n王窗口', '机关作风效能建设督查工作制度', '登记簿缺页']) {
      expect(page).toContain(words)
    }
    // Points of one rule are told apart by their own words.
    for (const [point, result] of [['分工明确', '不符合'], ['配合顺畅', '符合']]) {
      expect(page).toContain(`"${point}","机关须分工明确、配合顺畅、行为合规、文明服务。","${result}"`)
    }
  })

  test('a department prints its own part of it, others nothing', async () => {
    const page = await printed('inspections.recordForm', 'head', round.id)
    expect(page).toContain('岗位职责不清')
    expect(page).not.toContain('登记簿缺页')
    expect(await printed('inspections.recordForm', 'stranger', round.id)).toBe('[]')
  })

  test('the circular says that it is a draft until it is signed and numbered; the notice comes with the order', async () => {
    await round.confirmed()
    const other = await t.graphql<{ inspectedDepartments: { items: { id: string }[] } }>(t.as('efficiency'), '{ inspectedDepartments(filter: { state: REPORTED }) { items { id } } }')
    const headed = t.as('efficiency', { grants: [{ role: 'DEPARTMENT_HEAD', bureauId: t.bureauId, departmentId: t.departments.efficiency }] })
    await t.act(headed, { record: 'InspectedDepartment', act: 'confirm', id: other.inspectedDepartments.items[0]!.id, input: {} })
    expect(await printed('inspections.rectificationNotice', 'head', round.finding)).toBe('[]')
    await round.countersigned()
    expect(await printed('inspections.circular', 'efficiency', round.circular)).toContain('送审稿')
    expect(await printed('inspections.circular', 'clerk', round.circular)).toBe('[]')
    await t.act(t.as('bureauHead'), { record: 'Circular', act: 'issue', id: round.circular, input: { deadline: '2026-10-15' } })
    const circular = await printed('inspections.circular', 'clerk', round.circular)
    for (const words of ['测效〔2026〕1号', '"kind":"heading","level":1,"text":"二、发现的问题"', '审批科：岗位职责不清', '2026年9月28日']) expect(circular).toContain(words)
    const notice = await printed('inspections.rectificationNotice', 'head', round.finding)
    for (const words of ['整改通知', '王窗口', '2026年10月15日', '岗位职责不清']) expect(notice).toContain(words)
  })

  test('are offered where their readers meet them: to the office all, to a department those about itself', async () => {
    expect(await offered('inspection', 'efficiency', round.id)).toEqual(['inspections.recordForm 1', 'inspections.rectificationNotice 2', 'inspections.circular 1'])
    expect(await offered('inspection', 'head', round.id)).toEqual(['inspections.recordForm 1', 'inspections.rectificationNotice 1', 'inspections.circular 1'])
    expect(await offered('finding', 'head', round.finding)).toEqual(['inspections.rectificationNotice 1'])
    expect(await offered('circular', 'clerk', round.circular)).toEqual(['inspections.circular 1'])
    expect(await offered('finding', 'stranger', round.finding)).toEqual([])
  })
})
