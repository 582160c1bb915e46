import { required, SelectInput } from 'react-admin'
import { languageTag, say } from '../i18n/locale.ts'
import type { WidgetInputProps } from '../room.ts'
import { dayOf, now } from '../ui/dates.ts'
import { monthsBefore } from './past-months.ts'

const OFFERED = 24

const spoken = (month: string): string =>
  new Date(`${month}-01T00:00:00Z`).toLocaleDateString(languageTag, { year: 'numeric', month: 'long', timeZone: 'UTC' })

/** A month of the past two years; the last one unless another is chosen. */
const PastMonth = ({ field, source }: WidgetInputProps) => {
  const months = monthsBefore(dayOf(now()), OFFERED)
  return (
    <SelectInput
      source={source} label={field.label} helperText={field.help ?? false} defaultValue={months[0]} validate={required()} translateChoice={false}
      emptyText={say(['请选择', 'Choose'])} choices={months.map((id) => ({ id, name: spoken(id) }))}
    />
  )
}

export default PastMonth
