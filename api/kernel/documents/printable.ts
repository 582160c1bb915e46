import { all, eq, type Acting, type Predicate } from '../access/index.ts'
import { selectMany, type Reader } from '../query/index.ts'
import { allRecords, specOf, type RecordSpec } from '../records/index.ts'
import { allDocuments, type DeclaredDocument } from './template.ts'

/** A form that a record has, and how the records that it is printed from hang on it: themselves, or through this field of theirs. */
export interface OwnForm { form: DeclaredDocument; spec: RecordSpec; by: string }

/** The forms of a record: its own first, then those of what belongs to it. */
export function formsOf(spec: RecordSpec): OwnForm[] {
  const kinds: [by: string, spec: RecordSpec][] = [['id', spec], ...[...spec.many.values()].map((many): [string, RecordSpec] => [many.by, specOf(many.target())])]
  const forms = [...allDocuments().values()].filter(({ models }) => models)
  return kinds.flatMap(([by, kind]) => forms.filter(({ of }) => of === kind.name && allRecords().has(of)).map((form) => ({ form, spec: kind, by })))
}

/** The papers that one record has now, each with the records that it is printed from. */
export async function papersOf(reader: Reader, acting: Acting, spec: RecordSpec, id: string): Promise<{ form: DeclaredDocument; ids: string[] }[]> {
  const forms = formsOf(spec).filter((one) => acting.may(one.spec.access.read))
  const asked = forms.map(({ form, spec: kind, by }) => ({ spec: kind, filter: all(eq(by, id), form.when) as Predicate }))
  const ids = await selectMany(reader, acting, asked)
  return forms.map(({ form }, at) => ({ form, ids: ids[at]! })).filter((one) => one.ids.length > 0)
}
