import 'reflect-metadata'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { all, eq, not, type Predicate } from '../../kernel/access/index.ts'
import { dayOf } from '../../kernel/calendar/index.ts'
import { fields, readByIds, readGroups } from '../../kernel/query/index.ts'
import { isId, specOf } from '../../kernel/records/index.ts'
import { InstantScalar, operation, type RequestContext } from '../../kernel/schema/index.ts'
import { Case, CaseRating, isBad, type RatingGrade } from '../cases/index.ts'
import { minimumToRank, minimumToShow, Sample } from '../evaluations/index.ts'
import { Department } from '../organization/index.ts'
import { addedUp, rateOf, type Counted, type Smallest } from './satisfaction.ts'

@ObjectType({ description: '好差评满意率：人数过少的不显示 / The satisfaction rate of case ratings; what too few people rated stays empty', simpleResolvers: true })
export class SatisfactionRate {
  @Field(() => ID, { nullable: true, description: '科室，空为全部 / Department; empty: all together' }) departmentId!: string | null
  @Field(() => String, { nullable: true, description: '科室名称 / Its name' }) department!: string | null
  @Field(() => String, { nullable: true, description: '月份，空为全期 / Month `YYYY-MM`; empty: the whole period' }) month!: string | null
  @Field(() => Int, { nullable: true, description: '有效评价数（不含不计入的） / Ratings, without those excluded' }) rated!: number | null
  @Field(() => Int, { nullable: true, description: '非常满意、满意、基本满意 / Of these good' }) good!: number | null
  @Field(() => Int, { nullable: true, description: '不满意、非常不满意 / Of these bad' }) bad!: number | null
  @Field(() => Float, { nullable: true, description: '满意率（%） / Good over all, in per cent' }) rate!: number | null
  @Field(() => Int, { description: '同期已了结的办件，含不予受理，均可评价 / Cases that ended in the same time, turned away ones too: each can be rated' }) ended!: number
  @Field(() => Float, { nullable: true, description: '参评率（%）：评价数与同期已了结的办件数之比 / Ratings over cases that ended, in per cent' }) participation!: number | null
  @Field(() => Sample, { description: '样本 / Whether it rests on enough ratings' }) sample!: Sample
}

/** Where no pack says otherwise (practice.md, "Satisfaction"). */
const SMALLEST: Smallest = { toShow: 5, toRank: 30 }

/** What the bureaus' rules hold too few; of several bureaus the strictest. */
async function smallestOf({ office }: RequestContext, bureaus: readonly string[]): Promise<Smallest> {
  const laws = await office.transaction((em) => Promise.all(bureaus.map((bureauId) => office.lawOf(em, bureauId, office.now()))))
  const most = (provision: typeof minimumToShow, otherwise: number): number =>
    (laws.length === 0 ? otherwise : Math.max(...laws.map((law) => provision.of(law)?.amount ?? otherwise)))
  return { toShow: most(minimumToShow, SMALLEST.toShow), toRank: most(minimumToRank, SMALLEST.toRank) }
}

operation({
  kind: 'query', name: 'satisfactionRates', permission: 'cases.ratings', type: () => [SatisfactionRate],
  description: '好差评满意率，按科室、按月及合计 / Satisfaction with cases by department, by month, by both and altogether',
  args: [
    { name: 'from', type: () => InstantScalar, description: '起 / From' }, { name: 'until', type: () => InstantScalar, description: '止 / Until' },
    { name: 'departmentId', type: () => ID, nullable: true, description: '只看一个科室 / One department alone' },
  ],
  resolve: async ({ from, until, departmentId }, context): Promise<SatisfactionRate[]> => {
    if (departmentId && !isId(departmentId)) return []
    const { acting, reader } = context
    const during = (field: string, first: unknown, last: unknown): Predicate => all(
      { field, is: 'gte', value: first }, { field, is: 'lte', value: last }, departmentId ? eq('departmentId', departmentId) : true,
    )
    const groups = (record: typeof Case | typeof CaseRating, filter: Predicate, at: string, ...by: string[]) =>
      readGroups(reader, { spec: specOf(record), acting, filter, by: ['bureauId', 'departmentId', { month: at }, ...by] })
    const ratings = await groups(CaseRating, all(during('ratedOn', dayOf(from as Date), dayOf(until as Date)), not(eq('state', 'EXCLUDED'))), 'ratedOn', 'grade')
    const cases = await groups(Case, during('completedAt', from, until), 'completedAt')
    const smallest = await smallestOf(context, [...new Set([...ratings, ...cases].map(({ keys }) => String(keys[0])))])

    const place = (keys: unknown[]): Pick<Counted, 'departmentId' | 'month'> => ({ departmentId: String(keys[1]), month: String(keys[2]) })
    const sums = addedUp([
      ...ratings.map(({ keys, count }): Counted => {
        const bad = isBad(keys[3] as RatingGrade)
        return { ...place(keys), good: bad ? 0 : count, bad: bad ? count : 0, ended: 0 }
      }),
      ...cases.map(({ keys, count }): Counted => ({ ...place(keys), good: 0, bad: 0, ended: count })),
    ])
    const ids = [...new Set(sums.flatMap((sum) => sum.departmentId ?? []))]
    const departments = await readByIds(reader, specOf(Department), acting, ids, fields('id', 'name', 'place'))
    const known = new Map(departments.map((row) => [row['id'], { name: String(row['name']), place: Number(row['place']) }]))
    return sums
      .map((sum) => ({ ...sum, ...rateOf(sum, smallest), department: known.get(sum.departmentId)?.name ?? null }))
      .sort((one, other) => (known.get(one.departmentId)?.place ?? -1) - (known.get(other.departmentId)?.place ?? -1)
        || (one.department ?? '').localeCompare(other.department ?? '') || (one.month ?? '').localeCompare(other.month ?? ''))
  },
})
