// type-graphql's decorators need it before anything that uses them is loaded.
import 'reflect-metadata'
import { Field, ID, ObjectType } from 'type-graphql'
import { reachesRow, readByIds, scopeOf } from '../query/index.ts'
import { inLocale, isId, specOf } from '../records/index.ts'
import { allProvisions } from '../regulations/index.ts'
import { InstantScalar, operation } from '../schema/index.ts'
import type { EntityManager } from '../store/index.ts'
import { CalendarYear, calendarWithDraft } from '../worktime/index.ts'
import { bureausWithClocks } from './follow-calendar.ts'
import { Obligation } from './obligation.record.ts'
import { previewCalendar, type Move } from './recompute.ts'

@ObjectType({ description: '因日历变动而调整的时限 / An obligation that a calendar moves', simpleResolvers: true })
export class CalendarMove {
  @Field(() => ID, { nullable: true, description: '时限事项，无权查看的不给出 / Obligation; left out where the caller may not see it' }) obligationId!: string | null
  @Field(() => ID, { description: '单位 / Bureau' }) bureauId!: string
  @Field(() => String, { nullable: true, description: '事项，无权查看的不给出 / Subject; left out where the caller may not see it' }) subjectLabel!: string | null
  @Field(() => String, { description: '时限名称 / Time limit' }) duty!: string
  @Field(() => InstantScalar, { description: '原到期时间 / Due before' }) before!: Date
  @Field(() => InstantScalar, { description: '新到期时间 / Due after' }) after!: Date
  @Field(() => Boolean, { description: '仍为暂定 / Still provisional' }) provisional!: boolean
}

async function movesOfDraft(em: EntityManager, year: CalendarYear): Promise<Move[]> {
  const moves: Move[] = []
  for (const bureauId of year.bureauId ? [year.bureauId] : await bureausWithClocks(em)) {
    moves.push(...await previewCalendar(em, bureauId, await calendarWithDraft(em, bureauId, year.id)))
  }
  return moves
}

operation({
  kind: 'query', name: 'calendarYearPreview', permission: 'calendar.manage', type: () => [CalendarMove],
  description: '公布前预览：将被调整的时限 / What publishing a drafted year would move',
  args: [{ name: 'id', type: () => ID, description: '年度日历 / Calendar year' }],
  async resolve({ id }, { acting, office, reader }) {
    const spec = specOf(CalendarYear)
    if (!isId(id) || !(await reachesRow(reader, spec, scopeOf(spec, acting, 'calendar.manage'), id))) return []
    const moves = await office.transaction(async (em) => movesOfDraft(em, await em.findOneOrFail(CalendarYear, id)))
    // Whoever keeps the calendar learns how much moves, and of what only what they may read anyway.
    const seen = new Set((await readByIds(reader, specOf(Obligation), acting, moves.map(({ obligationId }) => obligationId), new Map())).map((row) => row['id']))
    return moves.map((move): CalendarMove => {
      const label = allProvisions().get(move.provision)?.label
      return {
        ...move, duty: label ? inLocale(label, acting.locale) : move.duty,
        ...(seen.has(move.obligationId) ? {} : { obligationId: null, subjectLabel: null }),
      }
    })
  },
})
