import 'reflect-metadata'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { all, eq, not, within, type Predicate } from '../../kernel/access/index.ts'
import { dayOf } from '../../kernel/calendar/index.ts'
import { fields, readGroups, readList } from '../../kernel/query/index.ts'
import { inLocale, specOf } from '../../kernel/records/index.ts'
import { operation, type RequestContext } from '../../kernel/schema/index.ts'
import { Department } from '../organization/index.ts'
import { InspectedDepartment } from './inspected-department.record.ts'
import { DISCLOSED } from './inspection-choices.ts'
import { schedule } from './inspection.provisions.ts'
import { Inspection } from './inspection.record.ts'
import { periodOf, type Period } from './periods.ts'

@ObjectType({ description: '督查频次落实情况 / How an entry of the schedule stands in its period', simpleResolvers: true })
export class ScheduleFulfilment {
  @Field(() => String, { description: '代码 / Code' }) code!: string
  @Field(() => String, { description: '名称 / Label' }) label!: string
  @Field(() => Int, { nullable: true, description: '至少几次，制度未定则空 / At least so many; empty where the text names no figure' }) atLeast?: number | null
  @Field(() => String, { nullable: true, description: '周期首日 / First day of the period' }) from?: string | null
  @Field(() => String, { nullable: true, description: '周期末日 / Last day of the period' }) to?: string | null
  @Field(() => Int, { description: '已完成 / Reported' }) held!: number
  @Field(() => Int, { description: '已安排未完成 / Planned or under way' }) planned!: number
}

@ObjectType({ description: '科室本季度被督查次数 / How often a department is inspected this quarter', simpleResolvers: true })
export class DepartmentInspections {
  @Field(() => ID, { description: '科室 / Department' }) departmentId!: string
  @Field(() => String, { description: '科室名称 / Name' }) department!: string
  @Field(() => Int, { description: '次数（含已安排） / Inspections, planned ones included' }) count!: number
  @Field(() => String, { description: '季度首日 / First day of the quarter' }) from!: string
  @Field(() => String, { description: '季度末日 / Last day of the quarter' }) to!: string
}

const planned = ({ from, to }: Period): Predicate => all(
  { field: 'plannedFor', is: 'gte', value: from }, { field: 'plannedFor', is: 'lte', value: to }, not(eq('state', 'CANCELLED')),
)
const dayAsked = (day: unknown, { office }: RequestContext): string =>
  (typeof day === 'string' && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day) ? day : dayOf(office.now()))
const dayArgument = { name: 'day', type: () => String, nullable: true, description: '所查日期，默认今天 / A day, by default today' }

operation({
  kind: 'query', name: 'inspectionSchedule', permission: 'inspections.plan', type: () => [ScheduleFulfilment],
  description: '本单位督查频次要求及落实情况 / What the schedule asks of the bureau in this period, and what was held', args: [dayArgument],
  resolve: async ({ day }, context): Promise<ScheduleFulfilment[]> => {
    const { acting, office, reader } = context
    const bureauId = acting.bureauId
    if (!bureauId) return []
    const on = dayAsked(day, context)
    const law = await office.transaction((em) => office.lawOf(em, bureauId, office.now()))
    return Promise.all(schedule.all(law).map(async ({ code, label, atLeast, per }) => {
      const period = periodOf(on, per ?? 'year')!
      const groups = await readGroups(reader, { spec: specOf(Inspection), acting, filter: all(eq('bureauId', bureauId), eq('scheduleCode', code), planned(period)), by: ['state'] })
      const count = (held: boolean): number => groups.filter(({ keys }) => DISCLOSED.some((state) => state === keys[0]) === held).reduce((sum, each) => sum + each.count, 0)
      return { code: code!, label: inLocale(label, acting.locale), atLeast, ...period, held: count(true), planned: count(false) }
    }))
  },
})

operation({
  kind: 'query', name: 'departmentInspections', permission: 'inspections.plan', type: () => [DepartmentInspections],
  description: '各科室本季度被督查次数，便于合并计划 / How often each department is inspected this quarter, so that plans can be merged', args: [dayArgument],
  resolve: async ({ day }, context): Promise<DepartmentInspections[]> => {
    const { acting, reader } = context
    const inBureau = within('bureauId', acting.bureauId ? [acting.bureauId] : [])
    const quarter = periodOf(dayAsked(day, context), 'quarter')!
    const groups = await readGroups(reader, {
      spec: specOf(InspectedDepartment), acting, filter: all(inBureau, planned(quarter)), by: ['departmentId'],
    })
    const counts = new Map(groups.map(({ keys, count }) => [keys[0], count]))
    const { items } = await readList(reader, {
      spec: specOf(Department), acting, selection: fields('id', 'name'), filter: all(inBureau, eq('abolished', false)), limit: 500,
    })
    return (items as unknown as Department[]).map(({ id, name }) => ({ departmentId: id, department: name, count: counts.get(id) ?? 0, ...quarter }))
  },
})
