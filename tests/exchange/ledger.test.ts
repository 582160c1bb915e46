import { createRequire } from 'node:module'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { StaffMember } from '../../api/domain/organization/index.ts'
import { actingAs, type Acting } from '../../api/kernel/access/index.ts'
import { AuditEntry } from '../../api/kernel/audit/index.ts'
import { ledgerRoutes } from '../../api/kernel/exchange/index.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

type App = Parameters<ReturnType<typeof ledgerRoutes>>[0]
const Fastify = createRequire(import.meta.resolve('@wenxiao/api/package.json'))('fastify') as () => App

let t: TestOffice
let app: App
let acting: Acting
beforeEach(async () => {
  t = await testOffice()
  acting = t.as('efficiency')
  app = Fastify()
  await app.register(ledgerRoutes({ office: t.office, acting: async () => acting }))
})
afterEach(() => app.close())

let made = 0
const print = (list: unknown, headers: Record<string, string> = {}, more = '') =>
  app.inject({ method: 'GET', url: `/ledgers?list=${encodeURIComponent(typeof list === 'string' ? list : JSON.stringify(list))}${more}`, headers })
const cells = (page: string): string[][] => [...page.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) => [...row!.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell]) => cell!))
const staffOf = (departmentId: string) => ({ record: 'StaffMember', columns: ['name', 'departmentId'], filter: { departmentId }, sort: [{ field: 'number', direction: 'ASC' }] })

test('a ledger prints the whole list, numbered, as it is filtered, and says what it shows, to whom and when', async () => {
  const { body, statusCode } = await print(staffOf(t.departments.permits))
  expect(statusCode).toBe(200)
  expect(cells(body)[0]).toEqual(['序号', '姓名', '科室'])
  expect(cells(body).slice(1).map(([, name]) => name).toSorted()).toEqual(['张科长', '李经办', '王窗口', '赵乙'].toSorted())
  expect(body).toContain('<h1>工作人员台账</h1>')
  expect(body).toContain('共4行。范围：科室：审批科。打印：钱主任，2026-09-28 09:00。')
  expect(await t.store.em().findOneOrFail(AuditEntry, { chain: t.bureauId, act: 'print' })).toMatchObject({ recordType: 'StaffMember', actorId: t.staff.efficiency })
})

test('it holds all pages of the list, and no more than prints well', async () => {
  const add = (count: number): Promise<void> => t.store.transaction(async (em) => {
    for (let at = 0; at < count; at++) {
      const now = t.now()
      em.create(StaffMember, { bureauId: t.bureauId, number: `n${made++}`, name: `增员${at}`, departmentId: t.departments.relief, left: false, mailOff: false, version: 1, createdAt: now, updatedAt: now, id: crypto.randomUUID() } as never)
    }
  })
  await add(600)
  expect(cells((await print(staffOf(t.departments.relief))).body)).toHaveLength(1 + 602)
  await add(1400)
  const long = await print(staffOf(t.departments.relief), { accept: 'text/html' })
  expect([long.statusCode, long.headers['content-type']]).toEqual([400, 'text/html; charset=utf-8'])
  expect(long.body).toContain('超过2000行')
  expect((await print(staffOf(t.departments.relief))).json()).toMatchObject({ code: 'LEDGER_TOO_LONG' })
})

test('in the reader’s language, and as a Word file', async () => {
  acting = t.as('efficiency', { locale: 'en' })
  const { body } = await print({ ...staffOf(t.departments.permits), columns: ['name', 'left'] })
  for (const words of ['Ledger: Staff member', '<html lang="en">', 'No.', '4 rows. Shown: Department: 审批科. Printed by']) expect(body).toContain(words)
  const docx = await print(staffOf(t.departments.permits), {}, '&format=docx')
  expect(docx.rawPayload.subarray(0, 2).toString()).toBe('PK')
})

test('a column is as wide as what stands in it', async () => {
  const { body } = await print({ record: 'StaffMember', columns: ['name', 'departmentId'], filter: { departmentId: t.departments.permits } })
  const [number, name, department] = [...body.matchAll(/<col width="([\d.]+)%">/g)].map(([, width]) => Number(width))
  expect([name, department].every((width) => Math.abs(width! - number! * 4 / 3) < 0.1)).toBe(true)
})

test('nobody prints what they may not read or export, nor asks for it wrongly', async () => {
  for (const wrong of ['{', '[]', '{"record":1}', { record: 'StaffMember', sort: [{ field: 'name' }] }]) expect((await print(wrong)).json()).toMatchObject({ code: 'BAD_REQUEST' })
  expect((await print({ record: 'StaffMember', filter: { phone_contains: '1' } })).json()).toMatchObject({ code: 'WRONG_FILTER' })
  acting = actingAs({ ...t.as('clerk'), grants: [] })
  expect((await print({ record: 'StaffMember' })).json()).toMatchObject({ code: 'UNKNOWN_LIST' })
  acting = t.public
  expect((await print({ record: 'ServiceItem' })).json()).toMatchObject({ code: 'FORBIDDEN' })
})
