import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { describe, expect, test } from 'vitest'
import { ConfigRefusal, readConfig } from './config.ts'
import { listen } from './listen.ts'
import { ownSecret } from './own-secret.ts'
import { LOOPBACK, ownProxy } from './proxies.ts'

const strong = 'q8Zr2Vw0mT5yN1xB7cK4pL9sD3fG6hJ0aE'
const postgres = 'postgresql://wenxiao@127.0.0.1:5432/wenxiao'

function problems(env: Record<string, string>): string {
  try {
    readConfig(env)
    return ''
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigRefusal)
    return (error as ConfigRefusal).message
  }
}

describe('the configuration', () => {
  test('needs nothing: the demo listens on this machine only, in the project folder', () => {
    const config = readConfig({})
    expect(config).toMatchObject({ port: 4000, host: '127.0.0.1', production: false, previousSecrets: [], passwords: 'GB_T_22239', warnings: [] })
    expect(config.data).toMatch(/\.wenxiao$/)
    expect(config.database).toBeUndefined()
  })

  test('lists every wrong value at once, in both languages', () => {
    const text = problems({ PORT: '99999', DATABASE_URL: 'mysql://x', SMTP_URL: 'smtp://mail', WENXIAO_ORIGIN: 'here' })
    const [zh = '', en = ''] = text.split('The configuration is wrong')
    for (const name of ['PORT', 'DATABASE_URL', 'SMTP_FROM', 'WENXIAO_ORIGIN']) {
      expect(zh).toContain(name)
      expect(en).toContain(name)
    }
    expect(text).toContain('配置有误')
  })

  test.each(['0', '65536', '80.5', 'web', '-1'])('refuses PORT=%s', (port) => expect(problems({ PORT: port })).toContain(port))

  test.each([
    ['NODE_ENV', 'live'], ['NODE_ENV', 'Production'], ['HOST', 'nonsense value'], ['HOST', 'http://here'], ['WENXIAO_PROXIES', '10.0.0.0/33'], ['WENXIAO_PROXIES', 'proxy'], ['WENXIAO_PASSWORDS', 'simple'],
  ])('refuses %s=%s, in either language', (name, value) => {
    const text = problems({ [name]: value, WENXIAO_ORIGIN: 'https://a.example.gov.cn' })
    expect(text.split(value).length).toBe(3)
    expect(text.split(name).length).toBe(3)
  })

  test('believes the machine itself about callers, or the proxies that are named', () => {
    const origin = 'https://a.example.gov.cn'
    expect(readConfig({ WENXIAO_ORIGIN: origin }).proxies).toEqual(LOOPBACK)
    expect(readConfig({ WENXIAO_ORIGIN: origin, WENXIAO_PROXIES: '10.20.0.5, 10.21.0.0/16' }).proxies).toEqual(['10.20.0.5', '10.21.0.0/16'])
    expect(problems({ WENXIAO_PROXIES: '10.20.0.5' })).toContain('without WENXIAO_ORIGIN')
    const believed = ownProxy(['10.20.0.5', '10.21.0.0/16', ...LOOPBACK])
    const asked: [string, number][] = [['10.20.0.5', 0], ['10.21.7.7', 0], ['127.0.0.1', 0], ['::ffff:127.0.0.1', 0], ['::1', 0], ['10.20.0.5', 1], ['10.20.0.6', 0], ['unknown', 0]]
    expect(asked.map(([address, hop]) => believed(address, hop))).toEqual([true, true, true, true, true, false, false, false])
  })

  test('an empty variable counts as absent', () => expect(readConfig({ PORT: '', DATABASE_URL: '' }).port).toBe(4000))

  test('a production start on PostgreSQL needs a secret', () => {
    expect(problems({ NODE_ENV: 'production', DATABASE_URL: postgres })).toContain('needs WENXIAO_SECRET')
    expect(problems({ NODE_ENV: 'production' })).toBe('')
    expect(readConfig({ NODE_ENV: 'production', DATABASE_URL: postgres, WENXIAO_SECRET: strong }).secret).toBe(strong)
  })

  test.each(['secret', 'changeme'.repeat(8), '0'.repeat(64)])('refuses the weak secret %s without repeating it', (secret) => {
    const text = problems({ WENXIAO_SECRET: secret })
    expect(text).toContain('too weak')
    expect(text).not.toContain(secret === 'secret' ? 'secret ' : secret)
  })

  test('refuses a weak token for the metrics without repeating it', () => {
    expect(problems({ WENXIAO_METRICS_TOKEN: 'letmein' })).toMatch(/^(?!.*letmein).*WENXIAO_METRICS_TOKEN is too weak/s)
    expect(readConfig({ WENXIAO_METRICS_TOKEN: strong }).metricsToken).toBe(strong)
  })

  test('an owner of tables without a database makes no sense', () =>
    expect(problems({ DATABASE_MIGRATE_URL: postgres })).toContain('without DATABASE_URL'))

  test('mail needs a server, a sender and an address for its links', () => {
    const mail = { SMTP_URL: 'smtps://mail.example.gov.cn', SMTP_FROM: 'office@example.gov.cn' }
    expect(problems({ SMTP_FROM: 'office@example.gov.cn' })).toContain('given together')
    expect(problems(mail)).toContain('without WENXIAO_ORIGIN')
    expect(readConfig({ ...mail, WENXIAO_ORIGIN: 'https://a.example.gov.cn' }).mail).toEqual({ url: mail.SMTP_URL, from: mail.SMTP_FROM })
  })

  test('warns when the application owns its tables', () => {
    expect(readConfig({ DATABASE_URL: postgres }).warnings).toHaveLength(1)
    expect(readConfig({ DATABASE_URL: postgres, DATABASE_MIGRATE_URL: postgres.replace('wenxiao@', 'owner@') }).warnings).toHaveLength(0)
  })

  test('a misspelt setting is named', () => expect(problems({ WENXIAO_SECRETS: strong })).toContain('WENXIAO_SECRETS'))

  test('an origin is kept without its path', () =>
    expect(readConfig({ WENXIAO_ORIGIN: 'https://a.example.gov.cn/console/' }).origin).toBe('https://a.example.gov.cn'))
})

test('an installation makes its own secret once, for its own account', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secret-'))
  const { secret, isNew } = ownSecret(folder)
  expect(secret.length).toBeGreaterThan(60)
  expect(isNew).toBe(true)
  expect(ownSecret(folder)).toEqual({ secret, isNew: false })
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
  rmSync(folder, { recursive: true })
})

test.each(['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND'])('an address that cannot be listened on (%s) is said in words', async (code) => {
  const app = { listen: () => Promise.reject(Object.assign(new Error('raw'), { code })) } as unknown as FastifyInstance
  await expect(listen(app, { host: 'nowhere', port: 4000 })).rejects.toThrow(/端口 4000[\s\S]*ort 4000/)
})
