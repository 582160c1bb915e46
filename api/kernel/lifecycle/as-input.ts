import { fieldsOf, type Declared } from '../records/index.ts'

/** What a row holds of an input's fields, rows of rows included: a version as its revision begins with it. */
export function asInput<I>(input: Declared<I>, row: object): Partial<I> {
  const values = row as Record<string, unknown>
  const held = [...fieldsOf(input as Declared).values()].filter(({ name }) => values[name] !== undefined)
  return Object.fromEntries(held.map(({ name, kind, target }) =>
    [name, kind === 'items' ? (values[name] as object[]).map((item) => asInput(target!(), item)) : values[name]])) as Partial<I>
}
