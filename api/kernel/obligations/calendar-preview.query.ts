// type-graphql's decorators need it before anything that uses them is loaded.
import 'reflect-metadata'
import { Field, ID, ObjectType } from 'type-graphql'
import { reachesRow, scopeOf } from '../query/index.ts'
import { isId, specOf } from '../records/index.ts'
import { demand, InstantScalar, operation } from '../schema/index.ts'
import { CalendarYear, calendarWithDraft } from '../worktime/index.ts'
import { bureausWithClocks } from './follow-calendar.ts'
import { previewCalendar, type Move } from './recompute.ts'

@ObjectType({ description: '因日历变动而调整的时限 / An obligation that a calendar moves', simpleResolvers: true })
export class CalendarMove implements Move {
  @Field(() => ID, { description: '时限事项 / Obligation' }) obligationId!: string
  @Field(() => ID, { description: '单位 / Bureau' }) bureauId!: string
  @Field(() => String, { description: '事项 / Subject' }) subjectLabel!: string
  @Field(() => String, { description: '时限名称 / Time limit' }) duty!: string
  @Field(() => InstantScalar, { description: '原到期时间 / Due before' }) before!: Date
  @Field(() => InstantScalar, { description: '新到期时间 / Due after' }) after!: Date
  @Field(() => Boolean, { description: '仍为暂定 / Still provisional' }) provisional!: boolean
}

operation({
  kind: 'query', name: 'calendarYearPreview', permission: 'calendar.manage', type: () => [CalendarMove],
  description: '公布前预览：将被调整的时限 / What publishing a drafted year would move',
  args: [{ name: 'id', type: () => ID, description: '年度日历 / Calendar year' }],
  async resolve({ id }, context) {
    demand(context, 'calendar.manage')
    const { acting, office, reader } = context
    const spec = specOf(CalendarYear)
    if (!isId(id) || !(await reachesRow(reader, spec, scopeOf(spec, acting, 'calendar.manage'), id))) return []
    return office.transaction(async (em) => {
      const year = await em.findOneOrFail(CalendarYear, id)
      const moves: Move[] = []
      for (const bureauId of year.bureauId ? [year.bureauId] : await bureausWithClocks(em)) {
        moves.push(...await previewCalendar(em, bureauId, await calendarWithDraft(em, bureauId, year.id)))
      }
      return moves
    })
  },
})
