import { isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLField, type GraphQLInputType } from 'graphql'
import { allInputs, fieldsOf, specOf, type FieldSpec } from '../../api/kernel/records/index.ts'
import { HOSTILE, NO_ENUM, NO_LIST, NO_OBJECT } from './hostile-values.ts'

const FITTING: Readonly<Record<string, unknown>> = {
  String: '说明文字', Int: 1, Float: 1, SafeInt: 1, Boolean: true, LocalDate: '2026-09-28', DateTimeISO: '2026-09-28T01:00:00.000Z', JSON: {},
}

/** Variables of one request, in which one place holds a hostile value. */
export interface Hostile { place: string; value: unknown; variables: Record<string, unknown> }

/** Ids of records that are there, by name of the record. */
export type Known = (record: string) => Promise<string>

const bare = (type: GraphQLInputType): GraphQLInputType => (isNonNullType(type) ? type.ofType : type)
const fieldIn = (input: string, name: string): FieldSpec | undefined => {
  const declared = allInputs().get(input)
  return declared && fieldsOf(declared).get(name)
}

/** A value that fits, so that what stands behind the place under attack is reached. */
async function fitting(type: GraphQLInputType, field: FieldSpec | undefined, known: Known): Promise<unknown> {
  const inner = bare(type)
  if (isListType(inner)) return [await fitting(inner.ofType, field, known)]
  if (isEnumType(inner)) return inner.getValues()[0]!.name
  if (!isInputObjectType(inner)) {
    if (inner.name !== 'ID') return FITTING[inner.name]
    return known(field?.target ? specOf(field.target()).name : 'StaffMember')
  }
  const value: Record<string, unknown> = {}
  for (const each of Object.values(inner.getFields())) {
    if (isNonNullType(each.type)) value[each.name] = await fitting(each.type, fieldIn(inner.name, each.name), known)
  }
  return value
}

type Put = (value: unknown) => Record<string, unknown>

/** Every place below a type, with what may be put there. */
async function places(type: GraphQLInputType, field: FieldSpec | undefined, path: string, put: Put, known: Known): Promise<{ path: string; values: readonly unknown[]; put: Put }[]> {
  const inner = bare(type)
  if (isListType(inner)) {
    const one = await fitting(inner.ofType, field, known)
    return [
      { path, values: [...NO_LIST, Array.from({ length: 300 }, () => one), null], put },
      ...await places(inner.ofType, field, `${path}[]`, (value) => put([value]), known),
    ]
  }
  if (!isInputObjectType(inner)) return [{ path, values: [...(isEnumType(inner) ? NO_ENUM : HOSTILE[inner.name]!), null], put }]
  const whole = await fitting(inner, field, known) as Record<string, unknown>
  const below = Object.values(inner.getFields()).map((each) =>
    places(each.type, fieldIn(inner.name, each.name), `${path}.${each.name}`, (value) => put({ ...whole, [each.name]: value }), known))
  return [{ path, values: [...NO_OBJECT, null], put }, ...(await Promise.all(below)).flat()]
}

/** The hostile requests of an operation: each place of each argument, each value that may be put there. */
export async function hostileRequests(operation: GraphQLField<unknown, unknown>, own: Record<string, unknown>, known: Known): Promise<Hostile[]> {
  const base: Record<string, unknown> = { ...own }
  for (const { name, type } of operation.args) {
    if (!(name in base) && isNonNullType(type)) base[name] = await fitting(type, undefined, known)
  }
  const all: Hostile[] = []
  for (const { name, type } of operation.args) {
    for (const { path, values, put } of await places(type, undefined, name, (value) => ({ ...base, [name]: value }), known)) {
      for (const value of values) all.push({ place: path, value, variables: put(value) })
    }
  }
  return all
}

/** The document that calls an operation with each of its arguments as a variable, and asks for little. */
export function documentOf(kind: 'query' | 'mutation', operation: GraphQLField<unknown, unknown>, selection: string): string {
  const declared = operation.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
  const passed = operation.args.map(({ name }) => `${name}: $${name}`).join(', ')
  return `${kind}${declared && `(${declared})`} { ${operation.name}${passed && `(${passed})`} ${selection} }`
}

