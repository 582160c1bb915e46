import { beforeAll, describe, expect, test } from 'vitest'
import { acceptInvitation, actingAs, ADMINISTRATORS, ApiClient, apiClientOf, configureAccess, makeAccount, Role, RoleGrant, User, type Acting } from '../../api/kernel/access/index.ts'
import { firstAdministrators, inviteByOperator } from '../../api/kernel/accounts/index.ts'
import { newId, valuesOf } from '../../api/kernel/records/index.ts'
import { StaffMember } from '../../api/domain/organization/index.ts'
import { ownStore } from '../support/database.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

let city: TestOffice
beforeAll(async () => {
  city = await testOffice({ at: '2026-09-28 09:00' })
  configureAccess({ hashCost: { memory: 64, passes: 1, parallelism: 1 } })
})

/** An administrator of the test's bureau, or of the whole city. */
const admin = (role: Role, own: Partial<Acting> = {}, where: { bureauId?: string } = { bureauId: city.bureauId }): Acting =>
  actingAs({ kind: 'USER', userId: newId(city.now()), name: '管理员', grants: [{ role, ...where }], covering: [], locale: 'zh', bureauId: city.bureauId, ...own })

const anAccount = (own = {}): Promise<string> => city.store.transaction(async (em) =>
  (await makeAccount(em, { login: `u${newId(city.now())}`, name: '李四', bureauId: city.bureauId, ...own }, city.now())).id)

const given = { fromDay: '2026-09-28', reason: '任命' }
const granting = (userId: string, role: string, own = {}) =>
  ({ record: 'RoleGrant', act: 'grant', input: { ...given, userId, role, bureauId: city.bureauId, ...own } })
const grant = (userId: string, role: string, own = {}) => city.act(admin('SECURITY_ADMIN'), granting(userId, role, own))
const refusedGrant = (userId: string, role: string, own = {}, acting = admin('SECURITY_ADMIN')) => city.refused(acting, granting(userId, role, own))

describe('the three administrators', () => {
  const pairs = ADMINISTRATORS.flatMap((held) => ADMINISTRATORS.filter((other) => other !== held).map((other) => [held, other] as const))

  test.each(pairs)('whoever is %s does not become %s', async (held, other) => {
    const userId = await anAccount()
    await grant(userId, held)
    expect(await refusedGrant(userId, other)).toBe('ADMINISTRATORS_APART')
  })

  test('are not joined by a grant to come either, and may follow one after the other', async () => {
    const userId = await anAccount()
    const id = await grant(userId, 'SYSTEM_ADMIN', { fromDay: '2027-01-01' })
    expect(await refusedGrant(userId, 'AUDIT_ADMIN')).toBe('ADMINISTRATORS_APART')
    await city.act(admin('SECURITY_ADMIN'), { record: 'RoleGrant', act: 'revoke', id })
    await grant(userId, 'AUDIT_ADMIN')
  })

  test.each(['EFFICIENCY_OFFICE', 'COMPLAINT_OFFICER'] as const)('whoever is %s becomes none of them, and none of them that', async (role) => {
    const [officer, administrator] = [await anAccount(), await anAccount()]
    await grant(officer, role)
    await grant(administrator, 'SYSTEM_ADMIN')
    expect([await refusedGrant(officer, 'SYSTEM_ADMIN'), await refusedGrant(administrator, role)]).toEqual(['ADMINISTRATORS_APART', 'ADMINISTRATORS_APART'])
  })

  test('are not joined by two grants at once', async () => {
    const userId = await anAccount()
    const answers = await Promise.allSettled(ADMINISTRATORS.map((role) => grant(userId, role)))
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await city.store.em().count(RoleGrant, { userId })).toBe(1)
  })

  const acts: Record<string, () => Promise<object>> = {
    'accounts.manage': async () => ({ record: 'User', act: 'lock', id: await anAccount() }),
    'grants.manage': async () => granting(await anAccount(), 'LEADERSHIP'),
    'clients.manage': async () => ({ record: 'ApiClient', act: 'register', input: { name: newId(city.now()), bureauId: city.bureauId, scopes: ['organization.read'], untilDay: '2026-12-31' } }),
  }
  const own: Record<string, Role> = { 'accounts.manage': 'SYSTEM_ADMIN', 'grants.manage': 'SECURITY_ADMIN', 'clients.manage': 'SECURITY_ADMIN' }
  const tries = Object.keys(acts).flatMap((right) => valuesOf(Role).map((role) => [right, role as Role] as const))

  test.each(tries)('%s as %s', async (right, role) => {
    const request = (await acts[right]!()) as never
    if (own[right] === role) await city.act(admin(role), request)
    else expect(await city.refused(admin(role), request)).toBe('FORBIDDEN')
  })

  test.each([['users', ['SYSTEM_ADMIN', 'SECURITY_ADMIN']], ['roleGrants', ['SECURITY_ADMIN']], ['apiClients', ['SECURITY_ADMIN', 'EFFICIENCY_OFFICE']], ['auditEntries', ['AUDIT_ADMIN']]])(
    'the list of %s is read by %s alone', async (list, readers) => {
      for (const role of valuesOf(Role)) {
        const { errors } = await city.raw(admin(role as Role), `{ ${list} { items { id } } }`)
        expect(errors?.[0]?.extensions['code']).toBe(readers.includes(role) ? undefined : 'FORBIDDEN')
      }
    })
})

