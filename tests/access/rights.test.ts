import { beforeAll, describe, expect, test } from 'vitest'
import {
  actingOfClient, actingOfSession, apiClientOf, ApiClient, configureAccess, contributeGrants, isRefusal, issueToken, makeAccount, makeGrant, RoleGrant, sessionOf, signIn,
  type NewGrant,
} from '../../api/kernel/access/index.ts'
import { newId } from '../../api/kernel/records/index.ts'
import { Department } from '../../api/domain/organization/index.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const agent = 'Firefox'
const password = 'Wx#20261122'
let city: TestOffice

beforeAll(async () => {
  city = await testOffice({ at: '2026-09-28 09:00' })
  configureAccess({ hashCost: { memory: 64, passes: 1, parallelism: 1 } })
})

interface Given { staffId?: string; grants?: Partial<NewGrant>[]; departmentHead?: boolean }

/** Somebody signed in who works in the test's bureau, with these grants. */
async function signedIn({ staffId, grants = [] }: Given): Promise<{ token: string; userId: string }> {
  const { store, bureauId, now } = city
  const login = `u${newId(now())}`
  const userId = await store.transaction(async (em) => {
    const { id } = await makeAccount(em, { login, name: '张三', password, staffId, bureauId }, now())
    await em.flush()
    for (const grant of grants) makeGrant(em, { userId: id, role: 'EFFICIENCY_OFFICE', bureauId, fromDay: '2026-09-01', reason: '任命', ...grant }, now())
    return id
  })
  const answer = await signIn(store, { login, password, address: login.slice(-8), agent, now: now() })
  if (isRefusal(answer)) throw new Error(answer.code)
  return { token: answer.token, userId }
}
const session = async (token: string) => (await sessionOf(city.store.em(), { token, agent, now: city.now() }))!
const rolesOf = async (token: string): Promise<string[]> => (await session(token)).grants.map(({ role }) => role).sort()

describe('the rights of a session', () => {
  test('are what was granted, where it was granted', async () => {
    const { bureauId, departments } = city
    const { token } = await signedIn({ grants: [{}, { role: 'COMPLAINT_OFFICER', bureauId: null }, { role: 'WINDOW_CLERK', departmentId: departments.permits }] })
    expect((await session(token)).grants).toEqual(expect.arrayContaining([
      { role: 'EFFICIENCY_OFFICE', bureauId }, { role: 'COMPLAINT_OFFICER' }, { role: 'WINDOW_CLERK', bureauId, departmentId: departments.permits },
    ]))
  })

  test.each([
    ['from today', { fromDay: '2026-09-28' }, true],
    ['from tomorrow', { fromDay: '2026-09-29' }, false],
    ['until today', { untilDay: '2026-09-28' }, true],
    ['until yesterday', { untilDay: '2026-09-27' }, false],
  ])('count %s', async (_, own, counts) => {
    const { token } = await signedIn({ grants: [own] })
    expect(await rolesOf(token)).toEqual(counts ? ['EFFICIENCY_OFFICE'] : [])
  })

  test('end with the grant, for a session that is open', async () => {
    const { token, userId } = await signedIn({ grants: [{}] })
    await city.store.transaction(async (em) => { (await em.findOneOrFail(RoleGrant, { userId })).state = 'REVOKED' })
    expect(await rolesOf(token)).toEqual([])
  })

  test('follow from the organization as well, at the very next request', async () => {
    const { departments, bureauId, staff } = city
    const { token } = await signedIn({ staffId: staff.handler })
    expect(await session(token)).toMatchObject({ staffId: staff.handler, bureauId, departmentId: departments.permits, covering: [] })
    expect(await rolesOf(token)).toEqual(['STAFF'])
    const headOf = (headId: string | null) => city.store.transaction(async (em) => { (await em.findOneOrFail(Department, { id: departments.relief })).headId = headId })
    await headOf(staff.handler)
    expect((await session(token)).grants).toContainEqual({ role: 'DEPARTMENT_HEAD', bureauId, departmentId: departments.relief })
    await headOf(null)
    expect(await rolesOf(token)).toEqual(['STAFF'])
  })

  test('of an administrator are the administration alone, whatever office the person holds', async () => {
    const { bureauId, staff } = city
    const { token } = await signedIn({ staffId: staff.bureauHead, grants: [{ role: 'SYSTEM_ADMIN' }] })
    expect((await session(token)).grants).toEqual([{ role: 'SYSTEM_ADMIN', bureauId }])
  })

  test('are contributed once', () => {
    expect(() => contributeGrants(() => { throw new Error('never asked') })).toThrow('twice')
  })

  test('become an acting that reaches as far as they do, and nowhere while the password must be changed', async () => {
    const { bureauId } = city
    const { token } = await signedIn({ grants: [{ role: 'SYSTEM_ADMIN' }] })
    const found = await session(token)
    const acting = actingOfSession(found, { address: '10.1.1.1' })
    expect(acting.reach('accounts.manage')).toEqual({ city: false, bureaus: [bureauId], departments: [] })
    expect(acting.may('grants.manage')).toBe(false)
    expect(actingOfSession({ ...found, mustChangePassword: true }).may('accounts.manage')).toBe(false)
  })

  test('are found in one statement', async () => {
    const { token } = await signedIn({ staffId: city.staff.head, grants: [{}] })
    const em = city.store.em()
    let statements = 0
    const kysely = em.getKysely()
    const counted = new Proxy(em, { get: (target, name) => (name === 'getKysely' ? () => { statements += 1; return kysely } : Reflect.get(target, name)) })
    expect(await sessionOf(counted, { token, agent, now: city.now() })).toBeDefined()
    expect(statements).toBe(1)
  })
})

