import { inLocale, type Label, type Locale } from '../records/index.ts'

export type Facts = Record<string, string | number | boolean | null>

/** A wrong field of an input: where, what, and in which words. */
export interface FieldRejection { path: string; code: string; label: Label; facts: Facts }

/**
 * An act that is refused for a reason its caller can understand: a result, not an error.
 * It carries a stable code, the facts, the wrong fields and, where a rule is behind it, the citation.
 */
export interface Rejection {
  code: string
  label: Label
  facts: Facts
  fields: FieldRejection[]
  citation?: unknown
}

type Details = { fields?: FieldRejection[]; citation?: unknown }

const declared = new Map<string, Label>()

/** Every rejection declared so far, by code. */
export const declaredRejections = (): ReadonlyMap<string, Label> => declared

/** Declares a rejection with its text in both languages; `{name}` stands for a fact. */
export function rejection(code: string, label: Label): (facts?: Facts, details?: Details) => Rejection {
  if (declared.has(code)) throw new Error(`Rejection ${code} is declared twice`)
  declared.set(code, label)
  return (facts = {}, details = {}) => ({ code, label, facts, fields: details.fields ?? [], citation: details.citation })
}

/** Declares the text of a wrong field. */
export function fieldRejection(code: string, label: Label): (path: string, facts?: Facts) => FieldRejection {
  if (declared.has(code)) throw new Error(`Rejection ${code} is declared twice`)
  declared.set(code, label)
  return (path, facts = {}) => ({ path, code, label, facts })
}

/** The text a reader of `locale` sees, with the facts filled in. */
export const rejectionText = ({ label, facts }: { label: Label; facts: Facts }, locale: Locale): string =>
  inLocale(label, locale).replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole))

/** Thrown inside an act to refuse it; the runner rolls back and answers with the rejection. */
export class Rejected extends Error {
  constructor(readonly rejection: Rejection) {
    super(rejection.code)
  }
}

export function refuse(rejection: Rejection): never {
  throw new Rejected(rejection)
}

export const notFound = rejection('NOT_FOUND', ['没有找到该记录', 'There is no such record'])
export const noRight = rejection('FORBIDDEN', ['您没有办理“{act}”的权限', 'You have no right to do this: {act}'])
export const conflict = rejection('CONFLICT', ['该记录已被他人修改，请刷新后再办', 'Somebody else has changed this record: reload and try again'])
export const wrongState = rejection('WRONG_STATE', ['当前状态为“{state}”，不能{act}', 'Not possible in state “{state}”: {act}'])
export const invalid = rejection('VALIDATION', ['填写有误，请检查标出的内容', 'Some entries are wrong: see the marked fields'])
export const keyReused = rejection('IDEMPOTENCY_KEY_REUSED', ['同一提交标识已用于另一次提交', 'This idempotency key was used for another submission'])
export const keyUnfit = rejection('IDEMPOTENCY_KEY_UNFIT', ['提交标识最多{max}个字符，不得含控制字符', 'An idempotency key has at most {max} characters, none of them a control character'])
export const keyMissing = rejection('IDEMPOTENCY_KEY_MISSING', ['缺少提交标识', 'An idempotency key is required'])

export const required = fieldRejection('REQUIRED', ['必须填写', 'Required'])
export const tooLong = fieldRejection('TOO_LONG', ['不能超过{max}个字', 'At most {max} characters'])
export const tooShort = fieldRejection('TOO_SHORT', ['至少{min}个字', 'At least {min} characters'])
export const tooLarge = fieldRejection('TOO_LARGE', ['不能大于{max}', 'At most {max}'])
export const tooSmall = fieldRejection('TOO_SMALL', ['不能小于{min}', 'At least {min}'])
export const unfit = fieldRejection('PATTERN', ['格式不符', 'Not in the right form'])
export const unknownLink = fieldRejection('UNKNOWN_LINK', ['没有找到所选的记录', 'The chosen record was not found'])
const duplicate = rejection('DUPLICATE', ['已有相同的{label}', 'There is one already: {label}'])

const isUniqueViolation = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '23505'

/** What an error that ended a transaction tells the caller: why it was refused, or that there is one already. Nothing for a fault of ours. */
export const refusalOf = (error: unknown, { label }: { label: Label }, locale: Locale): Rejection | undefined =>
  error instanceof Rejected ? error.rejection : isUniqueViolation(error) ? duplicate({ label: inLocale(label, locale) }) : undefined
