import { sql } from 'kysely'
import type { EntityManager } from '@mikro-orm/sql'
import { rejection, type Rejection } from '../../kernel/lifecycle/index.ts'
import { dayOf } from '../../kernel/calendar/index.ts'
import type { Window } from './cover-window.ts'
import { oneAtATime } from './situation.ts'

interface Person { id: string; bureauId: string }

const overlaps = rejection('LEAVE_OVERLAPS', ['与{since}起的请假重叠', 'Overlaps the leave that begins on {since}'])

/** Nobody is away twice at a time. An absence that ran out earlier the same day stands in nobody's way, though its return was not recorded. */
export async function overlapProblem(em: EntityManager, now: Date, { id, bureauId }: Person, { startsAt, endsAt }: Window, ownId?: string): Promise<Rejection | undefined> {
  await oneAtATime(em, bureauId)
  const { rows } = await sql<{ starts_at: Date | string }>`select starts_at from leaves
    where staff_id = ${id} and state in ('PLANNED', 'STARTED') and id is distinct from ${ownId ?? null}::uuid
      and starts_at < ${endsAt.toISOString()} and ends_at > ${(startsAt > now ? startsAt : now).toISOString()} order by starts_at limit 1`.execute(em.getKysely())
  return rows[0] && overlaps({ since: dayOf(new Date(rows[0].starts_at)) })
}
