import type { WidgetValueProps } from '../room.ts'
import { dayOf, formatDay, timeOf } from '../ui/dates.ts'
import { DueDate } from '../ui/DueDate.tsx'

/** A due time with its weekday; a clock's own also says how urgent it is. */
const Due = ({ field, value, record }: WidgetValueProps) => {
  const dueAt = String(value)
  if (!field.beside) return `${formatDay(dayOf(dueAt))} ${timeOf(dueAt)}`
  return <DueDate dueAt={dueAt} warnAt={record['warnAt'] as string | null} state={record['state'] as string} provisional={record['provisional'] as boolean} />
}

export default Due
