import { useGetOne } from 'react-admin'
import { say } from '../i18n/locale.ts'
import type { WidgetValueProps } from '../room.ts'

/** Whose chain an entry stands in: a bureau's or the city's. */
const Chain = ({ value }: WidgetValueProps) => {
  const { data } = useGetOne('Bureau', { id: String(value), meta: { fields: ['name'] } }, { enabled: value !== 'city', retry: false })
  return value === 'city' ? say(['全市', 'City']) : (data?.name as string | undefined) ?? '—'
}

export default Chain
