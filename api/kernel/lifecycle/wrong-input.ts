import type { EntityManager } from '@mikro-orm/sql'
import { within, type Acting } from '../access/index.ts'
import { readScope, selectIds } from '../query/index.ts'
import { specOf, type FieldSpec } from '../records/index.ts'
import type { FieldRejection } from './rejection.ts'
import { checkFields, checkLinks, sentLinks } from './validate.ts'

/** Every wrong field of an input; links are looked up, within what the caller may read, once nothing else is wrong. */
export async function wrongInput(em: EntityManager, acting: Acting, fields: readonly FieldSpec[], input: Record<string, unknown>): Promise<FieldRejection[]> {
  const wrong = checkFields(fields, input)
  if (wrong.length > 0) return wrong
  return checkLinks(sentLinks(fields, input), async (record, ids) => {
    const target = specOf(record)
    return new Set(await selectIds(em.getKysely(), target, readScope(target, acting), within('id', ids)))
  })
}
