import { Box, Link as MuiLink } from '@mui/material'
import { Link, useNavigate } from 'react-router-dom'
import { useAsk } from '../data/ask.ts'
import { useEnumLabel, usePermission } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { formatInstant } from '../ui/dates.ts'
import { NewByAct } from '../ui/NewByAct.tsx'
import { Panel } from '../ui/Panel.tsx'
import type { ScreenRecord } from '../ui/RecordScreen.tsx'
import { StateChip } from '../ui/StateChip.tsx'
import { leadsOfSignal } from './accountability.documents.ts'
import { NotYet } from './Said.tsx'

interface Row { id: string; number: string; matter: string; state: string; openedAt: string }

/** The leads that a signal or its cards have led to; one is opened where none stands. */
export const SignalLeads = ({ signal }: { signal: ScreenRecord }) => {
  const enumLabel = useEnumLabel()
  const navigate = useNavigate()
  const reads = usePermission('leads.read')
  const confirmed = signal['state'] === 'CONFIRMED'
  const cards = (signal['cards'] ?? []) as { id: string }[]
  const { data } = useAsk<{ leads: { items: Row[] } }>(leadsOfSignal, { sources: [signal.id, ...cards.map(({ id }) => id)] }, { enabled: reads && confirmed })
  if (!data) return null
  const { items: leads } = data.leads
  const { id, matter, departmentId, staffId, citation } = signal
  const told = Object.fromEntries(Object.entries({ departmentId, staffId, citation }).filter(([, value]) => value))
  const open = (
    <NewByAct
      resource="AccountabilityLead" act="openLead" known={{ source: 'SIGNAL', sourceId: id, ...told }} initial={{ matter }}
      onDone={(made) => { if (made) void navigate(`/AccountabilityLead/${made.id}/show`) }}
    />
  )
  return (
    <Panel title={say(['问责线索', 'Leads'])} actions={leads.every(({ state }) => state === 'DISMISSED') && open}>
      {leads.length === 0 && <NotYet text={say(['未登记线索。是否追究由人决定。', 'No lead. Whether anybody answers for it, people decide.'])} />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
        {leads.map((lead) => (
          <Box component="li" key={lead.id} sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            <MuiLink component={Link} to={`/AccountabilityLead/${lead.id}/show`} sx={{ fontWeight: 600 }}>{lead.number}</MuiLink>
            {lead.matter}
            <StateChip label={enumLabel('LeadState', lead.state)} />
            <Box component="span" sx={{ color: 'text.secondary', fontSize: 12 }}>{formatInstant(lead.openedAt)}</Box>
          </Box>
        ))}
      </Box>
    </Panel>
  )
}
