import { toldBy } from '../../api/domain/accountability/index.ts'
import { Case } from '../../api/domain/cases/index.ts'
import { Notification } from '../../api/kernel/notifications/index.ts'
import { Obligation, sweep } from '../../api/kernel/obligations/index.ts'
import { testOffice, type Person, type TestOffice } from '../support/office.ts'

/** What an item of the tests says unless a test says otherwise. */
export const CONTENT = {
  name: '社会团体成立登记', legalBasis: '《社会团体登记管理条例》', conditions: '有五十个以上个人会员', procedure: '受理—审查—决定', statutoryAmount: 20,
  statutoryUnit: 'workday', promisedAmount: 10, signingAmount: 1, signingUnit: 'workday', promisedUnit: 'workday', place: '政务服务中心3号窗口',
  materials: [{ name: '登记申请书', originals: 1 }, { name: '章程草案', originals: 1 }, { name: '场所证明', copies: 1 }],
}

let items = 0

/** A case desk of a bureau of its own: items, cases and the acts on them, in few words. */
export interface Desk extends TestOffice {
  /** Drafts and publishes a service item of the permits department; answers with its id. */
  item(changes?: Record<string, unknown>): Promise<string>
  /** A case registered by the clerk for the handler. */
  register(itemId: string, input?: Record<string, unknown>): Promise<string>
  /** A case that the handler has accepted. */
  accepted(itemId: string, input?: Record<string, unknown>): Promise<string>
  /** An act of a person on a case. */
  on(person: Person, act: string, id: string, input?: Record<string, unknown>): Promise<string>
  /** The code under which the act is refused. */
  refusedOn(person: Person, act: string, id: string, input?: Record<string, unknown>): Promise<string>
  case(id: string): Promise<Case>
  /** The clocks of a record under a provision, the oldest first. */
  clocks(subjectId: string, provision?: string): Promise<Obligation[]>
}

export async function caseDesk(packs: string[], at?: string): Promise<Desk> {
  const t = await testOffice({ packs, ...(at ? { at } : {}) })
  const on: Desk['on'] = (person, act, id, input) => t.act(t.as(person), { record: 'Case', act, id, input })
  const register: Desk['register'] = (itemId, input = {}) =>
    t.act(t.as('clerk'), { record: 'Case', act: 'register', input: { itemId, applicantName: '刘申请', handlerId: t.staff.handler, ...input } })
  return {
    ...t, on, register,
    item: async (changes = {}) => {
      items += 1
      const id = await t.act(t.as('head'), {
        record: 'ServiceItem', act: 'draft',
        input: { ...CONTENT, code: `SX-${items}`, kind: 'PROMISED', source: 'LOCAL', departmentId: t.departments.permits, ...changes },
      })
      return t.act(t.as('head'), { record: 'ServiceItem', act: 'publish', id })
    },
    accepted: async (itemId, input) => on('handler', 'accept', await register(itemId, input)),
    refusedOn: (person, act, id, input) => t.refused(t.as(person), { record: 'Case', act, id, input }),
    case: (id) => t.find(Case, id),
    clocks: (subjectId, provision) => t.store.em().find(Obligation, { subjectId, ...(provision ? { provision } : {}) }, { orderBy: { startedAt: 'ASC', level: 'ASC' } }),
  }
}

/** An instant as a clerk reads it: `2026-10-14 17:30` in Asia/Shanghai. */
export const local = (instant: Date | null | undefined): string | undefined =>
  instant?.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 16)

/** Whom the clocks of a case have warned by a time that its lapse would have a consequence. */
export async function warnedBefore(t: Desk, time: string, caseId: string): Promise<string[]> {
  t.clock(time)
  await t.store.transaction((em) => sweep(em, t.now(), toldBy(t.office)))
  const told = await t.store.em().find(Notification, { subjectId: caseId, kind: 'obligations.lapseWarning' })
  return told.map(({ recipientId }) => recipientId).sort()
}
