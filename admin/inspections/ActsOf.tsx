import { useAsk } from '../data/ask.ts'
import { useResource } from '../data/metadata.ts'
import { ActButtons, type AvailableAct } from '../ui/ActButtons.tsx'

type Row = Record<string, unknown> & { id: string; availableActs?: AvailableAct[] | null }

/** The acts of a record that stands on somebody else's page: asked for when they are shown, never with a list. */
export const ActsOf = ({ name, document, id }: { name: string; document: string; id: string }) => {
  const resource = useResource(name)
  const { data } = useAsk<Record<string, Row | null>>(document, { id })
  const record = Object.values(data ?? {})[0]
  return resource && record ? <ActButtons resource={resource} record={record} /> : null
}
