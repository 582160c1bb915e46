import 'reflect-metadata'
import { coerceInputValue, GraphQLError, isInputType, type GraphQLSchema } from 'graphql'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { filterPredicate, countMany, readGroups, readByIds, fields } from '../query/index.ts'
import { allRecords, DefineInput, inLocale, Json, labelOfChoice, LongText, specOf, Text, Texts, type FieldSpec, type Label, type RecordSpec } from '../records/index.ts'
import { declaredInput } from './input-types.ts'
import { operation } from './operation.ts'
import { boundedFilter, type RequestContext } from './request.ts'

/** A list whose rows are counted: its record and the filter that the list itself takes. */
@DefineInput()
export class FigureAsked {
  @Text({ label: ['记录类型', 'Record'], max: 60 }) record!: string
  @Json({ label: ['筛选', 'Filter'], optional: true }) filter?: Record<string, unknown> | null
}

/** What a list is grouped by: fields, or the month of one (`receivedAt:month`). */
@DefineInput()
export class GroupAsked extends FigureAsked {
  @Texts({ label: ['分组', 'By'], max: 80 }) by!: string[]
  @LongText({ label: ['合计', 'Sum'], max: 60, optional: true }) sum?: string | null
}

@ObjectType({ description: '一组的数量 / One group and its number', simpleResolvers: true })
export class GroupPoint {
  @Field(() => [String], { nullable: 'items', description: '分组值 / Values' }) keys!: (string | null)[]
  @Field(() => [String], { description: '分组名称 / In words' }) labels!: string[]
  @Field(() => Int, { description: '数量 / Count' }) count!: number
  @Field(() => Float, { description: '合计 / Sum' }) sum!: number
}

/** Lists that one question may count, fields that it may group by, and groups that it is answered with. */
const MOST = { lists: 60, by: 3, groups: 1000 }

const tooMany = (what: Label, most: number, { acting }: RequestContext): GraphQLError => new GraphQLError(
  acting.locale === 'zh' ? `${what[0]}最多${most}个` : `At most ${most} ${what[1]}`, { extensions: { code: 'BAD_USER_INPUT' } })

const unknown = (what: string, locale: 'zh' | 'en'): GraphQLError =>
  new GraphQLError(locale === 'zh' ? `没有这个列表或字段：${what}` : `There is no such list or field: ${what}`, { extensions: { code: 'BAD_USER_INPUT' } })

function recordOf(name: string, { acting }: RequestContext): RecordSpec {
  const spec = allRecords().get(name)
  if (!spec || spec.internal || !acting.may(spec.access.read)) throw unknown(name, acting.locale)
  return spec
}

/** The filter as the list itself would take it: through the same GraphQL input type, so that nothing else gets into a condition. */
function filterOf(schema: GraphQLSchema, spec: RecordSpec, filter: unknown, context: RequestContext): ReturnType<typeof filterPredicate> {
  const type = schema.getType(`${spec.name}Filter`)
  if (!isInputType(type)) throw unknown(spec.name, context.acting.locale)
  const coerced: unknown = coerceInputValue(filter ?? {}, type, () => { throw unknown(`${spec.name}.filter`, context.acting.locale) })
  return filterPredicate(spec, boundedFilter(context, coerced), context.acting)
}

/** A field that lists can be narrowed by can be grouped by; what only some callers see cannot. */
function groupField(spec: RecordSpec, name: string, { acting }: RequestContext): FieldSpec {
  const field = spec.fields.get(name)
  if (!field || field.hidden || field.see || !(field.filter || field.sort)) throw unknown(`${spec.name}.${name}`, acting.locale)
  return field
}

async function labelsOf(field: FieldSpec, month: boolean, values: readonly unknown[], { reader, acting }: RequestContext): Promise<Map<unknown, string>> {
  if (month) return new Map()
  if (field.kind === 'choice') return new Map(values.map((value) => [value, value === null ? '' : inLocale(labelOfChoice(field.choices!, String(value)), acting.locale)]))
  if (field.kind !== 'link') return new Map()
  const target = specOf(field.target!())
  const ids = [...new Set(values.filter((value) => typeof value === 'string'))]
  if (ids.length === 0 || !acting.may(target.access.read)) return new Map()
  const rows = await readByIds(reader, target, acting, ids, fields('id', target.title))
  return new Map(rows.map((row) => [row['id'], String(row[target.title])]))
}

/** Declares the two queries that screens count with: always the rows that the list with this filter shows, never others. */
export function declareFigures(schema: () => GraphQLSchema): void {
  operation({
    kind: 'query', name: 'figures', permission: 'console.use', type: () => [Int],
    description: '各列表的行数，与列表本身完全一致 / How many rows each list has, in the order asked',
    args: [{ name: 'lists', type: () => [declaredInput(FigureAsked)] }],
    resolve: async ({ lists }, context) => {
      if ((lists as FigureAsked[]).length > MOST.lists) throw tooMany(['一次统计的列表', 'lists are counted at once'], MOST.lists, context)
      const asked = (lists as FigureAsked[]).map(({ record, filter }) => {
        const spec = recordOf(record, context)
        return { spec, filter: filterOf(schema(), spec, filter, context) }
      })
      return countMany(context.reader, context.acting, asked)
    },
  })

  operation({
    kind: 'query', name: 'groups', permission: 'console.use', type: () => [GroupPoint],
    description: '列表按字段分组的数量 / A list counted by group',
    args: [{ name: 'list', type: () => declaredInput(GroupAsked) }],
    resolve: async ({ list }, context): Promise<GroupPoint[]> => {
      const { record, filter, by, sum } = list as GroupAsked
      const spec = recordOf(record, context)
      if (by.length > MOST.by) throw tooMany(['分组字段', 'fields to group by'], MOST.by, context)
      const keys = by.map((key) => {
        const [name = '', unit] = key.split(':')
        return { field: groupField(spec, name, context), month: unit === 'month' }
      })
      const groups = await readGroups(context.reader, {
        spec, acting: context.acting, filter: filterOf(schema(), spec, filter, context),
        by: keys.map(({ field, month }) => (month ? { month: field.name } : field.name)), sum: sum ? groupSum(spec, sum, context).name : undefined,
        most: MOST.groups + 1,
      })
      if (groups.length > MOST.groups) throw tooMany(['分组', 'groups: narrow the list or group by another field'], MOST.groups, context)
      const labels = await Promise.all(keys.map(({ field, month }, at) => labelsOf(field, month, groups.map((group) => group.keys[at]), context)))
      return groups.map((group) => ({
        keys: group.keys.map((value) => (value === null ? null : String(value))),
        labels: group.keys.map((value, at) => labels[at]!.get(value) ?? (value === null ? '' : String(value))),
        count: group.count, sum: group.sum,
      }))
    },
  })
}

function groupSum(spec: RecordSpec, name: string, { acting }: RequestContext): FieldSpec {
  const field = spec.fields.get(name)
  if (!field || field.hidden || field.see || !['integer', 'decimal', 'money'].includes(field.kind)) throw unknown(`${spec.name}.${name}`, acting.locale)
  return field
}

