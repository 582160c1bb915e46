import type { ExtraProps } from '../room.ts'

type Row = ExtraProps['record']

/** What a lead or a signal begins with: its source, which is not asked, and what may be changed. */
interface Start { known: Record<string, unknown>; initial: Record<string, unknown> }

const begun = (source: string, record: Row, matter: unknown, departmentId = record['departmentId'], staffId = record['staffId']): Start =>
  ({ known: { source }, initial: { matter: String(matter ?? '').slice(0, 200), departmentId, staffId } })

/** What a lead begins with on a record of each kind; nothing where the record is no reason for one. */
const leads: Record<string, (record: Row) => Start | undefined> = {
  Card: (card) => (card['state'] === 'WITHDRAWN' ? undefined : begun('CARD', card, `${String(card['number'])} ${String(card['demand'])}`)),
  Finding: (finding) => (finding['state'] === 'WITHDRAWN' ? undefined : begun('FINDING', finding, finding['matter'])),
  Complaint: (complaint) => (['UPHELD', 'PARTLY_UPHELD'].includes(String(complaint['conclusion']))
    ? begun('COMPLAINT', complaint, complaint['matter'], complaint['accusedDepartmentId'], complaint['accusedStaffId']) : undefined),
  Case: (record) => begun('CASE', record, `${String(record['number'])} ${String(record['matter'] ?? '')}`, record['departmentId'], record['handlerId']),
  EvaluationCampaign: (campaign) => (campaign['state'] === 'PUBLISHED' ? begun('EVALUATION', campaign, campaign['name']) : undefined),
}

/** Signals are raised on what a department can explain. A complaint has a way of its own, which tells nobody who complained. */
const signalled = new Set(['Case', 'Finding', 'EvaluationCampaign'])

const given = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ''))

/** What a lead on this record begins with. */
export function leadOn(kind: string, record: Row): Start | undefined {
  const start = leads[kind]?.(record)
  return start && { known: given({ ...start.known, sourceId: record.id, citation: record['citation'] }), initial: given(start.initial) }
}

/** What a signal on this record begins with. */
export function signalOn(kind: string, record: Row): Start | undefined {
  const start = signalled.has(kind) ? leads[kind]?.(record) : undefined
  return start && { known: { subjectType: kind, subjectId: record.id }, initial: given({ level: 'OTHER', ...start.initial }) }
}
