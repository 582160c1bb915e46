import { sql } from 'kysely'
import { actingAs, actingOfPublic, type Acting, type Grant } from '../kernel/access/index.ts'
import { addDays, dayOf, instantAt, type Day, type WorkingCalendar } from '../kernel/calendar/index.ts'
import { runAct, type Office } from '../kernel/lifecycle/index.ts'
import type { EntityManager, Store } from '../kernel/store/index.ts'
import { clockOf } from '../domain/accountability/index.ts'
import { rightsOf } from '../domain/organization/index.ts'
import { composeOffice } from '../server/office.ts'
import { Dice } from './dice.ts'

interface Waiting { at: Date; go: () => void }
interface Person { name: string; bureauId: string; userId: string; grants: Grant[] }

/** What an act is told, beside who acts and on what. */
interface Deed { id?: string; input?: Record<string, unknown>; key?: string }

/**
 * A clock of its own, and people who act by it. Threads are told side by side and take turns by time, so that everything happens in
 * the order in which it would have; what lies after the end never happens, which is how matters come to be open today.
 */
export class Story {
  readonly office: Office
  readonly dice: Dice
  #now: Date
  #acts = 0
  #parked: (failure?: unknown) => void = () => {}
  readonly #waiting: Waiting[] = []
  readonly #people = new Map<string, Person>()
  readonly #acting = new Map<string, Acting>()
  readonly #covers = new Map<string, string>()

  constructor(readonly store: Store, readonly calendar: WorkingCalendar, readonly begin: Date, readonly end: Date, seed: number) {
    this.#now = begin
    this.office = this.#officeOf(composeOffice(store, () => this.#now))
    this.dice = new Dice(seed)
  }

