import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { dropEnded, endSessionsOf, sessionOf, signOut, User } from '../../api/kernel/access/index.ts'
import { newId } from '../../api/kernel/records/index.ts'
import type { Store } from '../../api/kernel/store/index.ts'
import { testOffice } from '../support/office.ts'
import { after, agent, anAccount, cheapHashes, codeOf, enter, entered, entriesOf, MINUTE, session, start } from './account.ts'

let store: Store
beforeAll(async () => { ({ store } = await testOffice()) })
beforeEach(() => cheapHashes())

describe('signing in', () => {
  test('opens a session under a token that the database does not know, and is audited', async () => {
    const account = await anAccount()
    const { token } = await entered(account)
    expect(await session(token)).toMatchObject({ userId: account.id, name: '李四', mustChangePassword: false, grants: [], covering: [] })
    const rows: object[] = await store.em().execute('select * from sessions where user_id = ?', [account.id])
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(await entriesOf(account)).toEqual([{ act: 'signIn', outcome: 'DONE', code: null }])
  })

  test('knows the login whatever its capitals', async () => {
    const account = await anAccount()
    expect(await enter({ ...account, login: ` ${account.login.toUpperCase()} ` })).toHaveProperty('token')
  })

  test('gives a new token each time', async () => {
    const account = await anAccount()
    expect((await entered(account)).token).not.toBe((await entered(account)).token)
  })

  test('answers alike to an unknown login, a wrong password, a locked, a disabled and an uninvited account', async () => {
    const account = await anAccount()
    const wrong = await enter(account, { password: 'wrong' })
    expect(codeOf(wrong)).toBe('SIGN_IN_REFUSED')
    expect(await enter({ ...account, login: 'nobody' })).toEqual(wrong)
    expect(await enter(await anAccount({ state: 'DISABLED' }))).toEqual(wrong)
    expect(await enter(await anAccount({ state: 'LOCKED' }))).toEqual(wrong)
    expect(await enter(await anAccount({ passwordHash: null }))).toEqual(wrong)
  })

  test('does not keep what was typed as the login of nobody', async () => {
    const typed = `secret-${newId(start)}`
    await enter({ ...(await anAccount()), login: typed })
    for (const table of ['audit_entries', 'sign_in_tries', 'sessions']) {
      expect(JSON.stringify(await store.em().execute(`select * from ${table}`))).not.toContain(typed)
    }
  })

  test('renews a hash that was made at a lower cost', async () => {
    const account = await anAccount()
    cheapHashes({ hashCost: { memory: 128, passes: 1, parallelism: 1 } })
    await entered(account)
    const [row]: { password_hash: string }[] = await store.em().execute('select password_hash from users where id = ?', [account.id])
    expect(row!.password_hash).toContain('m=128')
    await entered(account)
  })

  test('says that an expired password must be changed', async () => {
    const account = await anAccount()
    const { token, mustChangePassword } = await entered(account, after(91 * 24 * 60 * MINUTE))
    expect(mustChangePassword).toBe(true)
    expect(await session(token, after(91 * 24 * 60 * MINUTE))).toMatchObject({ mustChangePassword: true })
  })
})

describe('failed tries', () => {
  test('lock the account for a quarter of an hour, after which the count starts anew', async () => {
    const account = await anAccount()
    for (let tries = 0; tries < 5; tries += 1) await enter(account, { password: 'wrong' })
    expect(codeOf(await enter(account, { now: after(14 * MINUTE) }))).toBe('SIGN_IN_REFUSED')
    expect(await entriesOf(account)).toEqual([...Array.from({ length: 4 }, () => ({ act: 'signIn', outcome: 'REJECTED', code: 'SIGN_IN_REFUSED' })),
      { act: 'signIn', outcome: 'REJECTED', code: 'ACCOUNT_LOCKED' }])
    for (let tries = 0; tries < 4; tries += 1) await enter(account, { password: 'wrong', now: after(15 * MINUTE) })
    expect(await enter(account, { now: after(15 * MINUTE) })).toHaveProperty('token')
  })

  test('are forgotten after a right one', async () => {
    const account = await anAccount()
    for (let round = 0; round < 3; round += 1) {
      for (let tries = 0; tries < 4; tries += 1) await enter(account, { password: 'wrong' })
      await entered(account)
    }
  })

  test('all count when made at once: of twenty guesses five are looked at', async () => {
    const account = await anAccount()
    await Promise.all(Array.from({ length: 20 }, () => enter(account, { password: 'wrong' })))
    expect(await entriesOf(account)).toHaveLength(5)
    expect(codeOf(await enter(account))).toBe('SIGN_IN_REFUSED')
  })

  test('of one address count over all logins, at once too, and end with the window', async () => {
    cheapHashes({ triesPerAddress: 10 })
    const account = await anAccount()
    const answers = await Promise.all(Array.from({ length: 25 }, (_, at) => enter({ ...account, login: `nobody-${at}` })))
    expect(answers.map(codeOf).filter((code) => code === 'SIGN_IN_REFUSED')).toHaveLength(10)
    expect(answers.find((answer) => codeOf(answer) === 'TOO_MANY_TRIES')).toMatchObject({ facts: { seconds: 600 } })
    expect(codeOf(await enter(account, { now: after(9 * MINUTE) }))).toBe('TOO_MANY_TRIES')
    expect(await enter(account, { now: after(10 * MINUTE) })).toHaveProperty('token')
  })

  test('of an address do not grow by right ones: an office may share one', async () => {
    cheapHashes({ triesPerAddress: 3 })
    const account = await anAccount()
    for (let round = 0; round < 6; round += 1) await entered(account)
  })
})

