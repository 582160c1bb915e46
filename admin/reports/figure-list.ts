import { listPath } from '../ui/list-path.ts'

interface Bounds { from: string; to: string }
type Lists = Readonly<Record<string, { record: string; field: string; where?: Record<string, unknown> }>>

const ofCompletion = { provision: 'cases.completion', level: 'PROMISED' }

/** The columns whose rows a list can be narrowed to, as `report-columns.ts` counts them: the record, the moment that falls in the month, and what else. */
const LISTS: Lists = {
  received: { record: 'Case', field: 'receivedAt' },
  accepted: { record: 'Case', field: 'acceptedAt' },
  completed: { record: 'Case', field: 'completedAt', where: { completed: true } },
  onTime: { record: 'Obligation', field: 'endedAt', where: { ...ofCompletion, state: 'MET' } },
  late: { record: 'Obligation', field: 'endedAt', where: { ...ofCompletion, state: 'MET_LATE' } },
  signals: { record: 'Signal', field: 'raisedAt' },
  yellow: { record: 'Card', field: 'issuedAt', where: { colour: 'YELLOW' } },
  red: { record: 'Card', field: 'issuedAt', where: { colour: 'RED' } },
  withdrawn: { record: 'Card', field: 'issuedAt', where: { state: 'WITHDRAWN' } },
}

/** Where a figure of a report leads: the rows of its month in one department, or in the bureau. */
export function figureList(column: string, { from, to }: Bounds, place: { departmentId: string } | { bureauId: string }): string | undefined {
  const list = LISTS[column]
  return list && listPath(list.record, { ...place, [`${list.field}_gte`]: from, [`${list.field}_lte`]: to, ...list.where })
}
