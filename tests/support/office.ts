import { graphql, type ExecutionResult } from 'graphql'
import { actingAs, type Acting, type Grant } from '../../api/kernel/access/index.ts'
import { configureAudit } from '../../api/kernel/audit/index.ts'
import { configureProtection, keysFrom } from '../../api/kernel/protection/index.ts'
import { runAct, type ActRequest, type Office } from '../../api/kernel/lifecycle/index.ts'
import { newId, valuesOf, type Declared } from '../../api/kernel/records/index.ts'
import { adoptPack, registerPacks, RegulationModule, RegulationPack } from '../../api/kernel/regulations/index.ts'
import { graphqlSchema } from '../../api/kernel/schema/index.ts'
import type { EntityManager, Store } from '../../api/kernel/store/index.ts'
import { Bureau, Department, StaffMember } from '../../api/domain/organization/index.ts'
import { composeOffice } from '../../api/server/office.ts'
import { testStore } from './database.ts'

/** Who works in a test's bureau. Each has the grants of the post, as the organization would derive or people grant them. */
const PEOPLE = {
  clerk: { name: '王窗口', department: 'permits', roles: ['STAFF', 'WINDOW_CLERK'] },
  handler: { name: '李经办', department: 'permits', roles: ['STAFF'] },
  coverHolder: { name: '赵乙', department: 'permits', roles: ['STAFF'] },
  head: { name: '张科长', department: 'permits', roles: ['STAFF', 'DEPARTMENT_HEAD'] },
  stranger: { name: '孙邻科', department: 'relief', roles: ['STAFF'] },
  otherHead: { name: '周科长', department: 'relief', roles: ['STAFF', 'DEPARTMENT_HEAD'] },
  leader: { name: '吴副局长', department: 'leaders', roles: ['STAFF', 'SUPERVISING_LEADER:permits', 'SUPERVISING_LEADER:relief', 'LEADERSHIP:bureau'] },
  bureauHead: { name: '郑局长', department: 'leaders', roles: ['STAFF', 'BUREAU_HEAD:bureau', 'LEADERSHIP:bureau'] },
  efficiency: { name: '钱主任', department: 'efficiency', roles: ['STAFF', 'EFFICIENCY_OFFICE:bureau'] },
  efficiency2: { name: '冯科员', department: 'efficiency', roles: ['STAFF', 'EFFICIENCY_OFFICE:bureau'] },
  complaints: { name: '陈投诉', department: 'efficiency', roles: ['STAFF', 'COMPLAINT_OFFICER:bureau'] },
  complaints2: { name: '褚复核', department: 'efficiency', roles: ['STAFF', 'COMPLAINT_OFFICER:bureau'] },
  evaluations: { name: '卫评议', department: 'efficiency', roles: ['STAFF', 'EVALUATION_CLERK:bureau'] },
} as const
export type Person = keyof typeof PEOPLE
const DEPARTMENTS = { permits: '审批科', relief: '救助科', leaders: '局领导', efficiency: '效能办' } as const
type DepartmentKey = keyof typeof DEPARTMENTS

/** A bureau of a test's own, with its people, its packs and a clock that the test sets. */
export interface TestOffice {
  store: Store
  office: Office
  bureauId: string
  departments: Record<DepartmentKey, string>
  staff: Record<Person, string>
  /** The acting of a person of the bureau; `extra` changes what it needs, for instance whom it covers. */
  as(person: Person, extra?: Partial<Acting>): Acting
  /** The clock or the public. */
  system: Acting
  public: Acting
  /** Sets the clock: `2026-09-28 09:00` in Asia/Shanghai. */
  clock(time: string): void
  now(): Date
  /** Runs an act; answers with the record's id, or throws with the rejection. */
  act(acting: Acting, request: ActRequest): Promise<string>
  /** Runs an act that is to be refused; answers with the rejection's code, or throws. */
  refused(acting: Acting, request: ActRequest): Promise<string>
  graphql<T = Record<string, unknown>>(acting: Acting, source: string, variables?: Record<string, unknown>): Promise<T>
  raw(acting: Acting, source: string, variables?: Record<string, unknown>): Promise<ExecutionResult>
  /** Stores a record as it is, for what a test presupposes and does not test. */
  have<T extends object>(cls: Declared<T>, values: object): Promise<T>
  find<T extends object>(cls: Declared<T>, id: string): Promise<T>
}

/** The secret of no installation, which everything in a test's database is sealed under. */
export const TEST_SECRET = 'tests, and tests alone, use this text as their secret'
const KEYS = keysFrom(TEST_SECRET)

let bureaus = 0

