import { LimitUnit } from '../calendar/index.ts'
import { valuesOf, type Choices, type Label } from '../records/index.ts'
import { UNITS, type Limit, type Unit } from './limit.ts'

/** How one value of a binding is read from a pack. `read` throws a sentence that says what was expected. */
export interface ValueType<T> {
  read(value: unknown): T
  optional?: boolean
}
/** The values that a provision's bindings carry. */
export type Shape = Readonly<Record<string, ValueType<unknown>>>
export type ValuesOf<S extends Shape> = { readonly [K in keyof S]: S[K] extends ValueType<infer T> ? T : never }

const type = <T>(expected: string, accepts: (value: unknown) => boolean): ValueType<T> => ({
  read(value) {
    if (!accepts(value)) throw new Error(`expected ${expected}, found ${JSON.stringify(value)}`)
    return value as T
  },
})
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isList = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0

export const text = (): ValueType<string> => type('a text', isText)
export const texts = (): ValueType<readonly string[]> => type('a list of texts', (value) => isList(value) && value.every(isText))
export const yesNo = (): ValueType<boolean> => type('true or false', (value) => typeof value === 'boolean')
export const number = (): ValueType<number> => type('a number', (value) => typeof value === 'number' && Number.isFinite(value))
export const label = (): ValueType<Label> =>
  type('a label [中文, English]', (value) => Array.isArray(value) && value.length === 2 && value.every(isText))
export const unit = (): ValueType<Unit> => type(`a unit (${UNITS.join(', ')})`, (value) => UNITS.includes(value as Unit))
export const limit = (): ValueType<Limit> => type('a limit { amount, unit }', isLimit)
/** Weights, points or counts by code. */
export const numbers = (): ValueType<Readonly<Record<string, number>>> =>
  type('numbers by code', (value) => isPlain(value) && Object.values(value).every((each) => typeof each === 'number'))

/** One of a closed list that code declares. */
export const oneOf = <K extends string>(list: Choices<K>): ValueType<K> =>
  type(`one of ${valuesOf(list).join(', ')}`, (value) => valuesOf(list).includes(value as K))
/** One of a few words. */
export const word = <K extends string>(...words: readonly K[]): ValueType<K> => type(`one of ${words.join(', ')}`, (value) => words.includes(value as K))
/** Several of a few words. */
export const words = <K extends string>(...known: readonly K[]): ValueType<readonly K[]> =>
  type(`some of ${known.join(', ')}`, (value) => isList(value) && value.every((each) => known.includes(each as K)))
/** Several of a closed list that code declares. */
export const someOf = <K extends string>(list: Choices<K>): ValueType<readonly K[]> =>
  type(`some of ${valuesOf(list).join(', ')}`, (value) => isList(value) && value.every((each) => valuesOf(list).includes(each as K)))

export const optional = <T>(inner: ValueType<T>): ValueType<T | undefined> => ({
  optional: true,
  read: (value) => (value === undefined ? undefined : inner.read(value)),
})

export const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const isLimit = (value: unknown): value is Limit =>
  isPlain(value) && Object.keys(value).length === 2 && Number.isInteger(value.amount) && (value.amount as number) >= 0 &&
  valuesOf(LimitUnit).includes(value.unit as LimitUnit)

/** Reads a binding's values by their shape. Throws a sentence that names the value, also for one that the shape does not know. */
export function readValues<S extends Shape>(shape: S, raw: Readonly<Record<string, unknown>>): ValuesOf<S> {
  for (const name of Object.keys(raw)) if (!(name in shape)) throw new Error(`${name}: not a value of this provision (${Object.keys(shape).join(', ')})`)
  const values: Record<string, unknown> = {}
  for (const [name, each] of Object.entries(shape)) {
    if (raw[name] === undefined && !each.optional) throw new Error(`${name}: missing`)
    try {
      const value = each.read(raw[name])
      if (value !== undefined) values[name] = value
    } catch (problem) {
      throw new Error(`${name}: ${(problem as Error).message}`, { cause: problem })
    }
  }
  return Object.freeze(values) as ValuesOf<S>
}
