import { beforeAll, describe, expect } from 'vitest'
import { rule } from '../support/rule.ts'
import { caseDesk, local, type Desk } from './desk.ts'

let t: Desk
beforeAll(async () => {
  t = await caseDesk(['binzhou'])
})

const received = async (matter: string | null): Promise<string> => {
  const item = await t.item({ matter, statutoryAmount: null, statutoryUnit: null })
  t.clock('2026-09-28 09:00')
  return t.register(item)
}
const limit = async (id: string, code: string) => (await t.clocks(id, 'cases.completion')).filter((clock) => clock.code === code).map(({ state, dueAt }) => [state, local(dueAt)])

describe('a matter with a limit of its own', () => {
  rule('BZ-LIMIT-02c', 'that needs a formal written reply has it within 3 working days of its papers', async () => {
    const id = await received('WRITTEN_REPLY')
    expect(await limit(id, 'WRITTEN_REPLY')).toEqual([['RUNNING', '2026-10-08 17:30']])
    await t.on('handler', 'accept', id)
    await t.on('handler', 'grant', id, { issuedNumber: '科协批〔2026〕7号' })
    expect(await limit(id, 'WRITTEN_REPLY')).toEqual([['MET', '2026-10-08 17:30']])
    const incomplete = await received('WRITTEN_REPLY')
    await t.on('handler', 'giveOneTimeNotice', incomplete, { missing: [{ name: '章程草案' }], legalBasis: '依据', timeLimit: '3个工作日', procedure: '程序' })
    t.clock('2026-10-12 09:00')
    await t.on('handler', 'receiveSupplement', incomplete, { materials: [{ name: '章程草案', originals: 1 }] })
    expect(await limit(incomplete, 'WRITTEN_REPLY')).toEqual([['MET', '2026-10-08 17:30'], ['RUNNING', '2026-10-15 17:30']])
    expect(await limit(await received(null), 'WRITTEN_REPLY')).toEqual([])
  })

  rule('BZ-LIMIT-02f', 'about the rights of science staff ends with the result in their hands, within 15 working days', async () => {
    const id = await received('STAFF_RIGHTS')
    await t.on('handler', 'accept', id)
    expect(await limit(id, 'STAFF_RIGHTS')).toEqual([['RUNNING', '2026-10-23 17:30']])
    await t.on('handler', 'grant', id, { outcome: '已协调用人单位补发奖励' })
    expect(await limit(id, 'STAFF_RIGHTS')).toEqual([['RUNNING', '2026-10-23 17:30']])
    await t.on('handler', 'deliver', id, { recipient: '刘申请' })
    expect(await limit(id, 'STAFF_RIGHTS')).toEqual([['MET', '2026-10-23 17:30']])
  })
})

describe('a case whose papers were made complete', () => {
  rule('BZ-NOTICE-03a', 'is finished promptly: its clock begins with the supplement', async () => {
    const id = await received(null)
    expect(await limit(id, 'AFTER_SUPPLEMENT')).toEqual([])
    await t.on('handler', 'giveOneTimeNotice', id, { missing: [{ name: '章程草案' }], legalBasis: '依据', timeLimit: '10个工作日', procedure: '程序' })
    await t.on('handler', 'receiveSupplement', id, { materials: [{ name: '章程草案', originals: 1 }] })
    expect(await limit(id, 'AFTER_SUPPLEMENT')).toEqual([['RUNNING', undefined]])
    await t.on('handler', 'accept', id)
    await t.on('handler', 'grant', id, {})
    expect(await limit(id, 'AFTER_SUPPLEMENT')).toEqual([['MET', undefined]])
  })
})
