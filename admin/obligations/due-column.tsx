import type { ExtraColumn } from '../generated/ResourceList.tsx'
import { say } from '../i18n/locale.ts'
import { DueDate } from '../ui/DueDate.tsx'
import { pressingFirst, type Obligation } from '../ui/Obligations.tsx'

/** The most pressing clock that still runs. */
const Due = ({ record }: { record: Record<string, unknown> }) => {
  const clock = pressingFirst((record['obligations'] ?? []) as Obligation[]).find(({ state }) => state === 'RUNNING' || state === 'PAUSED')
  return clock ? <DueDate {...clock} compact /> : null
}

/** By when each row of a list is due, for records that have clocks and readers who may see them. */
export const dueColumn: ExtraColumn = {
  name: 'due', label: say(['到期', 'Due']), paths: ['id', 'state', 'dueAt', 'warnAt', 'provisional'].map((name) => `obligations.${name}`),
  render: (record) => <Due record={record} />,
}