describe('an API client', () => {
  const client = async (own = {}) => {
    const { store, now } = city
    const id = newId(now())
    await store.transaction(async (em) => {
      em.create(ApiClient, {
        id, version: 1, createdAt: now(), updatedAt: now(), name: `平台 ${id}`, bureauId: city.bureauId, scopes: ['organization.read'],
        expiresAt: new Date('2026-12-31T16:00:00Z'), lastUsedAt: null, state: 'ACTIVE', tokenHash: null, ...own,
      }, { persist: true })
    })
    return { id, token: await store.transaction((em) => issueToken(em, id)) }
  }
  const known = (token: string, now = city.now()) => apiClientOf(city.store.em(), token, now)

  test('has the permissions it was given, in its bureau, and no others', async () => {
    const { token, id } = await client()
    const acting = actingOfClient((await known(token))!)
    expect(acting).toMatchObject({ kind: 'CLIENT', userId: id, bureauId: city.bureauId })
    expect(acting.reach('organization.read')).toEqual({ city: false, bureaus: [city.bureauId], departments: [] })
    expect(acting.may('organization.manage')).toBe(false)
    expect(acting.reach('organization.manage')).toEqual({ city: false, bureaus: [], departments: [] })
    expect(actingOfClient((await known((await client({ bureauId: null })).token))!).reach('organization.read').city).toBe(true)
  })

  test('is unknown once revoked, expired, under a wrong token, or after a new one was issued', async () => {
    const { store } = city
    const { token, id } = await client()
    expect(await known(`${token}x`)).toBeUndefined()
    expect(await known('Bearer')).toBeUndefined()
    expect(await known(token, new Date('2026-12-31T16:00:00Z'))).toBeUndefined()
    const next = await store.transaction((em) => issueToken(em, id))
    expect(await known(token)).toBeUndefined()
    expect(await known(next)).toBeDefined()
    expect(await known((await client({ state: 'REVOKED' })).token)).toBeUndefined()
  })

  test('leaves its token nowhere in the database, and a note of its last use', async () => {
    const { token, id } = await client()
    await known(token)
    const rows: { last_used_at: unknown }[] = await city.store.em().execute('select * from api_clients where id = ?', [id])
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(rows[0]!.last_used_at).not.toBeNull()
  })
})
