import { isId, specOf, type Declared, type FieldSpec, fieldsOf } from '../records/index.ts'
import { required, tooLarge, tooLong, tooShort, tooSmall, unfit, unknownLink, type FieldRejection } from './rejection.ts'

type Values = Record<string, unknown>

/** Control characters have no place in a name or a reason; line breaks and tabs do. PostgreSQL refuses NUL and halves of characters. */
const UNFIT = /[^\P{Cc}\n\r\t]|\p{Cs}/u
/** Whether a text can be stored and shown as it is. */
export const isFit = (text: string): boolean => !UNFIT.test(text)

function checkText(field: FieldSpec, path: string, text: string): FieldRejection[] {
  const wrong: FieldRejection[] = []
  if (!field.optional && text.trim() === '') return [required(path)]
  if (field.max !== undefined && [...text].length > field.max) wrong.push(tooLong(path, { max: field.max }))
  if (field.min !== undefined && [...text].length < field.min) wrong.push(tooShort(path, { min: field.min }))
  if (!isFit(text)) wrong.push(unfit(path))
  if (field.pattern && text !== '' && !field.pattern.test.test(text)) wrong.push({ ...unfit(path), label: field.pattern.text })
  return wrong
}

/** Deepest nesting of a free-form document. */
const DEEPEST = 40

/** Whether every text within a free-form document can be stored, and it is not nested beyond reason. */
function isStorable(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return isFit(value)
  if (typeof value !== 'object' || value === null) return true
  return depth < DEEPEST && Object.entries(value).every(([key, below]) => isFit(key) && isStorable(below, depth + 1))
}

function checkNumber(field: FieldSpec, path: string, value: number): FieldRejection[] {
  if (field.max !== undefined && value > field.max) return [tooLarge(path, { max: field.max })]
  if (field.min !== undefined && value < field.min) return [tooSmall(path, { min: field.min })]
  return []
}

function checkValue(field: FieldSpec, path: string, value: unknown): FieldRejection[] {
  if (value === undefined || value === null) return field.optional || field.kind === 'flag' ? [] : [required(path)]
  if (field.kind === 'ref' && !isId(value)) return [unknownLink(path)]
  if (field.kind === 'json') return isStorable(value) ? [] : [unfit(path)]
  if (typeof value === 'string' && (field.kind === 'text' || field.kind === 'longText')) return checkText(field, path, value)
  if (typeof value === 'number') return checkNumber(field, path, value)
  if (!Array.isArray(value)) return []
  if (value.length === 0 && !field.optional) return [required(path)]
  if (field.kind === 'texts') return value.flatMap((text, index) => checkText(field, `${path}.${index}`, String(text)))
  if (field.kind === 'items') {
    return value.flatMap((item: Values, index) => checkFields(fieldsOf(field.target!()).values(), item, `${path}.${index}.`))
  }
  return []
}

/** Checks values against their declarations; every wrong field is named at once. */
export function checkFields(fields: Iterable<FieldSpec>, values: Values, prefix = ''): FieldRejection[] {
  return [...fields].flatMap((field) => checkValue(field, `${prefix}${field.name}`, values[field.name]))
}

/** A link somewhere in an input: to be looked up within what the caller may see. */
interface SentLink { path: string; record: string; id: string }

export function sentLinks(fields: Iterable<FieldSpec>, values: Values, prefix = ''): SentLink[] {
  return [...fields].flatMap((field): SentLink[] => {
    const value = values[field.name]
    const path = `${prefix}${field.name}`
    if (value === undefined || value === null) return []
    if (field.kind === 'link') return [{ path, record: nameOf(field.target!()), id: String(value) }]
    if (field.kind === 'links') return (value as string[]).map((id, index) => ({ path: `${path}.${index}`, record: nameOf(field.target!()), id }))
    if (field.kind === 'items') {
      return (value as Values[]).flatMap((item, index) => sentLinks(fieldsOf(field.target!()).values(), item, `${path}.${index}.`))
    }
    return []
  })
}

const nameOf = (cls: Declared): string => specOf(cls).name

/** Links that `exists` does not find: an unknown id and one that is not the caller's are answered alike. */
export async function checkLinks(links: readonly SentLink[], existing: (record: string, ids: string[]) => Promise<Set<string>>): Promise<FieldRejection[]> {
  const byRecord = new Map<string, SentLink[]>()
  for (const link of links) byRecord.set(link.record, [...(byRecord.get(link.record) ?? []), link])
  const wrong: FieldRejection[] = []
  for (const [record, sent] of byRecord) {
    const found = await existing(record, [...new Set(sent.map((link) => link.id).filter(isId))])
    wrong.push(...sent.filter((link) => !found.has(link.id)).map((link) => unknownLink(link.path)))
  }
  return wrong
}
