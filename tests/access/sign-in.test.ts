import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  acceptInvitation, changePassword, configureAccess, confirmSecondPerson, dropEnded, endSessionsOf, invite, isRefusal, makeAccount, makeGrant, sessionOf, signIn, signOut, User,
  type SignedIn,
} from '../../api/kernel/access/index.ts'
import { newId } from '../../api/kernel/records/index.ts'
import type { Store } from '../../api/kernel/store/index.ts'
import { testOffice } from '../support/office.ts'

const MINUTE = 60_000
const start = new Date('2026-09-28T01:00:00.000Z')
const after = (milliseconds: number): Date => new Date(start.getTime() + milliseconds)
const agent = 'Firefox'
const password = 'Wx#20261122'
let store: Store

beforeAll(async () => { ({ store } = await testOffice()) })
beforeEach(() => configureAccess({ hashCost: { memory: 64, passes: 1, parallelism: 1 } }))

/** A fresh account, and an address of its own, so that no test counts another's tries. */
async function anAccount(own = {}): Promise<{ id: string; login: string; address: string }> {
  const login = `u${newId(start)}`
  const id = await store.transaction(async (em) => Object.assign(await makeAccount(em, { login, name: '李四', password }, start), own).id)
  return { id, login, address: `10.${login.slice(-6)}` }
}
type Account = Awaited<ReturnType<typeof anAccount>>

