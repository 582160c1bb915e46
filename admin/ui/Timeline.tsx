import { Box, Typography } from '@mui/material'
import { useGetMany } from 'react-admin'
import type { ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import { useEnumLabel, useMetadata } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { formatInstant } from './dates.ts'

/** One act in a record's history, as the audit log keeps it. */
export interface HistoryEntry {
  id: string
  at: string
  act: string
  actorKind: string
  actorName: string
  /** The staff member whom the actor stood in for. */
  onBehalfOf?: string | null
  /** `DONE`, or `REJECTED`: tried and refused. */
  outcome: string
  /** The record's state afterwards. */
  state?: string | null
}

/** Actors without a name of their own. */
const nameless = new Set(['SYSTEM', 'PUBLIC'])

const plainActs: Record<string, string> = { create: say(['新建', 'Created']), update: say(['修改', 'Changed']) }

/** Names of the people somebody stood in for; without the right to see staff it stays "a colleague". */
function useNames(ids: string[]): (id: string) => string {
  const { resources } = useMetadata()
  const { data } = useGetMany('StaffMember', { ids }, { enabled: ids.length > 0 && resources['StaffMember'] !== undefined })
  return (id) => (data?.find((person) => person?.['id'] === id)?.['name'] as string | undefined) ?? say(['同事', 'a colleague'])
}

/** What was done to a record, by whom, and for whom, and the state where it changed: newest first. */
export const Timeline = ({ entries, resource }: { entries: HistoryEntry[]; resource: ResourceMetadata }) => {
  const enumLabel = useEnumLabel()
  const states = resource.fields.find(({ name }) => name === 'state')?.enum
  const done = entries.filter(({ outcome }) => outcome === 'DONE').reverse()
  const nameOf = useNames([...new Set(done.flatMap(({ onBehalfOf }) => onBehalfOf ?? []))])
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {done.map(({ id, at, act, actorKind, actorName, onBehalfOf, state }, index) => (
        <Box component="li" key={id} sx={{ position: 'relative', pl: 2.5, pb: 1.75, borderLeft: 2, borderColor: 'divider', ml: 0.75, '&:last-child': { pb: 0 } }}>
          <Box sx={{ position: 'absolute', left: -6, top: 6, width: 10, height: 10, borderRadius: '50%', bgcolor: 'primary.main' }} />
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {resource.actLabels[act] ?? plainActs[act] ?? act}
            {state && states && state !== done.slice(index + 1).find((earlier) => earlier.state)?.state && <Box component="span" sx={{ ml: 1, fontWeight: 400, color: 'text.secondary' }}>→ {enumLabel(states, state)}</Box>}
          </Typography>
          <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
            {formatInstant(at)} · {nameless.has(actorKind) ? enumLabel('ActorKind', actorKind) : actorName}
            {onBehalfOf && ` · ${say(['代{name}办理', 'on behalf of {name}'], { name: nameOf(onBehalfOf) })}`}
          </Typography>
        </Box>
      ))}
    </Box>
  )
}
