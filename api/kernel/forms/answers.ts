import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import { compile } from './compile.ts'
import type { FormDefinition } from '@wenxiao/schema/form-definition'
import { definitionHash } from './published.ts'
import type { FieldRejection } from '../lifecycle/index.ts'
import { wrong } from './wrong.ts'

/** Whether `YYYY-MM-DD` names a day that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Whether an answer says nothing: not given, without a letter or a choice, or a table whose every row is so. */
export const saysNothing = (answer: unknown): boolean => {
  if (answer === undefined || answer === null) return true
  if (typeof answer === 'string') return answer.trim() === ''
  return typeof answer === 'object' && Object.values(answer).every(saysNothing)
}

const ajv = new Ajv({ allErrors: true, ownProperties: true, formats: { day: isDay } })
/** Definitions come from a column, a new object at each reading, so validators are kept by content. */
const compiled = new Map<string, ValidateFunction>()
const COMPILED_MAX = 200

function validator(definition: FormDefinition): ValidateFunction {
  const hash = definitionHash(definition)
  const known = compiled.get(hash)
  if (known) return known
  const schema = compile(definition)
  const made = ajv.compile(schema)
  ajv.removeSchema(schema)
  if (compiled.size >= COMPILED_MAX) compiled.delete(compiled.keys().next().value!)
  compiled.set(hash, made)
  return made
}

type Told = (path: string, limit: number) => FieldRejection
const keywords: Record<string, Told> = {
  type: (path) => wrong.wrongKind(path),
  enum: (path) => wrong.notAnOption(path),
  format: (path) => wrong.notADay(path),
  pattern: (path) => wrong.required(path),
  uniqueItems: (path) => wrong.twice(path),
  'false schema': (path) => wrong.notAsked(path),
  minLength: (path, min) => wrong.tooShort(path, { min }),
  maxLength: (path, max) => wrong.tooLong(path, { max }),
  minimum: (path, min) => wrong.tooSmall(path, { min }),
  maximum: (path, max) => wrong.tooLarge(path, { max }),
  minItems: (path, min) => wrong.tooFew(path, { min }),
  maxItems: (path, max) => wrong.tooMany(path, { max }),
}

function translated({ instancePath, keyword, params }: ErrorObject): FieldRejection | undefined {
  const at = (...key: string[]) => [...instancePath.split('/').slice(1), ...key].join('.')
  if (keyword === 'required') return wrong.required(at(String(params['missingProperty'])))
  if (keyword === 'additionalProperties') return wrong.unknownItem(at(String(params['additionalProperty'])))
  return keywords[keyword]?.(at(), Number(params['limit']))
}

/**
 * What is wrong with the answers, at most one problem a path; empty when they can be stored.
 * The definition must have passed `checkDefinition`; compiled once per content.
 */
export function checkAnswers(definition: FormDefinition, answers: unknown): FieldRejection[] {
  const validate = validator(definition)
  if (validate(answers)) return []
  const found = new Map<string, FieldRejection>()
  for (const error of validate.errors ?? []) {
    const told = translated(error)
    // A condition that failed says nothing of its own: what follows from it is told at the item.
    if (told && error.keyword !== 'if' && !error.schemaPath.includes('/if/') && !found.has(told.path)) found.set(told.path, told)
  }
  return [...found.values()]
}