describe('a grant', () => {
  test.each([
    ['that ends before it begins', { fromDay: '2026-09-28', untilDay: '2026-09-27' }, 'LEADERSHIP', 'GRANT_DAYS'],
    ['of an administrator for a department', { departmentId: 'permits' }, 'SYSTEM_ADMIN', 'ADMINISTRATOR_PLACE'],
    ['for a department without its bureau', { departmentId: 'permits', bureauId: null }, 'WINDOW_CLERK', 'GRANT_PLACE'],
    ['to an account that is not there', { userId: '00000000-0000-7000-8000-000000000000' }, 'LEADERSHIP', 'VALIDATION'],
  ])('%s is refused', async (_, own, role, code) => {
    const place = 'departmentId' in own ? { departmentId: city.departments.permits } : {}
    expect(await refusedGrant(await anAccount(), role, { ...own, ...place }, admin('SECURITY_ADMIN', {}, {}))).toBe(code)
  })

  test('to oneself is refused', async () => {
    const userId = await anAccount()
    expect(await refusedGrant(userId, 'LEADERSHIP', {}, admin('SECURITY_ADMIN', { userId }))).toBe('OWN_ACCOUNT')
  })

  test('outside the bureau of a bureau’s administrator is refused', async () => {
    expect(await refusedGrant(await anAccount(), 'LEADERSHIP', { bureauId: null })).toBe('NOT_FOUND')
  })
})

