import { all, eq, within } from '../access/index.ts'
import { fieldRejection, savePlainIn } from '../lifecycle/index.ts'
import { fields, readList } from '../query/index.ts'
import { allRecords, type FieldSpec, type RecordSpec } from '../records/index.ts'
import { isImportable } from './cell-value.ts'
import type { ImportContext, ImportKind } from './import-kind.ts'
import type { ImportedRow } from './parse-rows.ts'

const exists = fieldRejection('EXISTS_ALREADY', ['已有“{text}”', 'There is already “{text}”'])
const AT_ONCE = 500

/** Tells rows whose unique text is taken, so that the dry run knows it and not only the database. */
async function checkUnique({ em, acting }: ImportContext, spec: RecordSpec, field: FieldSpec, rows: readonly ImportedRow[]): Promise<void> {
  const texts = [...new Set(rows.map((row) => row.values[field.name]).filter((text) => typeof text === 'string'))]
  const taken = new Set<unknown>()
  for (let from = 0; from < texts.length; from += AT_ONCE) {
    const some = texts.slice(from, from + AT_ONCE)
    const own = spec.fields.has('bureauId') ? eq('bureauId', acting.bureauId) : true
    const filter = all(own, within(field.name, some))
    const { items } = await readList(em.getKysely(), { spec, acting, selection: fields(field.name), filter, limit: AT_ONCE })
    for (const item of items) taken.add(item[field.name])
  }
  for (const row of rows) {
    const text = row.values[field.name]
    if (taken.has(text)) row.problems.push({ ...exists(field.name, { text: String(text) }), row: row.row, column: field.label })
  }
}

export const plainImportKeys = (): string[] => [...allRecords().values()].map((spec) => `plain.${spec.plural}`)

/** The import that every plain record has: whoever may make one in the form may make many from a file. */
export function plainImport(key: string): ImportKind | undefined {
  const spec = [...allRecords().values()].find((one) => key === `plain.${one.plural}`)
  if (!spec || spec.internal || !spec.access.create) return undefined
  const settable = [...spec.fields.values()].filter((field) => field.write !== 'never' && !field.hidden)
  // A file belongs to the bureau of whoever imports it.
  const columns = settable.filter((field) => isImportable(field) && field.name !== 'bureauId')
  const unique = columns.filter((field) => field.unique && field.kind === 'text')
  return {
    key, label: spec.label, permission: spec.access.create, record: spec.name, fields: columns, mode: 'ALL',
    async check(context, rows) {
      for (const field of unique) await checkUnique(context, spec, field, rows)
    },
    async write({ office, em, acting }, values) {
      return { id: await savePlainIn(office, em, acting, { spec, fields: settable, input: values }, 'create') }
    },
  }
}
