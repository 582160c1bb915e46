import type { EntityManager } from '@mikro-orm/sql'
import type { Acting } from '../access/index.ts'
import { reachesRow, scopeOf } from '../query/index.ts'
import { fieldsOf, isId, newId, specOf, type Declared, type FieldKind, type RecordSpec } from '../records/index.ts'
import { actOf, type Act, type ActContext, type ActSpec } from './act.ts'
import { demandKey, keepResult, takeKey } from './idempotency.ts'
import { endsIn, startsFrom } from './lifecycle.ts'
import { nextNumber } from './numbers.ts'
import { listenersOf, type Occurred, type Office } from './office.ts'
import { invalid, keyMissing, noRight, notFound, refusalOf, refuse, wrongState, type Rejection } from './rejection.ts'
import { Changes } from './changes.ts'
import { lockedRow } from './locked-row.ts'
import { wrongInput } from './wrong-input.ts'
import { inLocale, labelOfChoice } from '../records/index.ts'

/** What a caller asks the runner to do. */
export interface ActRequest {
  record: string
  act: string
  id?: string
  version?: number | null
  idempotencyKey?: string | null
  input?: Record<string, unknown> | null
}

export type ActResult = { id: string; rejection?: undefined } | { id?: undefined; rejection: Rejection }

type Stateful = { id: string; state: string; version: number; updatedAt: Date; bureauId?: string; departmentId?: string }
type Context = ActContext<Stateful, Record<string, unknown>>

/**
 * Runs one act in one transaction, always in this order: permission, idempotency key, scope, version, state, check, run,
 * events and clocks, audit, commit. A rejection rolls everything back, is audited apart and is not kept under its key.
 */
export async function runAct(office: Office, acting: Acting, request: ActRequest): Promise<ActResult> {
  const act = actOf(request.record, request.act)
  try {
    demandKey(acting, request.idempotencyKey)
    const id = await office.transaction((em) => perform(office, em, acting, act, request))
    return { id }
  } catch (error) {
    const rejection = refusalOf(error, specOf(request.record), acting.locale)
    if (!rejection) throw error
    await office.transaction((em) => office.audit(em, {
      at: office.now(), acting, act: act.name, record: request.record, recordId: isId(request.id) ? request.id : undefined,
      bureauId: acting.bureauId, outcome: 'REJECTED', code: rejection.code, changed: [],
    }))
    return { rejection }
  }
}

