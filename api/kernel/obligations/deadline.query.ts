// type-graphql's decorators need it before anything that uses them is loaded.
import 'reflect-metadata'
import { GraphQLError } from 'graphql'
import { GraphQLJSON } from 'graphql-scalars'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { permissions } from '../access/index.ts'
import { DayKind, dueAt, FiledBy, LedgerReason, LimitUnit, type Deadline } from '../calendar/index.ts'
import { readOne } from '../query/index.ts'
import { inLocale, isId, specOf, type Label, type Locale } from '../records/index.ts'
import type { Citation, Law } from '../regulations/index.ts'
import { DayScalar, InstantScalar, operation } from '../schema/index.ts'
import { deadlineOf } from './clock.ts'
import { countedBy } from './counting.provisions.ts'
import { Obligation } from './obligation.record.ts'
import { running } from './running.ts'

@ObjectType({ description: '时限计算明细：一日一行 / One day on the way to a deadline', simpleResolvers: true })
export class DeadlineDay {
  @Field(() => DayScalar, { description: '日期 / Day' }) day!: string
  @Field(() => Int, { description: '星期，1为周一 / Weekday, 1 is Monday' }) weekday!: number
  @Field(() => DayKind, { description: '日别 / Kind of day' }) kind!: DayKind
  @Field(() => String, { nullable: true, description: '节日 / Holiday' }) name!: string | null
  @Field(() => Int, { description: '计入 / Counted, in the unit' }) counted!: number
  @Field(() => Int, { description: '累计 / Running total, in the unit' }) total!: number
  @Field(() => String, { description: '单位：day 日，minute 分钟 / Unit: day or minute' }) unit!: string
  @Field(() => LedgerReason, { description: '原因 / Why' }) reason!: LedgerReason
  @Field(() => Boolean, { description: '属于延长 / Used by an extension' }) extension!: boolean
  @Field(() => Boolean, { description: '该年度日历尚未公布 / The year is not published' }) provisional!: boolean
  @Field(() => Boolean, { description: '届满之日 / The day on which the limit ends' }) last!: boolean
}

@ObjectType({ description: '到期时间及其计算过程 / A due time, and why it is this one', simpleResolvers: true })
export class DeadlineExplained {
  @Field(() => InstantScalar, { description: '到期时间 / Due' }) dueAt!: Date
  @Field(() => [Int], { description: '日历尚未公布的年度 / Years whose calendar is not published' }) provisionalYears!: number[]
  @Field(() => [DeadlineDay], { description: '逐日计算 / Day by day' }) days!: DeadlineDay[]
  @Field(() => [GraphQLJSON], { description: '计算依据 / The rules it was counted by' }) citations!: Citation[]
}

const explained = (deadline: Deadline, law: Law, locale: Locale): DeadlineExplained => ({
  dueAt: deadline.dueAt, provisionalYears: deadline.provisionalYears, citations: countedBy(law, deadline),
  days: deadline.ledger.map(({ leg, name, ...row }) => ({ ...row, name: name ? inLocale(name, locale) : null, extension: leg === 'EXTENSION' })),
})

const cannotCount: Label = ['期限须为不太大的非负整数', 'A limit is a whole number from 0, and not too large']

permissions('deadlines', {
  calculate: [['计算时限', 'Calculate time limits'], [
    'STAFF', 'WINDOW_CLERK', 'DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE', 'COMPLAINT_OFFICER', 'SYSTEM_ADMIN', 'PUBLIC',
  ]],
})

operation({
  kind: 'query', name: 'obligationDeadline', permission: 'obligations.read', nullable: true, type: () => DeadlineExplained,
  description: '为什么是这一天：时限事项的逐日计算 / Why this date: an obligation counted day by day; none without a figure',
  args: [{ name: 'id', type: () => ID, description: '时限事项 / Obligation' }],
  async resolve({ id }, context) {
    const { acting, office, reader } = context
    if (!isId(id) || !(await readOne(reader, specOf(Obligation), acting, id, new Map()))) return null
    return office.transaction(async (em) => {
      const [entry] = await running(em, { id })
      const deadline = entry && deadlineOf(await office.calendarOf(em, entry.obligation.bureauId), entry.clock)
      return deadline ? explained(deadline, await office.lawOf(em, entry.obligation.bureauId, entry.obligation.startedAt), acting.locale) : null
    })
  },
})

operation({
  kind: 'query', name: 'calculateDeadline', permission: 'deadlines.calculate', type: () => DeadlineExplained,
  description: '时限计算器 / Counts any time limit on the official or the bureau’s calendar',
  args: [
    { name: 'start', type: () => InstantScalar, description: '起算时间 / Start' },
    { name: 'filedBy', type: () => FiledBy, description: '起算行为 / Who made the start' },
    { name: 'amount', type: () => Int, description: '期限 / Amount' },
    { name: 'unit', type: () => LimitUnit, description: '单位 / Unit' },
    { name: 'bureauId', type: () => ID, nullable: true, description: '单位 / Bureau whose calendar counts' },
  ],
  async resolve({ start, filedBy, amount, unit, bureauId }, context) {
    const { acting, office } = context
    const whose = isId(bureauId) ? bureauId : undefined
    const [calendar, law] = await office.transaction(async (em) => [await office.calendarOf(em, whose), await office.lawOf(em, whose, start as Date)] as const)
    const limit = { amount: Number(amount), unit: unit as LimitUnit }
    try {
      return explained(dueAt(calendar, { start: start as Date, filedBy: filedBy as FiledBy, limit }), law, acting.locale)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      throw new GraphQLError(inLocale(cannotCount, acting.locale), { extensions: { code: 'BAD_USER_INPUT' } })
    }
  },
})
