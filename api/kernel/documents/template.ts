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
}

const declared = new Map<string, DocumentTemplate<never>>()

/** Declares a printable form. Throws when its key is taken. */
export function documentTemplate<Facts>(template: DocumentTemplate<Facts>): DocumentTemplate<Facts> {
  if (declared.has(template.key)) throw new Error(`Document ${template.key} is declared twice`)
  declared.set(template.key, template)
  return template
}

/** Every printable form declared so far, by key. Whoever loads the facts of one knows their type. */
export const allDocuments = (): ReadonlyMap<string, DocumentTemplate<never>> => declared
