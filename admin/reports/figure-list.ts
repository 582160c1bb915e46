import { monthBefore, monthBounds } from '../dashboard/day-bounds.ts'
import { listPath } from '../ui/list-path.ts'

/** A list, and the moment whose falling in the month puts a row into it, or the question that is asked with the month. */
type Lists = Readonly<Record<string, { record: string; where?: Record<string, unknown> } & ({ field: string } | { asked: string; earlier?: number })>>

const provision = 'cases.completion'
const ofCompletion = { provision, level: 'PROMISED' }
const ENDED = ['MET', 'MET_LATE']

/** What the columns count, as `report-columns.ts` and `measured.ts` do; of warnings there is no list. */
const LISTS: Lists = {
  carriedOver: { record: 'Case', asked: 'openAtEndOf', earlier: 1 },
  received: { record: 'Case', field: 'receivedAt' },
  accepted: { record: 'Case', field: 'acceptedAt' },
  completed: { record: 'Case', field: 'completedAt', where: { completed: true } },
  onTime: { record: 'Obligation', field: 'endedAt', where: { ...ofCompletion, state: 'MET' } },
  early: { record: 'Obligation', field: 'endedAt', where: { ...ofCompletion, metEarly: true } },
  late: { record: 'Obligation', field: 'endedAt', where: { ...ofCompletion, state: 'MET_LATE' } },
  statutoryDays: { record: 'Obligation', field: 'endedAt', where: { provision, level: 'STATUTORY', state_in: ENDED } },
  promisedDays: { record: 'Obligation', field: 'endedAt', where: { ...ofCompletion, state_in: ENDED } },
  actualDays: { record: 'Obligation', field: 'endedAt', where: { ...ofCompletion, state_in: ENDED } },
  extended: { record: 'Obligation', asked: 'extendedIn', where: ofCompletion },
  suspended: { record: 'Case', asked: 'suspendedIn' },
  signals: { record: 'Signal', field: 'raisedAt' },
  yellow: { record: 'Card', field: 'issuedAt', where: { colour: 'YELLOW' } },
  red: { record: 'Card', field: 'issuedAt', where: { colour: 'RED' } },
  withdrawn: { record: 'Card', field: 'issuedAt', where: { state: 'WITHDRAWN' } },
  open: { record: 'Case', asked: 'openAtEndOf' },
  overdue: { record: 'Obligation', asked: 'overdueAtEndOf', where: ofCompletion },
}

/** Where a figure of a report leads: the rows of its month in one department, or in the bureau. */
export function figureList(column: string, month: string, place: { departmentId: string } | { bureauId: string }): string | undefined {
  const list = LISTS[column]
  if (!list) return undefined
  const { from, to } = monthBounds(month)
  const when = 'field' in list ? { [`${list.field}_gte`]: from, [`${list.field}_lte`]: to } : { [list.asked]: monthBefore(month, list.earlier ?? 0) }
  return listPath(list.record, { ...place, ...when, ...list.where })
}
