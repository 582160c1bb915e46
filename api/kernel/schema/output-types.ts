import 'reflect-metadata'
import { Field, Int, ObjectType } from 'type-graphql'
import { nestedName, specOf, type Declared, type RecordSpec } from '../records/index.ts'
import { describe, graphqlType } from './scalar.ts'

/** type-graphql fills classes through decorators; ours are filled from the declarations, so they are called by hand. */
const field = (cls: Declared, name: string, type: () => object, nullable: boolean, description: string): void =>
  Field(type, { nullable, description })(cls.prototype as object, name)

@ObjectType({ description: '分页信息 / Where a page ends', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: '还有下一页 / More rows follow' }) hasNextPage!: boolean
  @Field(() => String, { nullable: true, description: '本页末行，用作下一页的 after / Last row, for the next page’s `after`' }) endCursor!: string | null
}

/** Turns a record class into its GraphQL type: declared fields, nested links, children. Hidden fields stay out. */
export function defineOutputType(spec: RecordSpec): void {
  const { cls } = spec
  ObjectType(spec.name, { description: `${spec.label[0]} / ${spec.label[1]}`, simpleResolvers: true })(cls as never)
  field(cls, 'id', () => graphqlType({ name: 'id', kind: 'link', label: spec.label }), false, '编号 / Id')
  for (const declared of spec.fields.values()) {
    if (declared.hidden) continue
    const nullable = declared.optional === true || declared.see !== undefined
    field(cls, declared.name, () => graphqlType(declared), nullable, describe(declared))
    if (declared.kind === 'link' && !specOf(declared.target!()).internal) field(cls, nestedName(declared), () => specOf(declared.target!()).cls, true, describe(declared))
  }
  for (const many of spec.many.values()) {
    field(cls, many.name, () => [specOf(many.target()).cls], many.see !== undefined, describe(many))
  }
}

const pages = new Map<string, Declared>()

/** `XPage`: the rows, their number (counted only when asked for) and where the page ends. */
export function pageType(spec: RecordSpec): Declared {
  const known = pages.get(spec.name)
  if (known) return known
  const cls = class {}
  ObjectType(`${spec.name}Page`, { description: `一页${spec.label[0]} / A page of ${spec.plural}`, simpleResolvers: true })(cls)
  field(cls, 'items', () => [spec.cls], false, spec.label.join(' / '))
  field(cls, 'total', () => Int, true, '总数，仅在查询时计算 / Number of all rows, counted only when asked for')
  field(cls, 'pageInfo', () => PageInfo, false, '分页信息 / Where the page ends')
  pages.set(spec.name, cls)
  return cls
}
