import { actingAs, type Acting, type DerivedRights } from '../../api/kernel/access/index.ts'
import { CoverPeriod, Department, rightsOf } from '../../api/domain/organization/index.ts'
import { adoptPack, RegulationPack } from '../../api/kernel/regulations/index.ts'
import { testOffice, type Person, type TestOffice } from '../support/office.ts'

/** A bureau that has adopted a pack for its organization alone: what these tests look at. */
export async function staffedOffice(pack = 'binzhou'): Promise<TestOffice> {
  const t = await testOffice()
  const { id } = await t.store.em().findOneOrFail(RegulationPack, { key: pack })
  await t.act(t.system, { record: 'PackAdoption', act: adoptPack.name, input: { packId: id, module: 'organization', fromDay: '2020-01-01', basis: '测试' } })
  return t
}

/** The acts of posts and leaves, said shortly. */
export class Staffing {
  constructor(readonly t: TestOffice) {}

  post(name: string, holders: { a?: Person; b?: Person }, extra: Record<string, unknown> = {}): Promise<string> {
    const { t } = this
    return t.act(t.as('bureauHead'), {
      record: 'Post', act: 'establish',
      input: {
        name, departmentId: t.departments.permits, duties: '受理登记', coverDuties: '代行受理',
        holderId: holders.a && t.staff[holders.a], coverHolderId: holders.b && t.staff[holders.b], ...extra,
      },
    })
  }

  plan(person: Person, fromDay: string, untilDay = fromDay, extra: Record<string, unknown> = {}): Promise<string> {
    return this.t.act(this.t.as(person), { record: 'Leave', act: 'plan', input: { kind: 'HOLIDAY', reason: '年休假', fromDay, untilDay, ...extra } })
  }

  start(by: Person, id: string, input: Record<string, unknown> = { handover: '待办两件，印章在柜' }): Promise<string> {
    return this.t.act(this.t.as(by), { record: 'Leave', act: 'start', id, input })
  }

  end(by: Person, id: string): Promise<string> {
    return this.t.act(this.t.as(by), { record: 'Leave', act: 'end', id })
  }

  /** Goes on leave at once for today. */
  async leaves(person: Person, until?: string): Promise<string> {
    const today = new Date(this.t.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
    return this.start(person, await this.plan(person, today, until ?? today))
  }

  /** Who covers a post now, as the session of that person would know it. */
  async coverers(postId: string): Promise<string[]> {
    const running = await this.t.store.em().find(CoverPeriod, { postId }, { orderBy: { startsAt: 'ASC', id: 'ASC' } })
    const found: string[] = []
    for (const [person, id] of Object.entries(this.t.staff)) {
      const { covering } = await this.rights(person as Person)
      if (covering.some((cover) => running.some((period) => period.id === cover.coverPeriodId && period.coverHolderId === id))) found.push(person)
    }
    return found
  }

  /** What follows from the organization for somebody, by the expression that the session's statement carries. */
  rights(person: Person): Promise<DerivedRights> {
    return rightsOf(this.t.store.em(), this.t.staff[person], this.t.now())
  }

  /** The acting that a session of this person would have. */
  async signedIn(person: Person): Promise<Acting> {
    const { grants, covering } = await this.rights(person)
    return actingAs({ ...this.t.as(person), grants, covering })
  }

  department(changes: Partial<Department>): Promise<void> {
    return this.t.store.transaction(async (em) => { Object.assign(await em.findOneOrFail(Department, { id: this.t.departments.permits }), changes) })
  }
}
