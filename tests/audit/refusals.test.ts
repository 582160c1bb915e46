import { beforeAll, expect, test } from 'vitest'
import { actingAs } from '../../api/kernel/access/index.ts'
import { AuditEntry } from '../../api/kernel/audit/index.ts'
import { operation } from '../../api/kernel/schema/index.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

let t: TestOffice
beforeAll(async () => { t = await testOffice() })

const noted = async (act: string): Promise<(string | null | undefined)[]> =>
  (await t.store.em().find(AuditEntry, { chain: t.bureauId, act, outcome: 'REJECTED' }, { orderBy: { sequence: 'ASC' } })).map(({ code }) => code)

const register = 'mutation ($i: ID!) { registerImmediateCases(itemId: $i, rows: [], idempotencyKey: "k-1") { rejection { code } } }'

test('a mutation that is no act leaves its refusals in the log as acts do: for want of the right, and for what is wrong', async () => {
  const auditor = actingAs({ kind: 'USER', userId: t.staff.clerk, name: '审计员', bureauId: t.bureauId, grants: [{ role: 'AUDIT_ADMIN', bureauId: t.bureauId }], covering: [], locale: 'zh' })
  await t.raw(auditor, register, { i: t.bureauId })
  await t.raw(t.as('clerk'), register, { i: t.bureauId })
  expect(await noted('registerImmediate')).toEqual(['FORBIDDEN', 'TOO_MANY_ROWS'])
})

test('whoever did not sign in leaves nothing there', async () => {
  await t.raw(t.public, register, { i: t.bureauId })
  expect(await noted('registerImmediate')).toHaveLength(2)
})

test('no mutation comes to be without a word on its refusals', () => {
  expect(() => operation({ kind: 'mutation', name: 'unspoken', permission: 'cases.read', description: '', type: () => String, args: [], resolve: () => Promise.resolve(null) }))
    .toThrow('does not say how its refusals are noted')
})
