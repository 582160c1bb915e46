import { all, eq, within, type Acting } from '../access/index.ts'
import { fields, readList, type Reader } from '../query/index.ts'
import { specOf, type RecordSpec } from '../records/index.ts'
import type { Lookup } from './parse-rows.ts'

const AT_ONCE = 500

/** What a file may call a record: one of its unique codes, and failing that its title. */
const namesOf = (spec: RecordSpec): string[] => {
  const codes = [...spec.fields.values()].filter((field) => field.unique && field.kind === 'text' && !field.hidden).map((field) => field.name)
  return [...new Set([...codes, spec.title])]
}

/**
 * Finds the records that a file names, among those of the caller’s bureau that he may read: a code counts before a title,
 * and a title only where no code fits.
 */
export const lookupWithin = (reader: Reader, acting: Acting): Lookup => async (field, texts) => {
  const spec = specOf(field.target!())
  const found = new Map<string, string[]>()
  const own = acting.bureauId !== undefined && spec.fields.has('bureauId') ? eq('bureauId', acting.bureauId) : true
  for (const name of namesOf(spec)) {
    const open = texts.filter((text) => !found.has(text))
    for (let from = 0; from < open.length; from += AT_ONCE) {
      const some = open.slice(from, from + AT_ONCE)
      const filter = all(own, within(name, some))
      const { items } = await readList(reader, { spec, acting, selection: fields('id', name), filter, limit: 4 * AT_ONCE })
      for (const item of items) found.set(String(item[name]), [...(found.get(String(item[name])) ?? []), String(item['id'])])
    }
  }
  return found
}
