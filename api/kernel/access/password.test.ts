import { expect, test } from 'vitest'
import { isBreached } from './breached-password.ts'
import { hashPassword, needsRehash, verifyPassword } from './password-hash.ts'
import { MAX_PASSWORD, PASSWORD_PROFILES, passwordExpired, reusedPassword, weakPassword } from './password-policy.ts'

const cheap = { memory: 64, passes: 1, parallelism: 1 }
const { GB_T_22239, ASVS_5 } = PASSWORD_PROFILES

test('a password is known by its hash, another is not, and two hashes of one differ', async () => {
  const first = await hashPassword('问效-2026', cheap)
  expect(first).toMatch(/^\$argon2id\$v=19\$m=64,t=1,p=1\$/)
  expect(await hashPassword('问效-2026', cheap)).not.toBe(first)
  expect(await verifyPassword(first, '问效-2026')).toBe(true)
  expect(await verifyPassword(first, '问效-2027')).toBe(false)
  await expect(verifyPassword('plain', 'plain')).rejects.toThrow('PHC')
})

test('a hash of another program that follows the PHC format is understood', async () => {
  const phc = '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4'
  expect(await verifyPassword(phc, 'password')).toBe(true)
})

test('the same letters typed in two ways are one password', async () => {
  expect(await verifyPassword(await hashPassword('ｐａｓｓ１', cheap), 'pass1')).toBe(true)
})

test('a hash made at a lower cost is to be renewed', async () => {
  const phc = await hashPassword('x', cheap)
  expect(needsRehash(phc, cheap)).toBe(false)
  expect(needsRehash(phc, { ...cheap, passes: 2 })).toBe(true)
  expect(needsRehash(phc)).toBe(true)
})

test.each([
  ['Ab1!', 'PASSWORD_TOO_SHORT'],
  [`Aa1${'x'.repeat(MAX_PASSWORD)}`, 'PASSWORD_TOO_LONG'],
  ['abcdefgh1', 'PASSWORD_TOO_PLAIN'],
  ['Zhangsan#2026', 'PASSWORD_CONTAINS_LOGIN'],
  ['Passw0rd', 'PASSWORD_BREACHED'],
  ['Wx#20261122', undefined],
])('GB/T 22239 on %s: %s', (password, code) => {
  expect(weakPassword(GB_T_22239, password, 'zhangsan', '张三')?.code).toBe(code)
})

test('ASVS 5 asks for length, not for kinds of character', () => {
  expect(weakPassword(ASVS_5, 'yi dan yi ke lai', 'zhangsan', '张三')).toBeUndefined()
  expect(weakPassword(ASVS_5, 'Wx#2026', 'zhangsan', '张三')?.code).toBe('PASSWORD_TOO_SHORT')
  expect(weakPassword(ASVS_5, '123456789123', 'zhangsan', '张三')?.code).toBe('PASSWORD_BREACHED')
})

test('breached passwords are known whatever their capitals', () => {
  expect(['password', 'PassWord', 'iloveyou'].every(isBreached)).toBe(true)
  expect(isBreached('Wx#20261122')).toBe(false)
})

test('a password of the history does not come back, an older one may', async () => {
  const earlier = await Promise.all(['6', '5', '4', '3', '2', '1'].map((text) => hashPassword(text, cheap)))
  expect(await reusedPassword(GB_T_22239, '2', earlier)).toMatchObject({ code: 'PASSWORD_USED_BEFORE', facts: { history: 5 } })
  expect(await reusedPassword(GB_T_22239, '1', earlier)).toBeUndefined()
})

test('a password expires after ninety days under GB/T 22239 and never under ASVS 5', () => {
  const changed = new Date('2026-01-01T00:00:00Z')
  expect(passwordExpired(GB_T_22239, changed, new Date('2026-04-01T00:00:00Z'))).toBe(false)
  expect(passwordExpired(GB_T_22239, changed, new Date('2026-04-01T00:00:01Z'))).toBe(true)
  expect(passwordExpired(ASVS_5, changed, new Date('2036-01-01T00:00:00Z'))).toBe(false)
})
