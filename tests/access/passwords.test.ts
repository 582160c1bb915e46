import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { acceptInvitation, changePassword, confirmSecondPerson, invite, isRefusal, makeGrant, signIn, User } from '../../api/kernel/access/index.ts'
import { newId } from '../../api/kernel/records/index.ts'
import type { Store } from '../../api/kernel/store/index.ts'
import { testOffice } from '../support/office.ts'
import { after, anAccount, cheapHashes, codeOf, enter, entered, entriesOf, MINUTE, password, session, start, type Account } from './account.ts'

let store: Store
beforeAll(async () => { ({ store } = await testOffice()) })
beforeEach(() => cheapHashes())

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

describe('a sign-in whose password was looked at', () => {
  /** The same store, in which somebody else gets between the counting of a try and its outcome. */
  const interrupted = (statement: string, account: Account): Pick<Store, 'transaction'> => {
    let transactions = 0
    return {
      transaction: async (work) => {
        transactions += 1
        if (transactions === 2) await store.em().execute(statement, [account.id])
        return store.transaction(work)
      },
    }
  }

  test.each([
    ['the password was changed', `update users set password_hash = password_hash || 'x' where id = ?`],
    ['the account was disabled', `update users set state = 'DISABLED' where id = ?`],
    ['the account was locked by an administrator', `update users set state = 'LOCKED', locked_until = null where id = ?`],
  ])('comes to nothing if meanwhile %s', async (_, statement) => {
    const account = await anAccount()
    expect(codeOf(await signIn(interrupted(statement, account), { ...account, password, agent: 'Firefox', now: start }))).toBe('SIGN_IN_REFUSED')
    expect(await store.em().execute('select 1 from sessions where user_id = ?', [account.id])).toEqual([])
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
    store, { login: account.login, address: account.address, password: own.password ?? password, now: start }, { permission: 'identities.approve', bureauId, but: [own.but] })

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
