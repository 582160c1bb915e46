import { sql } from 'kysely'
import { newId } from '../records/index.ts'
import type { EntityManager } from '../store/index.ts'
import { blindIndex, blindIndexes, type IndexedValue } from './blind-index.ts'
import { protection } from './configured-keys.ts'
import { open, rewrap, seal, type PersonalValues, type Sealed } from './envelope.ts'
import { maskValues } from './mask.ts'

export interface NewIdentity {
  bureauId: string
  /** The record whose person this is. */
  subjectType: string
  subjectId: string
  values: PersonalValues
  now: Date
}

const INDEXED: readonly (readonly [IndexedValue, string])[] = [['name', 'name_index'], ['phone', 'phone_index'], ['idNumber', 'id_number_index']]

/** A sealed text that is copied into another row does not open there. */
export const contextOf = (id: string): string => `identity:${id}`

const indexesOf = (values: PersonalValues): (string | null)[] =>
  INDEXED.map(([kind]) => (values[kind] ? blindIndex(protection().ring, kind, values[kind]) : null))

/** Seals who somebody is and returns the id by which the record refers to it. */
export async function storeIdentity(em: EntityManager, { bureauId, subjectType, subjectId, values, now }: NewIdentity): Promise<string> {
  const id = newId(now)
  const { ring, cipher } = protection()
  const at = now.toISOString()
  await sql`insert into protected_identities (id, version, created_at, updated_at, bureau_id, subject_type, subject_id, sealed, name_index, phone_index, id_number_index)
    values (${sql.join([id, 1, at, at, bureauId, subjectType, subjectId, JSON.stringify(seal(ring, cipher, values, contextOf(id))), ...indexesOf(values)])})`
    .execute(em.getKysely())
  return id
}

/** Puts other values in place of an identity's. */
export async function replaceIdentity(em: EntityManager, id: string, values: PersonalValues, now: Date): Promise<void> {
  const { ring, cipher } = protection()
  const [name, phone, idNumber] = indexesOf(values)
  await sql`update protected_identities set sealed = ${JSON.stringify(seal(ring, cipher, values, contextOf(id)))}, name_index = ${name},
    phone_index = ${phone}, id_number_index = ${idNumber}, version = version + 1, updated_at = ${now.toISOString()}
    where id = ${id} and erased_at is null`.execute(em.getKysely())
}

const sealedOf = (value: unknown): Sealed => (typeof value === 'string' ? JSON.parse(value) : value) as Sealed

/** What may be shown of identities without opening them: 张*, 138****5678. Erased ones are left out. */
export async function maskedIdentities(em: EntityManager, ids: readonly string[]): Promise<Map<string, PersonalValues>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; sealed: unknown }>`
    select id, sealed from protected_identities where id in (${sql.join(ids.map((id) => sql`${id}::uuid`))}) and erased_at is null`.execute(em.getKysely())
  return new Map(rows.map(({ id, sealed }) => [id, maskValues(open(protection().ring, sealedOf(sealed), contextOf(id)))]))
}

/** The records of a bureau whose person has exactly this name, phone or id number. */
export async function subjectsWith(em: EntityManager, bureauId: string, kind: IndexedValue, value: string): Promise<{ subjectType: string; subjectId: string }[]> {
  const found = blindIndexes(protection().ring, kind, value)
  if (found.length === 0) return []
  const column = INDEXED.find(([one]) => one === kind)![1]
  const { rows } = await sql<{ subjectType: string; subjectId: string }>`
    select subject_type as "subjectType", subject_id as "subjectId" from protected_identities
    where bureau_id = ${bureauId} and ${sql.ref(column)} in (${sql.join(found)}) order by id`.execute(em.getKysely())
  return rows
}

/** Forgets who somebody is. The record, its history and the audit log stay as they are: they never held the values. */
export async function eraseIdentity(em: EntityManager, id: string, now: Date): Promise<void> {
  await sql`update protected_identities set sealed = null, name_index = null, phone_index = null, id_number_index = null,
    erased_at = ${now.toISOString()}, version = version + 1, updated_at = ${now.toISOString()} where id = ${id} and erased_at is null`.execute(em.getKysely())
}

/** Brings the next `count` identities under the present key, oldest first; how many were. Run it until it answers none. */
export async function rotateIdentities(em: EntityManager, count = 200): Promise<number> {
  const { ring } = protection()
  const { rows } = await sql<{ id: string; sealed: unknown }>`
    select id, sealed from protected_identities where sealed->>'keyId' <> ${ring.current} order by id limit ${count} for update`.execute(em.getKysely())
  for (const { id, sealed } of rows) {
    const context = contextOf(id)
    const turned = rewrap(ring, sealedOf(sealed), context)
    const [name, phone, idNumber] = indexesOf(open(ring, turned, context))
    await sql`update protected_identities set sealed = ${JSON.stringify(turned)}, name_index = ${name}, phone_index = ${phone}, id_number_index = ${idNumber}
      where id = ${id}`.execute(em.getKysely())
  }
  return rows.length
}
