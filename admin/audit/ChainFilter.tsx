import { SelectInput, useGetList } from 'react-admin'
import { useResource } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import type { WidgetFilterProps } from '../room.ts'

/** Filters by the bureau whose chain it is, or the city's. */
const ChainFilter = ({ source, label }: WidgetFilterProps) => {
  const known = useResource('Bureau') !== undefined
  const { data = [] } = useGetList<{ id: string; name: string }>('Bureau', { pagination: { page: 1, perPage: 200 }, meta: { fields: ['name'], total: false } }, { enabled: known })
  const choices = [{ id: 'city', name: say(['全市', 'City']) }, ...data]
  return <SelectInput source={source} label={label} helperText={false} choices={choices} translateChoice={false} emptyText={say(['全部', 'All'])} />
}

export default ChainFilter