describe('an account', () => {
  const system = () => admin('SYSTEM_ADMIN')
  const create = (own = {}) => ({ record: 'User', act: 'create', input: { login: `n${newId(city.now())}`, name: '王五', bureauId: city.bureauId, ...own } })

  test('is made without a password and gets one through an invitation, which is audited without it', async () => {
    const input = create()
    const id = await city.act(system(), input)
    expect(await city.find(User, id)).toMatchObject({ passwordHash: null, state: 'ACTIVE' })
    const answer = await city.graphql<{ inviteUser: { secret: string } }>(system(), `mutation { inviteUser(id: "${id}") { secret rejection { code } } }`)
    const { secret } = answer.inviteUser
    expect(await acceptInvitation(city.store, { token: secret, password: 'Zq#20261124', address: 'a', now: city.now() })).toEqual({ login: input.input.login })
    const entries: object[] = await city.store.em().execute('select * from audit_entries where record_id = ? order by sequence', [id])
    expect(entries.map((entry) => (entry as { act: string }).act)).toEqual(['create', 'inviteUser', 'acceptInvitation'])
    expect(JSON.stringify(entries)).not.toContain(secret)
  })

  test('shares neither its login nor its staff member', async () => {
    const { id: staffId } = await city.have(StaffMember, {
      number: newId(city.now()).slice(-12), name: '新人', departmentId: city.departments.permits, bureauId: city.bureauId, left: false, mailOff: false,
    })
    const input = create({ staffId, bureauId: undefined })
    const id = await city.act(system(), input)
    expect(await city.find(User, id)).toMatchObject({ bureauId: city.bureauId, staffId })
    expect(await city.refused(system(), create({ login: input.input.login.toUpperCase() }))).toBe('LOGIN_TAKEN')
    expect(await city.refused(system(), create({ staffId }))).toBe('STAFF_HAS_ACCOUNT')
  })

  test('loses its sessions when it is locked or disabled, and nobody does that to the own one', async () => {
    for (const act of ['lock', 'disable']) {
      const id = await anAccount()
      await city.store.em().execute(`insert into sessions (id, token_hash, user_id, created_at, last_seen_at, expires_at, agent_hash)
        values ('${newId(city.now())}', '${newId(city.now())}', '${id}', now(), now(), now(), 'x')`)
      await city.act(system(), { record: 'User', act, id })
      expect(await city.store.em().execute('select 1 from sessions where user_id = ?', [id])).toEqual([])
      await city.act(system(), { record: 'User', act: act === 'lock' ? 'unlock' : 'enable', id })
      expect(await city.refused(admin('SYSTEM_ADMIN', { userId: id }), { record: 'User', act, id })).toBe('OWN_ACCOUNT')
    }
  })

  test('is not corrected by its own holder: rights follow from the staff member it names', async () => {
    const id = await anAccount()
    const request = { record: 'User', act: 'correct', id, input: { name: '李四', staffId: city.staff.bureauHead, locale: 'zh' } }
    expect(await city.refused(admin('SYSTEM_ADMIN', { userId: id }), request)).toBe('OWN_ACCOUNT')
  })

  describe('of an administrator', () => {
    const secret = 'Wx#20261122'
    const administrator = async (role: Role): Promise<{ id: string; login: string }> => {
      const login = `u${newId(city.now())}`
      const id = await anAccount({ login, password: secret })
      await grant(id, role)
      return { id, login }
    }
    const invited = async (id: string, login?: string, password = secret, acting = system()): Promise<string | undefined> => {
      const { inviteUser } = await city.graphql<{ inviteUser: { secret: string | null; rejection: { code: string } | null } }>(
        acting, 'mutation ($id: ID!, $login: String, $password: String) { inviteUser(id: $id, secondLogin: $login, secondPassword: $password) { secret rejection { code } } }',
        { id, login, password: login && password },
      )
      expect(inviteUser.secret === null).toBe(inviteUser.rejection !== null)
      return inviteUser.rejection?.code
    }

    test.each(ADMINISTRATORS)('%s gets a new password by two people, neither of them its holder', async (role) => {
      const { id, login } = await administrator(role)
      const security = await administrator('SECURITY_ADMIN')
      expect(await invited(id)).toBe('SECOND_ADMINISTRATOR_NEEDED')
      expect(await invited(id, security.login, 'wrong')).toBe('SIGN_IN_REFUSED')
      expect(await invited(id, login)).toBe('SECOND_PERSON_HAS_NO_RIGHT')
      expect(await invited(id, (await administrator('SYSTEM_ADMIN')).login)).toBe('SECOND_PERSON_HAS_NO_RIGHT')
      expect(await invited(id, security.login)).toBeUndefined()
    })

    test('is not opened by its first invitation alone either: whoever made the account is not to use the link', async () => {
      const id = await anAccount()
      await grant(id, 'AUDIT_ADMIN', { fromDay: '2027-01-01' })
      expect(await invited(id)).toBe('SECOND_ADMINISTRATOR_NEEDED')
    })
  })

  test('that is disabled is not invited', async () => {
    const id = await anAccount()
    await city.act(system(), { record: 'User', act: 'disable', id })
    const { inviteUser } = await city.graphql<{ inviteUser: object }>(system(), `mutation { inviteUser(id: "${id}") { secret rejection { code } } }`)
    expect(inviteUser).toEqual({ secret: null, rejection: { code: 'WRONG_STATE' } })
  })

  test('of another bureau reads like one that is not there', async () => {
    const id = await anAccount({ bureauId: (await testOffice()).bureauId })
    expect(await city.graphql(system(), `{ user(id: "${id}") { id } }`)).toEqual({ user: null })
    expect(await city.refused(system(), { record: 'User', act: 'lock', id })).toBe('NOT_FOUND')
    const { inviteUser } = await city.graphql<{ inviteUser: object }>(system(), `mutation { inviteUser(id: "${id}") { secret rejection { code } } }`)
    expect(inviteUser).toEqual({ secret: null, rejection: { code: 'NOT_FOUND' } })
  })
})

