import type { WidgetValueProps } from '../room.ts'
import { dayOf, formatDay, timeOf } from '../ui/dates.ts'
import { DueDate } from '../ui/DueDate.tsx'

/** A due time with its weekday; a clock's own also says how urgent it is. */
const Due = ({ field, value, record }: WidgetValueProps) => {
  const dueAt = String(value)
  if (!field.beside) return `${formatDay(dayOf(dueAt))} ${timeOf(dueAt)}`
  const text = (name: string): string | undefined => (record[name] as string | null | undefined) ?? undefined
  return <DueDate dueAt={dueAt} warnAt={text('warnAt')} state={text('state')} owedBy={text('owedBy')} provisional={record['provisional'] as boolean} />
}

export default Due