/** Runs an act inside a transaction that is already open: for listeners and lapses, as the given acting. */
export async function perform(office: Office, em: EntityManager, acting: Acting, act: Act, request: ActRequest): Promise<string> {
  const { rule, lifecycle } = act
  const spec = specOf(lifecycle.record)
  const now = office.now()
  if (!acting.may(rule.by)) refuse(noRight({ act: inLocale(rule.label, acting.locale) }))

  const keyId = newId(now)
  if (rule.keyed && !request.idempotencyKey) refuse(keyMissing())
  if (request.idempotencyKey) {
    const { idempotencyKey: key, ...body } = request
    const earlier = await takeKey(em, { id: keyId, acting, key, act: `${request.record}.${act.name}`, body, now })
    if (earlier) return earlier.resultId
  }

  const existing = rule.from === null ? undefined : await lockedRow<Stateful>(em, spec, scopeOf(spec, acting, rule.by), request)
  if (existing && !startsFrom(rule, existing.state)) {
    refuse(wrongState({
      state: inLocale(labelOfChoice(lifecycle.states, existing.state), acting.locale), act: inLocale(rule.label, acting.locale),
    }))
  }
  const input = await checkedInput(em, acting, act, request.input ?? {})

  const { bureauOf } = act.spec as Pick<ActSpec<Stateful, Record<string, unknown>>, 'bureauOf'>
  const bureauId = existing?.bureauId ?? (await bureauOf?.({ em, input })) ?? acting.bureauId
  const law = await office.lawOf(em, bureauId, now)
  const calendar = await office.calendarOf(em, bureauId)
  const happened: (Pick<Occurred, 'name' | 'at' | 'facts'> & Partial<Pick<Occurred, 'filedBy' | 'takenBack'>>)[] = []
  const carried: Pick<Occurred, 'facts' | 'at' | 'decider'> = { facts: {}, at: now }
  const changes = new Changes(spec, existing)
  const beside: string[] = []
  const context: Context = {
    record: existing as Stateful, input, acting, law, calendar, now, em,
    onBehalfOf: existing && coveredIn(existing, act, acting),
    create: (cls, values) => em.create(cls as never, { ...values, id: newId(now), version: 1, createdAt: now, updatedAt: now } as never, { persist: true }),
    nextNumber: (bureau, kind, year) => nextNumber(em, bureau, kind, year, now),
    emit: (name, facts = {}, at = now, by) => { happened.push({ name, at, facts, ...(by ? { filedBy: by } : {}) }) },
    takeBack: (name, at) => { happened.push({ name, at, facts: {}, takenBack: true }) },
    alsoChanged: (fields) => { beside.push(...fields) },
    facts: (facts, at = now) => { Object.assign(carried.facts, facts); carried.at = at },
    awaits: (decider) => { carried.decider = decider },
  }
  const { check, allowed, run } = act.spec as { [K in 'check' | 'allowed']?: (context: Context) => Promise<Rejection | undefined> } & { run?: (context: Context) => Promise<Stateful | undefined> }
  const reason = (await allowed?.(context)) ?? (await check?.(context))
  if (reason) refuse(reason)

  const record = (await run?.(context)) ?? existing
  if (!record) throw new Error(`${spec.name}.${act.name} makes a record but returned none`)
  moveState(act, record)
  record.updatedAt = now
  const changed = [...new Set([...changes.in(record), ...beside])]
  await em.flush()
  if (!existing && !(await reachesRow(em.getKysely(), spec, scopeOf(spec, acting, rule.by), record.id))) refuse(notFound())

  const emitted = [rule.emits ?? []].flat().map((name) => ({ name, at: carried.at, facts: carried.facts }))
  const subject = subjectOf(spec, record, act)
  const filedBy = rule.filedBy ?? (acting.kind === 'PUBLIC' ? 'APPLICANT' : 'OFFICE')
  const events: Occurred[] = [...emitted, ...happened].map((event) => ({ filedBy, subject, decider: carried.decider, ...event, facts: { ...carried.facts, ...event.facts } }))
  // What took place on an earlier day stands under the law of that day.
  for (const at of [...new Set(events.map((event) => event.at.getTime()))].sort((a, b) => a - b)) {
    const then = at === now.getTime() ? law : await office.lawOf(em, bureauId, new Date(at))
    await office.applyEvents(em, then, calendar, events.filter((event) => event.at.getTime() === at))
  }
  for (const event of events.filter(({ takenBack }) => !takenBack)) {
    for (const listener of listenersOf(event.name)) await listener({ em, acting, now, law, calendar, office }, event)
  }
  await em.flush()
  if (request.idempotencyKey) await keepResult(em, keyId, record.id)
  await office.audit(em, {
    at: now, acting, act: act.name, record: spec.name, recordId: record.id, bureauId: record.bureauId,
    onBehalfOf: context.onBehalfOf, outcome: 'DONE', changed, state: record.state,
  })
  return record.id
}

const LISTS: ReadonlySet<FieldKind> = new Set(['texts', 'links', 'items'])

/** The input, checked against its declaration; links are looked up within what the caller may read. */
async function checkedInput(em: EntityManager, acting: Acting, act: Act, input: Record<string, unknown>): Promise<Record<string, unknown>> {
  if (!act.spec.input) return {}
  const fields = [...fieldsOf(act.spec.input as Declared).values()]
  const wrong = await wrongInput(em, acting, fields, input)
  if (wrong.length > 0) refuse(invalid({}, { fields: wrong }))
  // A form sends a list that nobody filled as an empty one or as null; for an act it was not given.
  const lists = new Set(fields.filter(({ kind }) => LISTS.has(kind)).map(({ name }) => name))
  const unfilled = (value: unknown): boolean => value === undefined || value === null || (value as unknown[]).length === 0
  return Object.fromEntries(Object.entries(input).filter(([name, value]) => !(lists.has(name) && unfilled(value))))
}

function moveState(act: Act, record: Stateful): void {
  const ends = endsIn(act.rule)
  if (ends.length === 1) record.state = ends[0]!
  else if (ends.length > 1 && !ends.includes(record.state)) throw new Error(`${act.name} left ${record.state}, which is none of ${ends.join(', ')}`)
}

/** The person whose post the caller covers and who answers for the record, if any. */
function coveredIn(record: object, act: Act, acting: Acting): string | undefined {
  const people = act.lifecycle.people.map((field) => (record as Record<string, unknown>)[field])
  if (people.includes(acting.staffId)) return undefined
  return acting.covering.find((cover) => people.includes(cover.staffId))?.staffId
}

function subjectOf(spec: RecordSpec, record: Stateful, act: Act): Occurred['subject'] {
  const values = record as unknown as Record<string, unknown>
  const { people } = act.lifecycle
  // Where people can answer for it and nobody does, its clocks are nobody's either.
  const staffId = people.map((field) => values[field]).find((id) => typeof id === 'string') ?? (people.length > 0 ? null : undefined)
  return {
    type: spec.name, id: record.id, label: String(values[spec.title] ?? ''), bureauId: record.bureauId ?? '',
    departmentId: record.departmentId, staffId: staffId as string | null | undefined,
  }
}