const grantsOf = (person: Person, bureauId: string, departments: Record<DepartmentKey, string>): Grant[] => {
  const { department, roles } = PEOPLE[person]
  return roles.map((entry): Grant => {
    const [role, place = department] = entry.split(':') as [string, string?]
    return place === 'bureau' ? { role, bureauId } : { role, bureauId, departmentId: departments[place as DepartmentKey] }
  })
}

/** Opens a bureau with `packs` adopted for every module from 2020 on (none: the floor of law alone). */
export async function testOffice({ packs = [] as string[], at = '2026-09-28 09:00' } = {}): Promise<TestOffice> {
  const store = await testStore()
  configureAudit({ algorithm: 'SHA-256', keys: KEYS.audit })
  configureProtection(KEYS.identities)
  let time = at
  const now = (): Date => new Date(`${time.replace(' ', 'T')}:00+08:00`)
  const office = composeOffice(store, now)
  const created = now()
  const fresh = <T extends object>(em: EntityManager, cls: Declared<T>, values: object): T =>
    em.create(cls as never, { id: newId(now()), version: 1, createdAt: created, updatedAt: created, ...values } as never, { persist: true }) as T

  bureaus += 1
  const code = `T${process.pid}-${bureaus}`
  const places = {} as Record<DepartmentKey, string>
  const staff = {} as Record<Person, string>
  const bureauId = await store.transaction(async (em) => {
    await registerPacks(em, created)
    const bureau = fresh(em, Bureau, { code, name: `测试局${code}`, shortName: '测试局', documentPrefix: '测效', dissolved: false })
    let place = 0
    for (const [key, name] of Object.entries(DEPARTMENTS)) {
      places[key as DepartmentKey] = fresh(em, Department, { bureauId: bureau.id, name, kind: 'INTERNAL', place: place++, abolished: false }).id
    }
    for (const [key, { name, department }] of Object.entries(PEOPLE)) {
      staff[key as Person] = fresh(em, StaffMember, { bureauId: bureau.id, number: key, name, departmentId: places[department], left: false, mailOff: false }).id
    }
    await em.flush()
    const departments = await em.find(Department, { bureauId: bureau.id })
    for (const department of departments) {
      department.headId = department.id === places.permits ? staff.head : department.id === places.relief ? staff.otherHead : null
      department.supervisingLeaderId = staff.leader
    }
    bureau.headId = staff.bureauHead
    return bureau.id
  })

  const as = (person: Person, extra: Partial<Acting> = {}): Acting => actingAs({
    kind: 'USER', userId: staff[person], staffId: staff[person], name: PEOPLE[person].name, bureauId, departmentId: places[PEOPLE[person].department],
    grants: grantsOf(person, bureauId, places), covering: [], locale: 'zh', address: '127.0.0.1', ...extra,
  })
  const system = actingAs({ kind: 'SYSTEM', name: '系统', bureauId, grants: [{ role: 'SYSTEM', bureauId }], covering: [], locale: 'zh' })
  const citizen = actingAs({ kind: 'PUBLIC', name: '公众', grants: [{ role: 'PUBLIC' }], covering: [], locale: 'zh', address: '127.0.0.1' })

  const act = async (acting: Acting, request: ActRequest): Promise<string> => {
    const { id, rejection } = await runAct(office, acting, request)
    if (rejection) throw new Error(`${request.act} was refused: ${rejection.code} ${JSON.stringify({ ...rejection.facts, fields: rejection.fields.map((field) => `${field.path} ${field.code}`) })}`)
    return id
  }
  const raw = async (acting: Acting, source: string, variableValues: Record<string, unknown> = {}): Promise<ExecutionResult> =>
    graphql({ schema: graphqlSchema(), source, variableValues, contextValue: { acting, office, reader: store.em().getKysely() } })

  for (const key of packs) {
    const pack = await store.em().findOneOrFail(RegulationPack, { key })
    for (const module of valuesOf(RegulationModule)) {
      await act(system, { record: adoptPack.lifecycle.record.name, act: adoptPack.name, input: { packId: pack.id, module, fromDay: '2020-01-01', basis: '测试' } })
    }
  }

  return {
    store, office, bureauId, departments: places, staff, as, system, public: citizen, now, act, raw,
    clock: (next) => { time = next },
    refused: async (acting, request) => {
      const { rejection } = await runAct(office, acting, request)
      if (!rejection) throw new Error(`${request.act} was expected to be refused, but was done`)
      return rejection.code
    },
    graphql: async <T>(acting: Acting, source: string, variables?: Record<string, unknown>) => {
      const { data, errors } = await raw(acting, source, variables)
      if (errors) throw errors[0]!.originalError ?? errors[0]!
      return data as T
    },
    have: (cls, values) => store.transaction(async (em) => {
      const record = fresh(em, cls, { bureauId, ...values })
      await em.flush()
      return record
    }),
    find: (cls, id) => store.em().findOneOrFail(cls as never, id as never) as never,
  }
}