  /** Asks for the law once a day: nobody changes it in the story after the day of the founding. */
  #officeOf(office: Office): Office {
    const laws = new Map<string, ReturnType<Office['lawOf']>>()
    return {
      ...office,
      calendarOf: async () => this.calendar,
      lawOf: (em, bureauId, at) => {
        const day = dayOf(at)
        if (day <= dayOf(this.begin)) return office.lawOf(em, bureauId, at)
        const key = `${bureauId ?? ''} ${day}`
        const law = laws.get(key) ?? office.lawOf(em, bureauId, at)
        laws.set(key, law)
        return law
      },
    }
  }

  get now(): Date { return this.#now }
  get today(): Day { return dayOf(this.#now) }
  get endDay(): Day { return dayOf(this.end) }
  /** How many acts were done. */
  get acts(): number { return this.#acts }

  /** Makes the story run from `at` on, beside what is told already. */
  tell(at: Date, thread: () => Promise<void>): void {
    const failed = (failure: unknown): void => this.#parked(failure ?? new Error('A thread failed'))
    this.#wait(at, () => void thread().then(() => this.#parked(), failed))
  }

  /** Lets time pass. Never comes back from a time after the end. */
  until(at: Date): Promise<void> {
    return new Promise((resolve) => {
      this.#wait(at, resolve)
      this.#parked()
    })
  }

  /** Begins a later day, before the threads run. */
  skipTo(at: Date): void { this.#now = at }

  /** Runs all threads to the end, telling of each month that begins. Throws what one of them threw. */
  async run(month: (day: Day) => void): Promise<void> {
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      if (dayOf(next.at).slice(0, 7) > this.today.slice(0, 7)) month(dayOf(next.at))
      if (next.at > this.#now) this.#now = next.at
      const failure = await new Promise<unknown>((resolve) => {
        this.#parked = resolve
        next.go()
      })
      if (failure) throw failure
    }
    this.#now = this.end
  }

  #wait(at: Date, go: () => void): void {
    if (at > this.end) return
    let low = 0
    for (let high = this.#waiting.length; low < high;) {
      const middle = (low + high) >> 1
      if (this.#waiting[middle]!.at > at) high = middle
      else low = middle + 1
    }
    this.#waiting.splice(low, 0, { at, go })
  }

  /** Does an act; answers with the record's id. Throws when it is refused: nothing in the story is. */
  async act(acting: Acting, record: string, act: string, { id, input, key }: Deed = {}): Promise<string> {
    const result = await runAct(this.office, acting, { record, act, id, input, idempotencyKey: key })
    this.#acts += 1
    if (!result.rejection) return result.id
    const { code, facts, fields } = result.rejection
    const wrong = fields.map((field) => `${field.path} ${field.code}`).join()
    throw new Error(`${record}.${act} by ${acting.name} at ${this.#now.toISOString()} was refused: ${code} ${JSON.stringify(facts)} ${wrong}`)
  }

  /** The same, by a member of staff or by whoever covers for them today. */
  async by(staffId: string, record: string, act: string, deed: Deed = {}): Promise<string> {
    return this.act(await this.as(this.atWork(staffId)), record, act, deed)
  }

  /** Whoever does a person's work now: the person, or who covers. */
  atWork(staffId: string): string {
    return this.#covers.get(staffId) ?? staffId
  }

  /** Somebody takes over somebody's work, or gives it back. */
  cover(staffId: string, by: string | undefined): void {
    if (by) this.#covers.set(staffId, by)
    else this.#covers.delete(staffId)
    for (const [id, { covering }] of this.#acting) {
      if (id === staffId || id === by || covering.some((each) => each.staffId === staffId)) this.#acting.delete(id)
    }
  }

  /** A member of staff with the rights of this moment. */
  async as(staffId: string): Promise<Acting> {
    const known = this.#acting.get(staffId)
    if (known) return known
    const em = this.store.em()
    const { grants, covering, place } = await rightsOf(em, staffId, this.#now)
    const { name, bureauId, userId, grants: given } = this.#people.get(staffId) ?? (await this.#person(em, staffId))
    const acting = actingAs({
      kind: 'USER', userId, staffId, name, bureauId, departmentId: place?.departmentId ?? undefined, grants: [...grants, ...given], covering,
      locale: 'zh', address: '127.0.0.1',
    })
    this.#acting.set(staffId, acting)
    return acting
  }

  async #person(em: EntityManager, staffId: string): Promise<Person> {
    type Row = { name: string; bureau_id: string; id: string; role: string | null; of: string | null; department: string | null }
    const { rows } = await sql<Row>`
      select u.id, u.name, u.bureau_id, g.role, g.bureau_id as of, g.department_id as department
      from users u left join role_grants g on g.user_id = u.id and g.state = 'ACTIVE' where u.staff_id = ${staffId}`.execute(em.getKysely())
    const { id: userId, name, bureau_id: bureauId } = rows[0]!
    const grants = rows.flatMap(({ role, of, department }): Grant[] =>
      (role ? [{ role, bureauId: of ?? undefined, departmentId: department ?? undefined }] : []))
    const person = { userId, name, bureauId, grants }
    this.#people.set(staffId, person)
    return person
  }

  /** The clock itself, in one bureau. */
  readonly system = (bureauId: string): Acting => clockOf(bureauId)
  /** Somebody on the public pages. */
  readonly citizen: Acting = actingOfPublic()

  /** A moment of the office's hours on a working day, `count` working days after a day (0: that day, or the next working one). */
  workTime(from: Day, count = 0): Date {
    const first = this.calendar.isWorkingDay(from) ? from : this.calendar.nextWorkingDay(from)
    const spans = this.calendar.spansOn(this.calendar.workingDaysFrom(first, count))
    const span = this.dice.pick(spans)
    const minutes = Math.floor((span.to.getTime() - span.from.getTime()) / 60_000)
    return new Date(span.from.getTime() + this.dice.between(5, Math.max(minutes - 30, 5)) * 60_000 + this.dice.between(0, 59) * 1000)
  }

  /** Some minutes from now, still on this day. */
  soon(from: number, to: number): Date {
    const at = new Date(this.#now.getTime() + this.dice.between(from, to) * 60_000)
    const night = instantAt(addDays(this.today, 1), -60)
    return at < night ? at : new Date(Math.max(this.#now.getTime() + 1000, night.getTime()))
  }

  /** Lets working days pass, to some hour of the day on which they are over; never less than a minute. */
  async days(count: number): Promise<void> {
    const at = this.workTime(this.today, count)
    await this.until(at > this.#now ? at : this.soon(3, 40))
  }
}
