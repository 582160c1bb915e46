// Every room declares by way of this one, and type-graphql's decorators need it.
import 'reflect-metadata'
import { registerEnumType } from 'type-graphql'
import type { Label } from './label.ts'

/** A closed list whose values are not known to the compiler. */
export interface AnyChoices {
  readonly $name: string
  readonly $labels: Readonly<Record<string, Label>>
}

/** A closed list of values with their labels: declared once, it is the TypeScript union, the GraphQL enum and the console's labels. */
export type Choices<K extends string> = { readonly [V in K]: V } & AnyChoices & { readonly $labels: Readonly<Record<K, Label>> }

export type ChoiceOf<C> = C extends Choices<infer K> ? K : never

const declared = new Map<string, AnyChoices>()

/**
 * Declares a closed list, for instance `choices('ComplaintChannel', { WINDOW: ['窗口', 'Window'] })`.
 * Values equal their names, so database, code and GraphQL agree.
 */
export function choices<K extends string>(name: string, labels: Record<K, Label>): Choices<K> {
  const values = Object.fromEntries(Object.keys(labels).map((value) => [value, value]))
  registerEnumType(values, {
    name,
    valuesConfig: Object.fromEntries(
      Object.entries<Label>(labels).map(([value, label]) => [value, { description: `${label[0]} / ${label[1]}` }]),
    ),
  })
  Object.defineProperties(values, { $name: { value: name }, $labels: { value: labels } })
  const list = values as unknown as Choices<K>
  if (declared.has(name)) throw new Error(`Choices ${name} are declared twice`)
  declared.set(name, list)
  return list
}

export const valuesOf = <K extends string>(list: { readonly $labels: Readonly<Record<K, Label>> }): K[] => Object.keys(list.$labels) as K[]

export const labelOfChoice = (list: AnyChoices, value: string): Label => list.$labels[value] ?? [value, value]

/** Every list declared so far, by name: the console's enum labels. */
export const allChoices = (): ReadonlyMap<string, AnyChoices> => declared
