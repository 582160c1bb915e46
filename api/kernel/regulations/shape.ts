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

/** A value that does not fit its provision, in words for whoever entered it. */
export class Misfit extends Error {
  constructor(readonly expected: Label, found: unknown) {
    super(`expected ${expected[1]}, found ${JSON.stringify(found)}`)
  }
}

const type = <T>(expected: Label, accepts: (value: unknown) => boolean): ValueType<T> => ({
  read(value) {
    if (!accepts(value)) throw new Misfit(expected, value)
    return value as T
  },
})
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isList = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0
const isFigure = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= FIGURE_AT_MOST

/** No regulation counts further; a larger figure is a slip of the hand. */
const FIGURE_AT_MOST = 100_000
/** Ten years, in each unit of time: beyond it no calendar is known. */
const TEN_YEARS: Record<LimitUnit, number> = { minute: 1_200_000, hour: 20_000, workday: 2_500, day: 3_660, month: 120, quarter: 40, halfYear: 20, year: 10 }

const among = (known: readonly string[]): Label => [`下列之一：${known.join('、')}`, `one of ${known.join(', ')}`]
const several = (known: readonly string[]): Label => [`下列若干项：${known.join('、')}`, `some of ${known.join(', ')}`]

export const text = (): ValueType<string> => type(['文字', 'a text'], isText)
export const texts = (): ValueType<readonly string[]> => type(['若干文字', 'a list of texts'], (value) => isList(value) && value.every(isText))
export const yesNo = (): ValueType<boolean> => type(['是或否', 'true or false'], (value) => typeof value === 'boolean')
/** A figure from 0 on: points, amounts. */
export const number = (): ValueType<number> => type([`0至${FIGURE_AT_MOST}的数`, `a number from 0 to ${FIGURE_AT_MOST}`], isFigure)
/** How many, of what comes in wholes: days ahead, offences, decimals. */
export const count = (): ValueType<number> => type([`0至${FIGURE_AT_MOST}的整数`, `a whole number from 0 to ${FIGURE_AT_MOST}`], (value) => isFigure(value) && Number.isInteger(value))
const isLabel = (value: unknown): value is Label => Array.isArray(value) && value.length === 2 && value.every(isText)
export const label = (): ValueType<Label> => type(['中文和英文名称', 'a label [中文, English]'], isLabel)
/** Labels by code, each under what it belongs to. */
export const labelsUnder = (): ValueType<Readonly<Record<string, Readonly<Record<string, Label>>>>> => type(
  ['各规则之下各要点的中文和英文名称', 'labels [中文, English] by code, under the rule that they belong to'],
  (value) => isPlain(value) && Object.values(value).every((under) => isPlain(under) && Object.keys(under).length > 0 && Object.values(under).every(isLabel)),
)
export const unit = (): ValueType<Unit> => type(among(UNITS), (value) => UNITS.includes(value as Unit))
export const limit = (): ValueType<Limit> => type(LIMIT, isLimit)
/** Weights, points or counts by code. */
export const numbers = (): ValueType<Readonly<Record<string, number>>> =>
  type(['各项的数', 'numbers by code'], (value) => isPlain(value) && Object.values(value).every(isFigure))

/** One of a closed list that code declares. */
export const oneOf = <K extends string>(list: Choices<K>): ValueType<K> => type(among(valuesOf(list)), (value) => valuesOf(list).includes(value as K))
/** One of a few words. */
export const word = <K extends string>(...words: readonly K[]): ValueType<K> => type(among(words), (value) => words.includes(value as K))
/** Several of a few words. */
export const words = <K extends string>(...known: readonly K[]): ValueType<readonly K[]> =>
  type(several(known), (value) => isList(value) && value.every((each) => known.includes(each as K)))
/** Several of a closed list that code declares. */
export const someOf = <K extends string>(list: Choices<K>): ValueType<readonly K[]> =>
  type(several(valuesOf(list)), (value) => isList(value) && value.every((each) => valuesOf(list).includes(each as K)))

export const optional = <T>(inner: ValueType<T>): ValueType<T | undefined> => ({
  optional: true,
  read: (value) => (value === undefined ? undefined : inner.read(value)),
})

export const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const isLimit = (value: unknown): value is Limit =>
  isPlain(value) && Object.keys(value).length === 2 && Number.isInteger(value.amount) && (value.amount as number) >= 0 &&
  valuesOf(LimitUnit).includes(value.unit as LimitUnit) && (value.amount as number) <= TEN_YEARS[value.unit as LimitUnit]
/** What a limit is, in words. */
export const LIMIT: Label = ['期限：整数和单位，不超过十年', 'a limit { amount, unit } of at most ten years']

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
