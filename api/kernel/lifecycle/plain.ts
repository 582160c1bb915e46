import type { Acting } from '../access/index.ts'
import { reachesRow, scopeOf } from '../query/index.ts'
import { isId, newId, type FieldSpec, type RecordSpec } from '../records/index.ts'
import type { EntityManager } from '@mikro-orm/sql'
import type { ActResult } from './runner.ts'
import { Changes } from './changes.ts'
import { demandKey, keepResult, takeKey } from './idempotency.ts'
import type { Office } from './office.ts'
import { invalid, noRight, notFound, refusalOf, refuse } from './rejection.ts'
import { lockedRow } from './locked-row.ts'
import { wrongInput } from './wrong-input.ts'

export interface PlainRequest {
  spec: RecordSpec
  /** Absent: a new record is made. */
  id?: string
  version?: number
  idempotencyKey?: string | null
  fields: FieldSpec[]
  input: Record<string, unknown>
}

type Plain = Record<string, unknown> & { id: string; version: number; updatedAt: Date; bureauId?: string }

/** Creates or changes a plain record: the same order as an act, without state or clocks. */
export async function savePlain(office: Office, acting: Acting, request: PlainRequest): Promise<ActResult> {
  const name = request.id === undefined ? 'create' : 'update'
  try {
    demandKey(acting, request.idempotencyKey)
    return { id: await office.transaction((em) => savePlainIn(office, em, acting, request, name)) }
  } catch (error) {
    const refused = refusalOf(error, request.spec, acting.locale)
    if (!refused) throw error
    await office.transaction((em) => office.audit(em, {
      at: office.now(), acting, act: name, record: request.spec.name, recordId: isId(request.id) ? request.id : undefined,
      bureauId: acting.bureauId, outcome: 'REJECTED', code: refused.code, changed: [],
    }))
    return { rejection: refused }
  }
}

/** The same inside a transaction that is already open: a file of many records. Throws what refuses it. */
export async function savePlainIn(office: Office, em: EntityManager, acting: Acting, request: PlainRequest, name: 'create' | 'update'): Promise<string> {
  const { spec } = request
  const permission = name === 'create' ? spec.access.create : spec.access.update
  if (!permission || !acting.may(permission)) refuse(noRight({ act: spec.label[acting.locale === 'zh' ? 0 : 1] }))
  const now = office.now()
  const keyId = newId(now)
  if (request.idempotencyKey) {
    const body = { id: request.id, version: request.version, input: request.input }
    const earlier = await takeKey(em, { id: keyId, acting, key: request.idempotencyKey, act: `${spec.name}.${name}`, body, now })
    if (earlier) return earlier.resultId
  }
  const scope = scopeOf(spec, acting, permission)
  const existing = name === 'update' ? await lockedRow<Plain>(em, spec, scope, { id: request.id, version: request.version ?? 0 }) : undefined
  const given = existing ? request.fields.filter((field) => request.input[field.name] !== undefined) : request.fields
  const input: Record<string, unknown> = { ...request.input, ...(!existing && spec.fields.has('bureauId') ? { bureauId: request.input['bureauId'] ?? acting.bureauId } : {}) }
  const wrong = await wrongInput(em, acting, given, input)
  if (wrong.length > 0) refuse(invalid({}, { fields: wrong }))
  const changes = new Changes(spec, existing)
  const values = Object.fromEntries(given.map((field) => [field.name, input[field.name] ?? (field.kind === 'flag' ? false : null)]))
  const record: Plain = existing
    ? em.assign(existing, values as never) as Plain
    : em.create(spec.cls as never, { ...defaults(spec), ...values, id: newId(now), version: 1, createdAt: now, updatedAt: now } as never, { persist: true }) as Plain
  record.updatedAt = now
  await spec.prepare?.(record, { em, acting, now })
  const changed = changes.in(record)
  await em.flush()
  if (!(await reachesRow(em.getKysely(), spec, scope, record.id))) refuse(notFound())
  if (request.idempotencyKey) await keepResult(em, keyId, record.id)
  await office.audit(em, { at: now, acting, act: name, record: spec.name, recordId: record.id, bureauId: record.bureauId, outcome: 'DONE', changed })
  return record.id
}

/** Flags that no form sets start as no. */
const defaults = (spec: RecordSpec): Record<string, unknown> =>
  Object.fromEntries([...spec.fields.values()].filter((field) => field.kind === 'flag').map((field) => [field.name, false]))
