import { say, type Label } from '../i18n/locale.ts'
import { dayOf, daysBetween } from './dates.ts'

export type Tone = 'success' | 'warning' | 'error' | 'info' | 'default'

/** What a clock shows: how urgent, and in words, since colour alone tells nobody anything. */
export interface Urgency { tone: Tone; text: string }

interface Clock {
  dueAt?: string | null
  warnAt?: string | null
  /** The obligation's state; a clock that no longer runs is not late. */
  state?: string
  /** `PERSON`: a person's own right, which is used or not; nobody is late with it. */
  owedBy?: string
  /** What to say where there is no date. */
  undated?: string
}

const settled: Record<string, [Tone, Label]> = {
  PAUSED: ['info', ['暂停计时', 'Clock paused']],
  MET: ['success', ['已按时完成', 'Done in time']],
  MET_LATE: ['error', ['逾期完成', 'Done late']],
  WAIVED: ['default', ['已免除', 'Waived']],
  CANCELLED: ['default', ['已终止', 'Ended']],
}

const running: [Tone, Label] = ['default', ['还有{days}天', '{days} days left']]

/** How a clock stands at a moment. Days are calendar days of Asia/Shanghai: how far off the date is, not the working days left. */
export function urgencyOf({ dueAt, warnAt, state, owedBy, undated }: Clock, at: Date): Urgency {
  const known = state === undefined ? undefined : settled[state]
  if (known) return { tone: known[0], text: say(known[1]) }
  if (!dueAt) return { tone: 'default', text: undated ?? say(['未定期限', 'No date set']) }
  const days = daysBetween(dayOf(at), dayOf(dueAt))
  if (Date.parse(dueAt) < at.getTime()) {
    if ((owedBy === 'PERSON' || owedBy === 'OTHER_BODY')) return { tone: 'default', text: say(['期限已过', 'Time is up']) }
    return { tone: 'error', text: days === 0 ? say(['今日已逾期', 'Overdue since today']) : say(['逾期{days}天', days === -1 ? '1 day overdue' : '{days} days overdue'], { days: -days }) }
  }
  if (days === 0) return { tone: 'warning', text: say(['今日到期', 'Due today']) }
  if (days === 1) return { tone: 'warning', text: say(['明日到期', 'Due tomorrow']) }
  const near = warnAt !== undefined && warnAt !== null && Date.parse(warnAt) <= at.getTime()
  return { tone: near ? 'warning' : running[0], text: say(running[1], { days }) }
}
