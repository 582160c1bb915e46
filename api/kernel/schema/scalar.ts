import 'reflect-metadata'
import { GraphQLJSON, GraphQLSafeInt } from 'graphql-scalars'
import { Float, ID, Int } from 'type-graphql'
import type { Declared, FieldKind, FieldSpec } from '../records/index.ts'
import { DayScalar, InstantScalar } from './time-scalars.ts'

type TypeOf = (field: FieldSpec) => object

const types: Record<Exclude<FieldKind, 'items' | 'choice'>, TypeOf> = {
  text: () => String,
  longText: () => String,
  integer: () => Int,
  decimal: () => Float,
  money: () => GraphQLSafeInt,
  flag: () => Boolean,
  day: () => DayScalar,
  instant: () => InstantScalar,
  link: () => ID,
  ref: () => ID,
  texts: () => [String],
  links: () => [ID],
  json: () => GraphQLJSON,
}

/** The GraphQL type of a field's value. `items` takes the input class of its elements. */
export function graphqlType(field: FieldSpec, itemType?: (cls: Declared) => object): object {
  if (field.kind === 'choice') return field.choices!
  if (field.kind !== 'items') return types[field.kind](field)
  if (!itemType) throw new Error(`Field ${field.name} of nested inputs can stand only in an input`)
  return [itemType(field.target!())]
}

/** Label and help of a field. Money is in fen for programs; the console shows yuan, so its help does not say so. */
export const describe = (field: { label: readonly [string, string]; help?: readonly [string, string]; kind?: FieldKind }): string =>
  `${field.label[0]} / ${field.label[1]}${field.kind === 'money' ? '（分 / in fen）' : ''}${field.help ? `\n\n${field.help[0]}\n\n${field.help[1]}` : ''}`
