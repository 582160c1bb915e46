import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { invite, makeGrant } from '../../api/kernel/access/index.ts'
import { FileStore } from '../../api/kernel/files/index.ts'
import { createApp } from '../../api/server/app.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { anAccount, cheapHashes, password, type Account } from './account.ts'

let city: TestOffice
type App = Awaited<ReturnType<typeof createApp>>
let app: App
const folder = mkdtempSync(join(tmpdir(), 'wenxiao-routes-'))
const origin = 'https://wenxiao.test'
let addresses = 0

beforeAll(async () => {
  city = await testOffice()
  cheapHashes()
  app = await createApp({ store: city.store, office: city.office, config: { origin, production: true }, files: new FileStore(folder), log: { level: 'silent' } })
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

/** Sends as the office's proxy would, each caller from an address of its own. */
const send = (method: 'GET' | 'POST' | 'DELETE', url: string, { payload = undefined as object | undefined, cookie = '', headers = {} } = {}) => app.inject({
  method, url, payload, headers: { origin, 'user-agent': 'Firefox', 'x-forwarded-for': `10.9.0.${(addresses += 1)}`, ...(cookie ? { cookie } : {}), ...headers },
})
const enter = (account: Account, own: { password?: string; headers?: object } = {}) =>
  send('POST', '/session', { payload: { login: account.login, password: own.password ?? password }, headers: own.headers })
const cookieOf = (response: Awaited<ReturnType<App['inject']>>): string => String(response.headers['set-cookie']).split(';')[0]!
const users = (cookie: string) => send('POST', '/graphql', { cookie, payload: { query: '{ users { total } }' } })

describe('POST /session', () => {
  test('signs in by a cookie that scripts and other sites do not get', async () => {
    const response = await enter(await anAccount())
    expect(response.statusCode).toBe(200)
    expect(response.json()).toEqual({ mustChangePassword: false })
    for (const flag of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(response.headers['set-cookie']).toContain(flag)
  })

  test('lets in whom GraphQL then knows, and nobody without', async () => {
    const account = await anAccount()
    await city.store.transaction(async (em) => {
      makeGrant(em, { userId: account.id, role: 'SYSTEM_ADMIN', bureauId: city.bureauId, fromDay: '2026-09-01', reason: '任命' }, city.now())
    })
    expect((await users(cookieOf(await enter(account)))).json()).toMatchObject({ data: { users: { total: expect.any(Number) as number } } })
    expect((await users('')).json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
    expect((await users('wenxiao_session=made-up')).json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
  })

  test('refuses in words with the figures filled in, in either language', async () => {
    const account = await anAccount()
    const zh = await enter(account, { password: 'wrong' })
    expect([zh.statusCode, zh.json()]).toEqual([401, { code: 'SIGN_IN_REFUSED', text: expect.stringContaining('连续输错5次，账号锁定15分钟') as string }])
    const en = await enter(account, { password: 'wrong', headers: { 'accept-language': 'en' } })
    expect((en.json() as { text: string }).text).toContain('After 5 wrong tries')
  })

  test('is refused from another site', async () => {
    expect((await enter(await anAccount(), { headers: { origin: 'https://elsewhere.test' } })).statusCode).toBe(403)
  })

  test('counts each of 120 tries of one address, whatever address they claim before the proxy’s', async () => {
    const nobody: Account = { id: '', login: 'nobody-at-all', address: '' }
    const answers = await Promise.all(Array.from({ length: 120 }, (_, at) => enter(nobody, { headers: { 'x-forwarded-for': `1.2.${at}.${at % 199}, 10.8.8.8` } })))
    const statuses = answers.map(({ statusCode }) => statusCode)
    expect(statuses.filter((status) => status === 401)).toHaveLength(50)
    expect(statuses.filter((status) => status === 429)).toHaveLength(70)
    expect(answers.find(({ statusCode }) => statusCode === 429)!.headers['retry-after']).toBe('600')
  })

  test('does not believe who calls past the proxy about where they are', async () => {
    const direct = (at: number) => app.inject({
      method: 'POST', url: '/session', remoteAddress: '10.77.0.1', payload: { login: 'nobody-at-all', password },
      headers: { origin, 'user-agent': 'Firefox', 'x-forwarded-for': `1.3.${at % 250}.7` },
    })
    const answers = await Promise.all(Array.from({ length: 60 }, (_, at) => direct(at)))
    expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(10)
  })

  test.each([[{}], [{ login: 'x' }], [{ login: 'x', password: 'y'.repeat(201) }]])('answers 400 to %o', async (payload) => {
    expect((await send('POST', '/session', { payload })).statusCode).toBe(400)
  })
})

test('DELETE /session signs out: the cookie is worth nothing afterwards', async () => {
  const cookie = cookieOf(await enter(await anAccount()))
  expect((await send('GET', '/session', { cookie })).statusCode).toBe(200)
  expect((await send('DELETE', '/session', { cookie })).statusCode).toBe(204)
  expect((await send('GET', '/session', { cookie })).statusCode).toBe(401)
})

test('POST /session/password changes it, and the weak one is refused with its figure', async () => {
  const account = await anAccount()
  const cookie = cookieOf(await enter(account))
  const change = (newPassword: string) => send('POST', '/session/password', { cookie, payload: { password, newPassword } })
  const weak = await change('short')
  expect([weak.statusCode, weak.json()]).toEqual([422, { code: 'PASSWORD_TOO_SHORT', text: '密码至少8个字符' }])
  expect((await change('Zq#20261124')).statusCode).toBe(204)
  expect((await enter(account)).statusCode).toBe(401)
  expect((await enter(account, { password: 'Zq#20261124' })).statusCode).toBe(200)
})

test('POST /invitation sets a password once', async () => {
  const account = await anAccount({ passwordHash: null })
  const token = await city.store.transaction((em) => invite(em, account.id, city.now()))
  const take = () => send('POST', '/invitation', { payload: { token, password: 'Zq#20261124' } })
  expect((await take()).json()).toEqual({ login: account.login })
  expect((await take()).json()).toMatchObject({ code: 'INVITATION_SPENT' })
})
