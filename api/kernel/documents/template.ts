import type { Acting } from '../access/index.ts'
import type { Reader } from '../query/index.ts'
import type { Label, Locale } from '../records/index.ts'
import type { DocumentModel } from './model.ts'

/** A printable form of the office: how its facts become a document. */
export interface DocumentTemplate<Facts> {
  /** `cases.acceptanceNotice`; names it in addresses. */
  key: string
  label: Label
  page: 'A4'
  /** Pure: the same facts give the same document. Content is Chinese; `locale` is for what has an English form as well. */
  build(facts: Facts, locale: Locale): DocumentModel
  /** The record that it is printed from, with `facts`: then it has an address, and the console offers it on that record. */
  of?: string
  /** The facts of these records, in order, of those that the caller may read and that have such a document. */
  facts?(reader: Reader, acting: Acting, ids: readonly string[]): Promise<Facts[]>
}

/** A form as whoever prints it knows it: what its facts are is the form’s own matter. */
export interface DeclaredDocument {
  key: string
  label: Label
  of?: string
  /** The documents of records that the caller may read, ready to be rendered. Absent where the form has no address. */
  models?(reader: Reader, acting: Acting, ids: readonly string[]): Promise<DocumentModel[]>
}

const declared = new Map<string, DeclaredDocument>()

/** Declares a printable form. Throws when its key is taken. */
export function documentTemplate<Facts>(template: DocumentTemplate<Facts>): DocumentTemplate<Facts> {
  const { key, label, of, facts, build } = template
  if (declared.has(key)) throw new Error(`Document ${key} is declared twice`)
  declared.set(key, {
    key, label, of,
    models: facts && (async (reader, acting, ids) => (await facts(reader, acting, ids)).map((one) => build(one, acting.locale))),
  })
  return template
}

/** Every printable form declared so far, by key. */
export const allDocuments = (): ReadonlyMap<string, DeclaredDocument> => declared
