import { SelectInput } from 'react-admin'
import { say } from '../i18n/locale.ts'
import type { WidgetFilterProps } from '../room.ts'
import { useLawList } from './use-law-list.ts'

/** Filters by a code of the rules, chosen by its words. */
const LawFilter = ({ field, source, label }: WidgetFilterProps) => {
  const { choices, isPending } = useLawList(field.widget?.replace(/^[^:]*:/, ''))
  return <SelectInput source={source} label={label} helperText={false} isPending={isPending} choices={choices} translateChoice={false} emptyText={say(['全部', 'All'])} />
}

export default LawFilter
