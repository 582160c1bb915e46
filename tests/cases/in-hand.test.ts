import { beforeAll, describe, expect, test } from 'vitest'
import { caseDesk, type Desk } from './desk.ts'

let t: Desk
let item: string
beforeAll(async () => {
  t = await caseDesk(['fuxin'])
  item = await t.item()
})

const PROCEDURE = { kind: 'HEARING', reason: '需听证', plannedEnd: '2026-10-20', heldAt: '10月19日上午', place: '三楼会议室' }
const held = (): Promise<string> => {
  t.clock('2026-09-28 09:00')
  return t.accepted(item)
}

describe('a case in somebody\'s hands', () => {
  test('is gone on with by its handler, by whoever covers the handler, and by the head; a colleague of the department does not', async () => {
    const id = await held()
    for (const [act, input] of [['grant', {}], ['suspend', PROCEDURE], ['proposeRefusal', { ground: 'AGAINST_LAW', reasons: '违法', legalBasis: '条例' }], ['requestExtension', { amount: 2, reason: '忙', legalGround: '条例' }],
      ['return', { reason: '不归本局', competentBody: '民政厅' }], ['transfer', { handlerId: t.staff.clerk, reason: '我来办' }]] as const) {
      expect(await t.refusedOn('coverHolder', act, id, input)).toBe('NOT_YOUR_CASE')
    }
    const covering = t.as('coverHolder', { covering: [{ staffId: t.staff.handler, departmentId: t.departments.permits, coverPeriodId: t.bureauId }] })
    await t.act(covering, { record: 'Case', act: 'suspend', id, input: PROCEDURE })
    await t.on('head', 'resume', id, { result: '听证结束' })
    await t.on('handler', 'grant', id, {})
  })

  test('shows no button to a colleague, and says whose it is', async () => {
    const id = await held()
    const { case: seen } = await t.graphql<{ case: { availableActs: { name: string; allowed: boolean; reason: string | null }[] } }>(
      t.as('coverHolder'), 'query ($id: ID!) { case(id: $id) { availableActs { name allowed reason } } }', { id })
    const grant = seen.availableActs.find(({ name }) => name === 'grantCase')!
    expect([grant.allowed, grant.reason]).toEqual([false, '此件由李经办经办，须由本人、其顶岗人或科室负责人办理'])
  })

  test('is handed to another by the head, with the reason; then that one goes on', async () => {
    const id = await held()
    await t.on('head', 'transfer', id, { handlerId: t.staff.coverHolder, reason: '工作量调整' })
    expect(await t.refusedOn('handler', 'grant', id, {})).toBe('NOT_YOUR_CASE')
    await t.on('coverHolder', 'grant', id, {})
  })

  test('before it is accepted and after it is decided the counter of the department serves; a withdrawal is taken in there at any time', async () => {
    t.clock('2026-09-28 09:00')
    const id = await t.on('clerk', 'accept', await t.register(item))
    await t.on('handler', 'grant', id, {})
    await t.on('clerk', 'deliver', id, { identityShown: true, signedFor: true })
    await t.on('clerk', 'archive', id)
    await t.on('clerk', 'withdraw', await held(), { reason: '申请人到窗口撤回' })
  })
})

test('a case that nobody handles yet is the department\'s, and whoever goes on with it has it in hand', async () => {
  t.clock('2026-09-28 09:00')
  const itemId = await t.item({ source: 'PROVINCIAL' })
  const id = await t.act(t.as('efficiency'), {
    record: 'Case', act: 'import',
    input: { externalNumber: 'P-100', itemId, status: 'ACCEPTED', applicantName: '刘申请', receivedAt: new Date('2026-09-25T09:00:00+08:00'), acceptedAt: new Date('2026-09-25T10:00:00+08:00') },
  })
  expect((await t.case(id)).handlerId).toBeNull()
  await t.on('coverHolder', 'suspend', id, PROCEDURE)
  expect((await t.case(id)).handlerId).toBe(t.staff.coverHolder)
  expect(await t.refusedOn('handler', 'resume', id, { result: '结束' })).toBe('NOT_YOUR_CASE')
})
