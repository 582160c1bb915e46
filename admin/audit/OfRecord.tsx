import { useEnumLabel } from '../data/metadata.ts'
import type { WidgetValueProps } from '../room.ts'

/** What an act or a state is called of the kind of record that it was done on. */
const OfRecord = ({ field, value, record }: WidgetValueProps) => {
  const word = useEnumLabel()
  const key = `${String(record['recordType'])}.${String(value)}`
  const named = word('OfRecord', key)
  return named === key ? word(field.words ?? '', String(value)) : named
}

export default OfRecord