const enter = (account: Account, own: Partial<Parameters<typeof signIn>[1]> = {}) => signIn(store, { ...account, password, agent, now: start, ...own })
async function entered(account: Account, now = start): Promise<SignedIn> {
  const answer = await enter(account, { now })
  if (isRefusal(answer)) throw new Error(answer.code)
  return answer
}
const codeOf = (answer: object | undefined): string | undefined => (answer && isRefusal(answer) ? answer.code : undefined)
const session = (token: string, now = start, as = agent) => sessionOf(store.em(), { token, agent: as, now })
const entriesOf = async (account: Account): Promise<{ act: string; outcome: string; code: string | null }[]> =>
  store.em().execute(`select act, outcome, code from audit_entries where record_id = ? order by sequence`, [account.id])

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
    configureAccess({ hashCost: { memory: 128, passes: 1, parallelism: 1 } })
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
    configureAccess({ hashCost: { memory: 64, passes: 1, parallelism: 1 }, triesPerAddress: 10 })
    const account = await anAccount()
    const answers = await Promise.all(Array.from({ length: 25 }, (_, at) => enter({ ...account, login: `nobody-${at}` })))
    expect(answers.map(codeOf).filter((code) => code === 'SIGN_IN_REFUSED')).toHaveLength(10)
    expect(answers.find((answer) => codeOf(answer) === 'TOO_MANY_TRIES')).toMatchObject({ facts: { seconds: 600 } })
    expect(codeOf(await enter(account, { now: after(9 * MINUTE) }))).toBe('TOO_MANY_TRIES')
    expect(await enter(account, { now: after(10 * MINUTE) })).toHaveProperty('token')
  })

  test('of an address do not grow by right ones: an office may share one', async () => {
    configureAccess({ hashCost: { memory: 64, passes: 1, parallelism: 1 }, triesPerAddress: 3 })
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

describe('changing one’s password', () => {
  const next = 'Xm#20261123'
  const change = async (account: Account, token: string, own = {}) => changePassword(store, {
    userId: account.id, sessionId: (await session(token))!.sessionId, oldPassword: password, newPassword: next, address: account.address, now: start, ...own,
  })

  test('ends the other sessions, keeps the present one, and the new password signs in', async () => {
    const account = await anAccount()
    const [here, there] = [await entered(account), await entered(account)]
    expect(await change(account, here.token)).toBeUndefined()
    expect(await session(here.token)).toBeDefined()
    expect(await session(there.token)).toBeUndefined()
    expect(codeOf(await enter(account))).toBe('SIGN_IN_REFUSED')
    expect(await enter(account, { password: next })).toHaveProperty('token')
    expect((await entriesOf(account)).map(({ act }) => act)).toContain('changePassword')
  })

  test.each([
    [{ oldPassword: 'wrong' }, 'SIGN_IN_REFUSED'],
    [{ newPassword: 'short' }, 'PASSWORD_TOO_SHORT'],
    [{ newPassword: password }, 'PASSWORD_USED_BEFORE'],
  ])('with %o is refused: %s', async (own, code) => {
    const account = await anAccount()
    const { token } = await entered(account)
    expect(codeOf(await change(account, token, own))).toBe(code)
    expect(await enter(account)).toHaveProperty('token')
  })

  test('does not bring back one of the last five', async () => {
    const account = await anAccount()
    const { token } = await entered(account)
    const used = [password, ...[1, 2, 3, 4, 5].map((at) => `${next}${at}`)]
    for (const [at, newPassword] of used.entries()) {
      if (at > 0) expect(await change(account, token, { oldPassword: used[at - 1], newPassword })).toBeUndefined()
    }
    expect(codeOf(await change(account, token, { oldPassword: used[5], newPassword: used[1] }))).toBe('PASSWORD_USED_BEFORE')
    expect(await change(account, token, { oldPassword: used[5], newPassword: used[0] })).toBeUndefined()
  })
})

describe('an invitation', () => {
  const take = (account: Account, token: string, now = start, own = 'Zq#20261124') => acceptInvitation(store, { token, password: own, address: account.address, now })
  const invited = (account: Account): Promise<string> => store.transaction((em) => invite(em, account.id, start))

  test('sets the password once, unlocks the account and ends its sessions', async () => {
    const account = await anAccount({ failedTries: 5, state: 'LOCKED', lockedUntil: after(MINUTE) })
    const token = await invited(account)
    expect(await take(account, token)).toEqual({ login: account.login })
    expect(await enter(account, { password: 'Zq#20261124' })).toHaveProperty('token')
    expect(codeOf(await take(account, token))).toBe('INVITATION_SPENT')
  })

  test('is spent once however often it is sent at the same time', async () => {
    const account = await anAccount()
    const token = await invited(account)
    const answers = await Promise.all(Array.from({ length: 5 }, () => take(account, token)))
    expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1)
  })

  test('ends after a week, with a newer one, and for a disabled account; a weak password leaves it good', async () => {
    const account = await anAccount()
    const first = await invited(account)
    const second = await invited(account)
    expect(codeOf(await take(account, first))).toBe('INVITATION_SPENT')
    expect(codeOf(await take(account, second, after(7 * 24 * 60 * MINUTE)))).toBe('INVITATION_SPENT')
    expect(codeOf(await take(account, second, start, '123'))).toBe('PASSWORD_TOO_SHORT')
    await store.transaction(async (em) => { (await em.findOneOrFail(User, account.id)).state = 'DISABLED' })
    expect(codeOf(await take(account, second))).toBe('INVITATION_SPENT')
  })
})

describe('a second person', () => {
  const consent = (account: Account, bureauId: string, own: { password?: string; but?: string } = {}) => confirmSecondPerson(
    store, { login: account.login, address: account.address, password: own.password ?? password, now: start }, { permission: 'identities.approve', bureauId, but: own.but })

  test('consents by password without a session, where the right reaches, and not to the own act', async () => {
    const { bureauId } = await testOffice()
    const account = await anAccount()
    await store.transaction(async (em) => { makeGrant(em, { userId: account.id, role: 'COMPLAINT_OFFICER', bureauId, fromDay: '2026-09-01', reason: '任命' }, start) })
    expect(await consent(account, bureauId)).toEqual({ id: account.id, name: '李四' })
    expect(codeOf(await consent(account, newId(start)))).toBe('SECOND_PERSON_HAS_NO_RIGHT')
    expect(codeOf(await consent(account, bureauId, { but: account.id }))).toBe('SECOND_PERSON_HAS_NO_RIGHT')
    expect(codeOf(await consent(account, bureauId, { password: 'wrong' }))).toBe('SIGN_IN_REFUSED')
    expect(await store.em().execute('select 1 from sessions where user_id = ?', [account.id])).toEqual([])
    expect((await entriesOf(account)).map(({ outcome }) => outcome)).toEqual(['DONE', 'REJECTED', 'REJECTED', 'REJECTED'])
  })
})
