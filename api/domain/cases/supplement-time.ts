import { dayOf, dueAt } from '../../kernel/calendar/index.ts'
import { rejection, type ActContext, type Rejection } from '../../kernel/lifecycle/index.ts'
import { openObligations } from '../../kernel/obligations/index.ts'
import { supplementLimit } from './acceptance.provisions.ts'
import type { Case } from './case.record.ts'

const timeRuns = rejection('SUPPLEMENT_TIME_RUNS', ['补正期限至{due}，尚未届满', 'The applicant has until {due} to supplement'])
const noTime = rejection('NO_SUPPLEMENT_TIME', ['尚未限定补正期限，请先限定', 'No time was set for the supplement: name the day first'])

type Context = Pick<ActContext<Case>, 'em' | 'record' | 'calendar' | 'now'>

/** Until when the applicant can supplement: the day named to them or, where none was, the end of the pack's own clock. */
async function supplementUntil({ em, record, calendar, now }: Context): Promise<Date | undefined> {
  const { id, supplementBy } = record
  if (supplementBy) return dueAt(calendar, { start: now, filedBy: 'OFFICE', limit: { on: supplementBy } }).dueAt
  const due = (await openObligations(em, id, supplementLimit.key)).flatMap((clock) => (clock.dueAt ? [clock.dueAt.getTime()] : []))
  return due.length > 0 ? new Date(Math.max(...due)) : undefined
}

/** Why a case that awaits a supplement cannot be ended yet: the applicant's time runs still, or none was ever set. */
export async function supplementAwaited(context: Context): Promise<Rejection | undefined> {
  if (context.record.state !== 'AWAITING_SUPPLEMENT') return undefined
  const until = await supplementUntil(context)
  if (!until) return noTime()
  return until < context.now ? undefined : timeRuns({ due: dayOf(until) })
}
