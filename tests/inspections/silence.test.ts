import { beforeEach, describe, expect, test } from 'vitest'
import { Signal, toldBy } from '../../api/domain/accountability/index.ts'
import { InspectedDepartment, Inspection } from '../../api/domain/inspections/index.ts'
import { sweep } from '../../api/kernel/obligations/index.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { rule } from '../support/rule.ts'
import { Round } from './round.ts'

let t: TestOffice
let round: Round
beforeEach(async () => {
  t = await testOffice({ packs: ['tongxiang', 'sample-office'] })
  round = await (await (await new Round(t).started()).found()).reported()
})

const passOver = async (): Promise<{ record: string; act: string; id: string; input: Record<string, unknown> }> =>
  ({ record: 'InspectedDepartment', act: 'passOver', id: (await round.inspected()).id, input: { decision: '两次电话催办未答复。' } })

describe('a department that does not answer', () => {
  rule('SO-INSPECT-01', 'is waited for three working days; then the office goes on and says that it was not answered', async () => {
    const { inspectedDepartment } = await t.graphql<{ inspectedDepartment: { matter: string; obligations: { provision: string; dueAt: string }[] } }>(
      t.as('head'), 'query ($id: ID!) { inspectedDepartment(id: $id) { matter obligations { provision dueAt } } }', { id: (await round.inspected()).id })
    expect(inspectedDepartment).toMatchObject({ matter: '督查〔2026〕1号 审批科', obligations: [{ provision: 'inspections.answer' }] })
    expect(inspectedDepartment.obligations[0]!.dueAt.slice(0, 10)).toBe('2026-10-08')
    expect(await t.refused(t.as('efficiency'), await passOver())).toBe('ANSWER_STILL_AWAITED')
    t.clock('2026-10-08 18:00')
    for (let more = true; more;) ({ more } = await t.store.transaction((em) => sweep(em, t.now(), toldBy(t.office))))
    const { id } = await round.inspected()
    expect(await t.store.em().findOneOrFail(Signal, { subjectId: id })).toMatchObject({ departmentId: t.departments.permits, matter: '督查〔2026〕1号 审批科：确认督查情况超期' })
    expect(await t.refused(t.as('head'), await passOver())).toBe('FORBIDDEN')
    await t.act(t.as('efficiency'), await passOver())
    expect(await t.find(InspectedDepartment, id)).toMatchObject({ state: 'NOT_ANSWERED', settledById: t.staff.efficiency, decision: '两次电话催办未答复。' })
    expect((await t.find(Inspection, round.id)).state).toBe('CONFIRMED')
    await round.issued()
  })

  test('may answer late, as long as the office has not gone on', async () => {
    t.clock('2026-10-09 09:00')
    await round.confirmed()
    expect((await t.find(Inspection, round.id)).state).toBe('CONFIRMED')
    expect(await t.refused(t.as('efficiency'), await passOver())).toBe('WRONG_STATE')
  })

  test('of an office without a limit of its own can be passed over as well', async () => {
    t = await testOffice({ packs: ['tongxiang'] })
    round = await (await new Round(t).started()).reported()
    await t.act(t.as('efficiency'), await passOver())
    expect((await t.find(Inspection, round.id)).state).toBe('CONFIRMED')
  })
})
