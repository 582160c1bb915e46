import 'reflect-metadata'
import { registerEnumType, Field, ID, InputType, Int } from 'type-graphql'
import { filterArguments } from '../query/index.ts'
import { choices, fieldsOf, type Declared, type FieldSpec, type RecordSpec } from '../records/index.ts'
import { describe, graphqlType } from './scalar.ts'

@InputType({ description: '分页：按偏移或按游标 / Paging, by offset or after a cursor' })
export class PageInput {
  @Field(() => Int, { nullable: true, description: '跳过的行数，最多一万 / Rows to skip, at most 10,000' }) offset?: number
  @Field(() => Int, { nullable: true, defaultValue: 25, description: '每页行数，最多二百 / Rows a page, at most 200' }) limit?: number
  @Field(() => String, { nullable: true, description: '上一页的 endCursor / The previous page’s endCursor' }) after?: string
}

export const SortDirection = choices('SortDirection', { ASC: ['升序', 'Ascending'], DESC: ['降序', 'Descending'] })

const made = new Map<string, Declared>()

/** Makes an input type once, from a name and its fields. */
function inputType(name: string, description: string, fill: (cls: Declared) => void): Declared {
  const known = made.get(name)
  if (known) return known
  const cls = class {}
  made.set(name, cls)
  InputType(name, { description })(cls)
  fill(cls)
  return cls
}

const add = (cls: Declared, name: string, type: () => object, nullable: boolean, description: string): void =>
  Field(type, { nullable, description })(cls.prototype as object, name)

function addField(cls: Declared, field: FieldSpec, nullable: boolean): void {
  const type = graphqlType(field, declaredInput)
  add(cls, field.name, () => type, nullable, describe(field))
}

/** `XFilter`: flat, an operator as suffix. */
export const filterType = (spec: RecordSpec): Declared => inputType(`${spec.name}Filter`, `筛选${spec.label[0]} / Filter of ${spec.plural}`, (cls) => {
  add(cls, 'id_in', () => [ID], true, '编号 / Ids')
  for (const { name, field, operator } of filterArguments(spec)) {
    const single = (): object => (field.kind === 'texts' ? String : graphqlType(field))
    add(cls, name, () => (operator === 'in' ? [single()] : operator === 'null' ? Boolean : single()), true, describe(field))
  }
})

export const sortFields = (spec: RecordSpec): string[] => [...spec.fields.values()].filter((field) => field.sort && !field.hidden).map((field) => field.name)

/** `XSort`: one of the indexed columns, with its direction. A record without any has no sort argument. */
export function sortType(spec: RecordSpec): Declared | undefined {
  const names = sortFields(spec)
  if (names.length === 0) return undefined
  return inputType(`${spec.name}Sort`, `排序${spec.label[0]} / Order of ${spec.plural}`, (cls) => {
    const sortable = Object.fromEntries(names.map((name) => [name, name]))
    registerEnumType(sortable, { name: `${spec.name}SortField` })
    add(cls, 'field', () => sortable, false, '字段 / Field')
    add(cls, 'direction', () => SortDirection, false, '方向 / Direction')
  })
}

const settable = (spec: RecordSpec, form: 'create' | 'update'): FieldSpec[] => [...spec.fields.values()].filter((field) =>
  !field.hidden && (form === 'create' ? field.write !== 'never' : (field.write ?? 'update') === 'update'))

/** The fields of a plain record's create or update form. */
export const formFields = settable

export const createType = (spec: RecordSpec): Declared => inputType(`Create${spec.name}Input`, `新建${spec.label[0]} / New ${spec.one}`, (cls) => {
  for (const field of settable(spec, 'create')) addField(cls, field, field.optional === true || field.kind === 'flag' || field.name === 'bureauId')
})

/** Update inputs carry only what changes. */
export const updateType = (spec: RecordSpec): Declared => inputType(`Update${spec.name}Input`, `修改${spec.label[0]} / Changes of a ${spec.one}`, (cls) => {
  for (const field of settable(spec, 'update')) addField(cls, field, true)
})

/** An act's declared input as a GraphQL input; nested inputs follow. */
export function declaredInput(input: Declared): Declared {
  return inputType(input.name, input.name, (cls) => {
    for (const field of fieldsOf(input).values()) addField(cls, field, field.optional === true || field.kind === 'flag')
  })
}
