import { makeAccount } from '../../api/kernel/access/index.ts'
import { newId, type Declared } from '../../api/kernel/records/index.ts'
import type { Store } from '../../api/kernel/store/index.ts'
import { Applicant, Case } from '../../api/domain/cases/index.ts'
import { ServiceItem, ServiceItemVersion } from '../../api/domain/catalogue/index.ts'
import { Bureau, Department, StaffMember } from '../../api/domain/organization/index.ts'
import { manyCases } from '../support/many-cases.ts'

export const OFFICER = { login: 'bench.officer', password: 'Bench-4711-pass' }
const DEPARTMENTS = 24
const STAFF = 160
const ITEMS = 60
/** A hundred thousand rows take a while on a busy machine, in milliseconds. */
const FILLING = 300_000

/** A bureau with `cases` cases; answers with the department whose list is asked for, by an officer who works there. */
export async function makeWorld(store: Store, cases: number): Promise<{ departmentId: string; staffId: string }> {
  const now = new Date('2026-09-28T01:00:00Z')
  return store.transaction(async (em) => {
    const make = <T extends object>(cls: Declared<T>, values: object): T =>
      em.create(cls as never, { id: newId(now), version: 1, createdAt: now, updatedAt: now, ...values } as never, { persist: true }) as T
    const several = <T>(count: number, one: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => one(at))
    const bureauId = make(Bureau, { code: 'BENCH', name: '试验局', shortName: '试验', documentPrefix: '试', dissolved: false }).id
    const departments = several(DEPARTMENTS, (at) =>
      make(Department, { bureauId, name: `第${at + 1}科`, kind: 'INTERNAL', place: at, abolished: false }).id)
    const staff = several(STAFF, (at) =>
      make(StaffMember, { bureauId, departmentId: departments[at % DEPARTMENTS], number: `${at}`, name: `职员${at}`, left: false, mailOff: false }).id)
    const items = several(ITEMS, (at) => make(ServiceItem, {
      bureauId, code: `SX-${at}`, name: `事项${at}`, departmentId: departments[at % DEPARTMENTS],
      kind: 'PROMISED', source: 'LOCAL', permit: false, paper: false, state: 'PUBLISHED',
    }).id)
    await em.flush()
    const version = make(ServiceItemVersion, { bureauId, itemId: items[0], departmentId: departments[0], number: 1, name: '事项0', fee: 0, state: 'IN_FORCE' })
    const applicant = make(Applicant, { bureauId, kind: 'PERSON', name: '刘申请' })
    await em.flush()
    const first = make(Case, {
      bureauId, number: 'B', ownNumber: 'B', itemId: items[0], itemVersionId: version.id, applicantId: applicant.id, channel: 'WINDOW', state: 'ACCEPTED',
      departmentId: departments[0], handlerId: staff[0], receivedAt: now, acceptedFromReceipt: false, fee: 0, trackingCode: 'B',
    })
    await em.flush()
    await manyCases(em, first.id, cases - 1, { departments, handlers: staff, items })
    await makeAccount(em, { ...OFFICER, name: '职员0', staffId: staff[0]!, bureauId }, now)
    return { departmentId: departments[0]!, staffId: staff[0]! }
  }, FILLING)
}
