import { dayOf } from '../../kernel/calendar/index.ts'
import { rejection, type ActContext, type Rejection } from '../../kernel/lifecycle/index.ts'
import { openObligations } from '../../kernel/obligations/index.ts'
import type { Facts } from '../../kernel/regulations/index.ts'
import { Extension } from './case-decisions.record.ts'
import type { Case } from './case.record.ts'
import { completion, extensionTimes } from './completion.provisions.ts'

const tooLate = rejection('EXTENSION_TOO_LATE', ['时限已于{due}届满，不能再延期', 'The limit ended on {due}: too late for an extension'])
const noClock = rejection('NO_LIMIT_TO_EXTEND', ['该办件没有正在计时的办结时限', 'No completion limit is running on this case'])
const atOnce = rejection('IMMEDIATE_NOT_EXTENDED', ['即办件应当场办结，不能延期', 'An immediate item is done at once and cannot be extended'])
const tooOften = rejection('EXTENDED_TOO_OFTEN', ['已延期{times}次，不能再次延期', 'Extended {times} times already: no further extension'])

/** What is asked for, while it waits. */
export const requestedExtension = (em: ActContext['em'], caseId: string): Promise<Extension | null> =>
  em.findOne(Extension, { caseId, decision: 'REQUESTED' })

/**
 * Reasons against any extension: no clock runs, the time was over when it was asked for, or the case has had its share. What was
 * asked for in time is decided on afterwards as well: the leader's delay is not the applicant's.
 */
export async function notExtendable(
  { em, record, law }: Pick<ActContext<Case>, 'em' | 'record' | 'law'>, known: Facts, askedAt: Date,
): Promise<Rejection | undefined> {
  const immediate = completion.immediate(law, known)
  if (immediate) return atOnce({}, { citation: immediate.citation })
  const timed = (await openObligations(em, record.id, completion.key)).filter(({ dueAt }) => dueAt)
  if (timed.length === 0) return noClock()
  const ended = timed.find(({ dueAt }) => dueAt! <= askedAt)
  if (ended) return tooLate({ due: dayOf(ended.dueAt!) }, { citation: ended.citation })
  const most = extensionTimes.of(law, known)
  const times = await em.count(Extension, { caseId: record.id, decision: 'APPROVED' })
  return most && times >= most.amount ? tooOften({ times }, { citation: most.citation }) : undefined
}
