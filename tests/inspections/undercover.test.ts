import { beforeAll, describe, expect, test } from 'vitest'
import { testOffice, type Person, type TestOffice } from '../support/office.ts'
import { Round } from './round.ts'

const INSPECTED: readonly Person[] = ['clerk', 'handler', 'head']

let t: TestOffice
let round: Round

/** Everything that a person can ask about the inspection, as one text. */
const seenBy = async (person: Person): Promise<string> => {
  const answers = await Promise.all([
    '{ inspections { total items { number title plannedFor } } }',
    `{ inspection(id: "${round.id}") { number } }`,
    `{ inspectionChecklists(inspectionId: "${round.id}") { code } }`,
    '{ inspectedDepartments { items { inspection { number } } } }',
    '{ inspectionMembers { items { staff { name } inspection { number } } } }',
    '{ checklistScores { items { rule } } }',
    '{ findings { total items { matter inspection { number } } } }',
    `{ obligations(filter: { subjectId: "${round.id}" }) { items { subjectLabel } } }`,
    '{ obligations { items { subjectLabel } } }',
    '{ notifications { items { text } } }',
  ].map((source) => t.raw(t.as(person), source)))
  return JSON.stringify(answers.map(({ data }) => data))
}
const TRACES = ['督查〔', '暗访窗口', '岗位职责不清', 'TX-CONTENT-02b', 'POST', 'SYSTEMS']

beforeAll(async () => {
  t = await testOffice({ packs: ['tongxiang', 'sample-office'] })
  round = await new Round(t).started({ title: '暗访窗口', modes: ['UNDERCOVER'] })
  await t.act(t.as('otherHead'), {
    record: 'Inspection', act: 'score', id: round.id,
    input: { departmentId: t.departments.permits, scores: [{ checklist: 'SYSTEMS', rule: 'TX-CONTENT-02b', point: 'dutiesClear', result: 'NOT_MET' }] },
  })
  await round.found({ staffId: t.staff.clerk })
})

describe('an undercover inspection', () => {
  test('takes nobody of the inspected department along', async () => {
    await expect(new Round(t).planned({ modes: ['UNDERCOVER'], members: [{ staffId: t.staff.head }] })).rejects.toThrow('INSPECTS_OWN_DEPARTMENT')
  })

  test.each(INSPECTED)('does not exist for the %s of the inspected department before it is reported', async (person) => {
    const seen = await seenBy(person)
    for (const trace of TRACES) expect(seen).not.toContain(trace)
  })

  test('is known to its team, its leader and the efficiency office', async () => {
    for (const person of ['otherHead', 'leader', 'efficiency'] as const) expect(await seenBy(person)).toContain('暗访窗口')
  })

  test('is known to the department, and to no other, once it is reported', async () => {
    await round.reported()
    for (const person of INSPECTED) expect(await seenBy(person)).toContain('岗位职责不清')
    expect(await seenBy('stranger')).not.toContain('督查〔')
  })

  test('an announced one is known beforehand', async () => {
    await new Round(t).planned({ title: '明查大厅', modes: ['ANNOUNCED'] })
    expect(await seenBy('head')).toContain('明查大厅')
    expect(await seenBy('stranger')).not.toContain('明查大厅')
  })
})
