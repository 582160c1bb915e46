import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  actingOfSession, configureAccess, isRefusal, makeAccount, makeGrant, sessionOf, signIn, User, type Acting, type Role,
} from '../../api/kernel/access/index.ts'
import { newId } from '../../api/kernel/records/index.ts'
import { Department, StaffMember } from '../../api/domain/organization/index.ts'
import type { Person, TestOffice } from '../support/office.ts'
import { staffedOffice, Staffing } from './staffing.ts'

const agent = 'Firefox'
const password = 'Wx#20261122'
let t: TestOffice
let at: Staffing
beforeAll(() => configureAccess({ hashCost: { memory: 64, passes: 1, parallelism: 1 } }))
beforeEach(async () => {
  t = await staffedOffice()
  at = new Staffing(t)
})

interface Given { role: Role; departmentId?: string; bureauId?: string }

/** Gives a person of the test's bureau an account with these roles and signs in. */
async function signedIn(person: Person, ...given: Given[]): Promise<{ token: string; userId: string }> {
  const login = `${person}${newId(t.now()).slice(-12)}`
  await t.store.transaction(async (em) => {
    const { id } = await makeAccount(em, { login, name: person, password, staffId: t.staff[person], bureauId: t.bureauId }, t.now())
    await em.flush()
    for (const grant of given) makeGrant(em, { userId: id, bureauId: t.bureauId, fromDay: '2026-09-01', reason: '任命', ...grant }, t.now())
  })
  const answer = await signIn(t.store, { login, password, address: login, agent, now: t.now() })
  if (isRefusal(answer)) throw new Error(answer.code)
  return answer
}

const acting = async (token: string): Promise<Acting> => actingOfSession((await sessionOf(t.store.em(), { token, agent, now: t.now() }))!)
const rolesOf = async (token: string): Promise<string[]> => (await acting(token)).grants.map(({ role }) => role).sort()
const administrator = (): Acting => t.as('bureauHead', { grants: [{ role: 'SYSTEM_ADMIN', bureauId: t.bureauId }] })

describe('somebody who signs in', () => {
  it('has the rights of the staff member that the account belongs to, and those of the posts covered', async () => {
    await at.post('受理岗', { a: 'clerk', b: 'handler' })
    const { token } = await signedIn('handler')
    expect(await acting(token)).toMatchObject({ staffId: t.staff.handler, departmentId: t.departments.permits, covering: [] })
    const leave = await at.leaves('clerk')
    expect((await acting(token)).covering).toEqual([{ staffId: t.staff.clerk, departmentId: t.departments.permits, coverPeriodId: expect.any(String) }])
    await at.end('clerk', leave)
    expect((await acting(token)).covering).toEqual([])
  })

  it('has, while covering, the roles that the holder was given for the department, no others, and never administration', async () => {
    await at.post('受理岗', { a: 'clerk', b: 'handler' })
    const { permits, relief } = t.departments
    await signedIn('clerk', { role: 'WINDOW_CLERK', departmentId: permits }, { role: 'EVALUATION_CLERK', departmentId: relief }, { role: 'COMPLAINT_OFFICER' },
      { role: 'SECURITY_ADMIN', departmentId: permits })
    const { token } = await signedIn('handler')
    expect(await rolesOf(token)).toEqual(['STAFF'])
    await at.leaves('clerk')
    expect(await rolesOf(token)).toEqual(['STAFF', 'WINDOW_CLERK'])
  })
})

describe('a staff member who leaves', () => {
  const leave = `mutation ($id: ID!, $version: Int!) { updateStaffMember(id: $id, version: $version, input: { left: true }) { rejection { code } } }`
  const goes = async (person: Person): Promise<string | undefined> => {
    const { version } = await t.find(StaffMember, t.staff[person])
    const { updateStaffMember } = await t.graphql<{ updateStaffMember: { rejection: { code: string } | null } }>(administrator(), leave, { id: t.staff[person], version })
    return updateStaffMember.rejection?.code
  }

  it('has handed over posts and offices before, and the account and its sessions close', async () => {
    const post = await at.post('受理岗', { a: 'clerk', b: 'handler' })
    const { token, userId } = await signedIn('clerk')
    expect(await goes('clerk')).toBe('HOLDS_POSTS')
    expect(await goes('head')).toBe('HEADS_DEPARTMENT')
    await t.act(t.as('head'), { record: 'Post', act: 'changeHolder', id: post, input: { holderId: t.staff.coverHolder, coverHolderId: t.staff.handler, fromDay: '2026-09-28', reason: '调离' } })
    expect(await goes('clerk')).toBeUndefined()
    expect(await t.find(User, userId)).toMatchObject({ state: 'DISABLED' })
    expect(await sessionOf(t.store.em(), { token, agent, now: t.now() })).toBeUndefined()
  })
})

describe('who heads a department or a bureau', () => {
  it('works for that bureau', async () => {
    const other = await staffedOffice()
    const mutate = (record: string, version: number, input: string, id: string) =>
      t.graphql<Record<string, { rejection: { code: string } | null }>>(administrator(), `mutation ($id: ID!, $staff: ID!) { answer: update${record}(id: $id, version: ${version}, input: { ${input}: $staff }) { rejection { code } } }`, { id, staff: other.staff.head })
    expect((await mutate('Department', 2, 'headId', t.departments.permits)).answer!.rejection?.code).toBe('NOT_OUR_STAFF')
    expect((await mutate('Department', 2, 'supervisingLeaderId', t.departments.permits)).answer!.rejection?.code).toBe('NOT_OUR_STAFF')
    expect((await mutate('Bureau', 2, 'headId', t.bureauId)).answer!.rejection?.code).toBe('NOT_OUR_STAFF')
    const { version } = await t.find(StaffMember, t.staff.handler)
    const { answer } = await t.graphql<{ answer: { rejection: { code: string } } }>(administrator(), `mutation { answer: updateStaffMember(id: "${t.staff.handler}", version: ${version}, input: { departmentId: "${other.departments.permits}" }) { rejection { code } } }`)
    expect(answer.rejection.code).toBe('FOREIGN_DEPARTMENT')
  })
})

describe('a department', () => {
  it('is abolished after its posts', async () => {
    const post = await at.post('受理岗', { a: 'clerk', b: 'handler' })
    const abolish = async (): Promise<string | undefined> => {
      const { version } = await t.find(Department, t.departments.permits)
      const { answer } = await t.graphql<{ answer: { rejection: { code: string } | null } }>(administrator(), `mutation { answer: updateDepartment(id: "${t.departments.permits}", version: ${version}, input: { abolished: true }) { rejection { code } } }`)
      return answer.rejection?.code
    }
    expect(await abolish()).toBe('POSTS_IN_USE')
    await t.act(t.as('head'), { record: 'Post', act: 'abolish', id: post })
    expect(await abolish()).toBeUndefined()
  })
})