describe('a session', () => {
  test('ends after half an hour without a request', async () => {
    const { token } = await entered(await anAccount())
    expect(await session(token, after(29 * MINUTE))).toBeDefined()
    expect(await session(token, after(58 * MINUTE))).toBeDefined()
    expect(await session(token, after(88 * MINUTE))).toBeUndefined()
  })

  test('is not kept alive by what a page asks for while nobody is before it', async () => {
    const { token } = await entered(await anAccount())
    for (let minutes = 1; minutes < 30; minutes += 1) {
      expect(await sessionOf(store.em(), { token, agent, now: after(minutes * MINUTE), unattended: true })).toBeDefined()
    }
    expect(await sessionOf(store.em(), { token, agent, now: after(30 * MINUTE), unattended: true })).toBeUndefined()
  })

  test('ends after twelve hours, however busy', async () => {
    const { token } = await entered(await anAccount())
    for (let minutes = 20; minutes < 720; minutes += 20) expect(await session(token, after(minutes * MINUTE))).toBeDefined()
    expect(await session(token, after(720 * MINUTE))).toBeUndefined()
  })

  test('notes its use at most once a minute', async () => {
    const account = await anAccount()
    const { token } = await entered(account)
    const seen = async (): Promise<string> => {
      const [row]: { seen: string }[] = await store.em().execute('select last_seen_at::text as seen from sessions where user_id = ?', [account.id])
      return row!.seen
    }
    const first = await seen()
    await session(token, after(MINUTE - 1))
    expect(await seen()).toBe(first)
    await session(token, after(MINUTE))
    expect(await seen()).not.toBe(first)
  })

  test('works in no other browser, and not under another token', async () => {
    const { token } = await entered(await anAccount())
    expect(await session(token, start, 'Chrome')).toBeUndefined()
    expect(await session(`${token}x`)).toBeUndefined()
  })

  test('ends by signing out, which is audited once', async () => {
    const account = await anAccount()
    const { token } = await entered(account)
    for (let times = 0; times < 2; times += 1) await store.transaction((em) => signOut(em, { token, address: account.address, now: start }))
    expect(await session(token)).toBeUndefined()
    expect((await entriesOf(account)).map(({ act }) => act)).toEqual(['signIn', 'signOut'])
  })

  test('ends when the account is disabled', async () => {
    const account = await anAccount()
    const { token } = await entered(account)
    await store.transaction(async (em) => { (await em.findOneOrFail(User, account.id)).state = 'DISABLED' })
    expect(await session(token)).toBeUndefined()
  })

  test('outlasts the wrong tries of others, but not an administrator’s lock', async () => {
    const account = await anAccount()
    const { token } = await entered(account)
    for (let tries = 0; tries < 5; tries += 1) await enter(account, { password: 'wrong' })
    expect(await session(token)).toBeDefined()
    await store.transaction(async (em) => { (await em.findOneOrFail(User, account.id)).lockedUntil = null })
    expect(await session(token)).toBeUndefined()
  })

  test('can be ended from outside, all of an account or all but one', async () => {
    const account = await anAccount()
    const [first, second] = [await entered(account), await entered(account)]
    const { sessionId } = (await session(first.token))!
    await store.transaction((em) => endSessionsOf(em, account.id, sessionId))
    expect(await session(first.token)).toBeDefined()
    expect(await session(second.token)).toBeUndefined()
    await store.transaction((em) => endSessionsOf(em, account.id))
    expect(await session(first.token)).toBeUndefined()
  })

  test('is swept away once ended', async () => {
    const account = await anAccount()
    await entered(account)
    await store.transaction((em) => dropEnded(em, after(31 * MINUTE)))
    expect(await store.em().execute('select 1 from sessions where user_id = ?', [account.id])).toEqual([])
  })
})
