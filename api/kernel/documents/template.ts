import { all, within, type Acting, type Predicate } from '../access/index.ts'
import { readScope, selectIds, type Reader } from '../query/index.ts'
import { specOf, type Label } from '../records/index.ts'
import type { DocumentModel } from './model.ts'

/** A printable form of the office: how its facts become a document. */
export interface DocumentTemplate<Facts> {
  /** `cases.acceptanceNotice`; names it in addresses. */
  key: string
  label: Label
  page: 'A4'
  /** Pure: the same facts give the same document. An official paper is written in Chinese, whatever language its printer reads. */
  build(facts: Facts): DocumentModel
  /** One table: it is also to be had as an Excel workbook. */
  sheet?: true
  /** The record that it is printed from, with `facts`: then it has an address, and the console offers it on that record. */
  of?: string
  /** Which of those records have it: a notice of what did not happen is no paper. All of them, unless said. */
  when?: Predicate
  /** The facts of these records, in order, of those that the caller may read. */
  facts?(reader: Reader, acting: Acting, ids: readonly string[]): Promise<Facts[]>
}

/** A form as whoever prints it knows it: what its facts are is the form’s own matter. */
export interface DeclaredDocument {
  key: string
  label: Label
  of?: string
  sheet: boolean
  when: Predicate
  /** Those of these records that the caller may read and that have it, in the order asked for. */
  printable(reader: Reader, acting: Acting, ids: readonly string[]): Promise<readonly string[]>
  /** The documents of records that the caller may read, ready to be rendered. Absent where the form has no address. */
  models?(reader: Reader, acting: Acting, ids: readonly string[]): Promise<DocumentModel[]>
}

const declared = new Map<string, DeclaredDocument>()

/** Declares a printable form. Throws when its key is taken. */
export function documentTemplate<Facts>(template: DocumentTemplate<Facts>): DocumentTemplate<Facts> {
  const { key, label, of, sheet = false, when = true, facts, build } = template
  if (declared.has(key)) throw new Error(`Document ${key} is declared twice`)
  const printable = async (reader: Reader, acting: Acting, ids: readonly string[]): Promise<readonly string[]> => {
    if (!of || ids.length === 0) return []
    const spec = specOf(of)
    const found = new Set(await selectIds(reader, spec, readScope(spec, acting), all(within('id', ids), when)))
    return ids.filter((id) => found.has(id))
  }
  declared.set(key, {
    key, label, of, sheet, when, printable,
    models: facts && (async (reader, acting, ids) => {
      const known = await printable(reader, acting, ids)
      return known.length === 0 ? [] : (await facts(reader, acting, known)).map(build)
    }),
  })
  return template
}

/** Every printable form declared so far, by key. */
export const allDocuments = (): ReadonlyMap<string, DeclaredDocument> => declared