describe('an API client', () => {
  const security = () => admin('SECURITY_ADMIN')
  const register = (own = {}) => ({ record: 'ApiClient', act: 'register', input: { name: newId(city.now()), bureauId: city.bureauId, scopes: ['organization.read'], untilDay: '2026-12-31', ...own } })

  test('works with the token that was issued, until it is revoked', async () => {
    const id = await city.act(security(), register())
    const { issueApiClientToken } = await city.graphql<{ issueApiClientToken: { secret: string } }>(security(), `mutation { issueApiClientToken(id: "${id}") { secret } }`)
    const known = () => apiClientOf(city.store.em(), issueApiClientToken.secret, city.now())
    expect(await known()).toMatchObject({ id })
    await city.act(security(), { record: 'ApiClient', act: 'revoke', id })
    expect(await known()).toBeUndefined()
    expect(await city.find(ApiClient, id)).toMatchObject({ state: 'REVOKED' })
  })

  test('that sees what administrators do not gets its token from the office, not from an administrator', async () => {
    const issue = async (acting: Acting, id: string) => (await city.graphql<{ issueApiClientToken: object }>(
      acting, `mutation { issueApiClientToken(id: "${id}") { secret rejection { code } } }`)).issueApiClientToken
    const id = await city.act(security(), register({ scopes: ['organization.read', 'complaints.read'] }))
    expect(await issue(security(), id)).toEqual({ secret: null, rejection: { code: 'TOKEN_BY_OFFICE' } })
    expect(await issue((await testOffice()).as('efficiency'), id)).toEqual({ secret: null, rejection: { code: 'NOT_FOUND' } })
    expect(await issue(city.as('handler'), id)).toEqual({ secret: null, rejection: { code: 'NOT_FOUND' } })
    expect(await issue(city.as('efficiency'), id)).toMatchObject({ secret: expect.any(String) as string, rejection: null })
  })

  test.each([
    [{ scopes: ['no.such'] }, 'SCOPES_FORBIDDEN'], [{ scopes: ['accounts.manage'] }, 'SCOPES_FORBIDDEN'], [{ scopes: ['identities.open'] }, 'SCOPES_FORBIDDEN'],
    [{ scopes: ['audit.read'] }, 'SCOPES_FORBIDDEN'], [{ untilDay: '2026-09-27' }, 'CLIENT_DAYS'], [{ untilDay: '2027-09-29' }, 'CLIENT_DAYS'], [{ scopes: [] }, 'VALIDATION'],
  ])('with %o is refused: %s', async (own, code) => {
    expect(await city.refused(security(), register(own))).toBe(code)
  })
})

test('whoever rules the machine invites an account of which nobody has the password any more, audited', async () => {
  const login = `u${newId(city.now())}`
  const id = await anAccount({ login, password: 'x' })
  const token = await city.store.transaction((em) => inviteByOperator(em, login.toUpperCase(), city.now()))
  expect(await acceptInvitation(city.store, { token: token!, password: 'Zq#20261124', address: 'a', now: city.now() })).toEqual({ login })
  expect(await city.store.em().execute(`select actor_kind, act from audit_entries where record_id = ? order by at, sequence limit 1`, [id])).toEqual([{ actor_kind: 'SYSTEM', act: 'inviteUser' }])
  expect(await city.store.transaction((em) => inviteByOperator(em, 'nobody-there', city.now()))).toBeUndefined()
})

test('an installation with accounts has no first administrators', async () => {
  await anAccount({ password: 'x' })
  expect(await city.store.transaction((em) => firstAdministrators(em, city.now()))).toEqual([])
})

test('an empty installation gets three administrators, and their links anew until one is used', async () => {
  const store = await ownStore('empty')
  await store.transaction(async (em) => {
    const first = await firstAdministrators(em, city.now())
    expect(first.map(({ role }) => role)).toEqual(ADMINISTRATORS)
    const again = await firstAdministrators(em, city.now())
    expect(again.map(({ login }) => login)).toEqual(['system', 'security', 'audit'])
    expect(again.map(({ token }) => token)).not.toEqual(first.map(({ token }) => token))
    expect(await em.execute('select role from role_grants order by role')).toEqual([...ADMINISTRATORS].sort().map((role) => ({ role })))
    await em.execute(`update users set password_hash = 'x' where login = 'audit'`)
    expect(await firstAdministrators(em, city.now())).toEqual([])
  })
  await store.close()
})
