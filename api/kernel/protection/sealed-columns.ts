import { hkdfSync } from 'node:crypto'
import { sql } from 'kysely'
import { within, type Predicate } from '../access/index.ts'
import { allRecords, columnOf, fieldOf, sealFieldsBy, snake, specOf, type Declared, type FieldSpec, type RecordSpec } from '../records/index.ts'
import type { EntityManager } from '../store/index.ts'
import { blindIndex, blindIndexes } from './blind-index.ts'
import { decrypt, encrypt, type Cipher } from './cipher.ts'
import { protection } from './configured-keys.ts'
import type { KeyRing } from './key-ring.ts'

/** A key for the columns alone: what seals identities seals nothing else. */
const keyOf = (ring: KeyRing, keyId: string): Buffer => Buffer.from(hkdfSync('sha256', ring.key(keyId), '', 'sealed columns', 32))

/** `keyId.cipher.iv.data.tag`, the last three in base64. It opens in the column that it was sealed for. */
function seal(text: string, column: string): string {
  const { ring, cipher } = protection()
  const { iv, data, tag } = encrypt(cipher, keyOf(ring, ring.current), Buffer.from(text), column)
  return [ring.current, cipher, iv, data, tag].join('.')
}

function open(sealed: string, column: string): string {
  const [keyId, cipher, iv, data, tag] = sealed.split('.') as [string, Cipher, string, string, string]
  return decrypt(cipher, keyOf(protection().ring, keyId), { iv, data, tag }, column).toString()
}

sealFieldsBy({ seal, open, index: (as, value) => blindIndex(protection().ring, as, value) })

/** The rows whose sealed field has exactly this value, however it is spelt. */
export function hasExactly(record: Declared, name: string, value: string): Predicate {
  const { foundBy } = fieldOf(specOf(record), name)
  if (!foundBy) throw new Error(`${record.name} is not found by ${name}`)
  return within(foundBy.field, blindIndexes(protection().ring, foundBy.as, value))
}

/** Brings the next rows of one column under the present key. */
async function turn(em: EntityManager, spec: RecordSpec, field: FieldSpec, count: number): Promise<number> {
  const db = em.getKysely()
  const [table, column] = [sql.table(spec.table), sql.ref(snake(field.name))]
  const { rows } = await sql<{ id: string; sealed: string }>`select id, ${column} as sealed from ${table}
    where ${column} is not null and split_part(${column}, '.', 1) <> ${protection().ring.current} order by id limit ${count} for update`.execute(db)
  for (const { id, sealed } of rows) {
    const place = columnOf(spec, field)
    const value = open(sealed, place)
    const found = field.foundBy ? sql`, ${sql.ref(snake(field.foundBy.field))} = ${blindIndex(protection().ring, field.foundBy.as, value)}` : sql``
    await sql`update ${table} set ${column} = ${seal(value, place)} ${found} where id = ${id}`.execute(db)
  }
  return rows.length
}

/** Brings the next `count` sealed values under the present key; how many were. Run it until it answers none. */
export async function rotateColumns(em: EntityManager, count = 200): Promise<number> {
  for (const spec of allRecords().values()) {
    for (const field of spec.fields.values()) {
      const turned = field.sealed ? await turn(em, spec, field, count) : 0
      if (turned > 0) return turned
    }
  }
  return 0
}
