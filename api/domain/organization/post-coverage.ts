import { sql } from 'kysely'
import { Field, ID, ObjectType } from 'type-graphql'
import { choices, isId, type ChoiceOf } from '../../kernel/records/index.ts'
import { InstantScalar, operation } from '../../kernel/schema/index.ts'

/** How a post stands at a moment. */
export const Coverage = choices('Coverage', {
  MANNED: ['在岗', 'Manned'],
  COVERED: ['顶岗', 'Covered'],
  UNCOVERED: ['无人顶岗', 'Uncovered'],
})
export type Coverage = ChoiceOf<typeof Coverage>

@ObjectType({ description: '岗位在岗情况 / How a post stands now', simpleResolvers: true })
export class PostCoverage {
  @Field(() => ID, { description: '岗位编号 / Post' }) postId!: string
  @Field(() => String, { description: '岗位 / Name of the post' }) post!: string
  @Field(() => Boolean, { description: '关键岗位 / Key post' }) key!: boolean
  @Field(() => String, { description: '科室 / Department' }) department!: string
  @Field(() => ID, { description: '科室编号 / Department' }) departmentId!: string
  @Field(() => Coverage, { description: '在岗情况 / How it stands' }) coverage!: Coverage
  @Field(() => String, { nullable: true, description: 'A岗 / Primary holder' }) holder!: string | null
  @Field(() => InstantScalar, { nullable: true, description: 'A岗离岗时间 / Since when the primary holder is away' }) awaySince!: Date | null
  @Field(() => InstantScalar, { nullable: true, description: 'A岗预计返岗时间 / Until when the primary holder is away' }) awayUntil!: Date | null
  @Field(() => String, { nullable: true, description: 'B岗 / Cover holder of the post' }) namedCoverHolder!: string | null
  @Field(() => Boolean, { nullable: true, description: 'B岗在岗 / The cover holder of the post is present' }) namedCoverHolderPresent!: boolean | null
  @Field(() => String, { nullable: true, description: '顶岗人 / Who covers now' }) coverHolder!: string | null
  @Field(() => InstantScalar, { nullable: true, description: '顶岗至 / Covered until' }) until!: Date | null
}

type Times = 'until' | 'awaySince' | 'awayUntil'
/** The stores answer with instants in different forms. */
type Row = Omit<PostCoverage, Times> & Record<Times, Date | string | null>

operation({
  kind: 'query', name: 'postCoverage', permission: 'organization.read', type: () => [PostCoverage],
  description: '各岗位在岗、顶岗、无人顶岗情况，无人顶岗的在前 / Which posts are manned, covered and uncovered now, the uncovered first',
  args: [
    { name: 'bureauId', type: () => ID, nullable: true, description: '单位，默认为本单位 / Bureau, by default the caller’s' },
    { name: 'departmentId', type: () => ID, nullable: true, description: '科室 / Department' },
  ],
  async resolve({ bureauId = null, departmentId = null }, { acting, office, reader }) {
    const bureau = bureauId ?? acting.bureauId ?? null
    if ([bureau, departmentId].some((id) => id !== null && !isId(id))) return []
    const now = office.now().toISOString()
    const { rows } = await sql<Row>`
      select p.id as "postId", p.name as post, p.key, d.id as "departmentId", d.name as department, h.name as holder, c.name as "coverHolder", c.ends_at as until,
        away.started_at as "awaySince", away.ends_at as "awayUntil", b.name as "namedCoverHolder",
        case when b.id is not null then not exists (
          select 1 from leaves l where l.staff_id = b.id and l.state = 'STARTED' and l.ends_at > ${now}::timestamptz) end as "namedCoverHolderPresent",
        case when c.name is not null then 'COVERED' when h.id is null or away.id is not null then 'UNCOVERED' else 'MANNED' end as coverage
      from posts p join departments d on d.id = p.department_id left join staff_members h on h.id = p.holder_id
        left join staff_members b on b.id = p.cover_holder_id
      left join lateral (select l.id, l.started_at, l.ends_at from leaves l where l.staff_id = p.holder_id and l.state = 'STARTED' and l.ends_at > ${now}::timestamptz limit 1) away on true
      left join lateral (
        select s.name, cp.ends_at from cover_periods cp join staff_members s on s.id = cp.cover_holder_id
        where cp.post_id = p.id and cp.ended_at is null and cp.starts_at <= ${now}::timestamptz and coalesce(cp.ends_at, 'infinity') > ${now}::timestamptz limit 1
      ) c on true
      where p.state = 'IN_USE' and (${bureau}::uuid is null or p.bureau_id = ${bureau}::uuid)
        and (${departmentId}::uuid is null or p.department_id = ${departmentId}::uuid)
      order by coverage desc, p.key desc, d.place, p.name`.execute(reader)
    const instant = (value: Date | string | null): Date | null => (value === null ? null : new Date(value))
    return rows.map((row) => ({ ...row, until: instant(row.until), awaySince: instant(row.awaySince), awayUntil: instant(row.awayUntil) }))
  },
})
