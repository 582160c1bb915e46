import { Box, CircularProgress, Link as MuiLink, Typography } from '@mui/material'
import { useAsk } from '../data/ask.ts'
import { useEnumLabel } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { useCodeLabels } from '../regulations/use-code-labels.ts'
import { formatInstant } from '../ui/dates.ts'
import { Panel } from '../ui/Panel.tsx'
import { StateChip } from '../ui/StateChip.tsx'
import { EmptyState, ErrorState } from '../ui/states.tsx'
import { complaintEntries } from './complaints.documents.ts'

interface Entry { id: string; kind: string; at: string; way: string | null; text: string; told: boolean; by: { name: string } | null; files: { id: string; name: string }[] }

/** What the complainant said stands apart from what the office did. */
const fromComplainant = new Set(['SUPPLEMENT', 'OBJECTION'])

/** What the code of a way or a cause is called, by the list it was chosen from. */
const lists: Record<string, string> = { STEP: 'complaints.verificationMethods', EXTENSION: 'complaints.extensionCauses' }

const One = ({ kind, at, way, text, told, by, files }: Entry) => {
  const enumLabel = useEnumLabel()
  const byLaw = useCodeLabels(lists[kind] ?? '')
  const wayLabel = (code: string): string => (kind === 'VERIFICATION' ? enumLabel('ProposalVerdict', code) : byLaw(code))
  const theirs = fromComplainant.has(kind)
  return (
    <Box component="li" sx={{ mb: 1.5, ml: theirs ? 0 : { xs: 0, sm: 5 }, mr: theirs ? { xs: 0, sm: 5 } : 0, p: 1.5, borderRadius: 1, border: 1, borderColor: 'divider', bgcolor: theirs ? '#fff8ec' : 'background.paper' }}>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 0.5 }}>
        <Typography component="span" variant="subtitle2">{enumLabel('ComplaintEntryKind', kind)}</Typography>
        {told && !theirs && <StateChip label={say(['已告知投诉人', 'Told to the complainant'])} tone="success" />}
        <Typography component="span" variant="caption" sx={{ color: '#51606f' }}>
          {[formatInstant(at), theirs ? say(['投诉人', 'Complainant']) : by?.name, way && wayLabel(way)].filter(Boolean).join(' · ')}
        </Typography>
      </Box>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Typography>
      {files.map(({ id, name }) => (
        <MuiLink key={id} href={`/files/${id}`} download underline="always" variant="body2" sx={{ display: 'block', overflowWrap: 'anywhere' }}>{name}</MuiLink>
      ))}
    </Box>
  )
}

/** The steps of the investigation and the messages to and from the complainant, oldest first. */
export const Correspondence = ({ complaintId }: { complaintId: string }) => {
  const { data, error, isPending, refetch } = useAsk<{ complaintEntries: { items: Entry[] } }>(complaintEntries, { complaintId })
  const entries = [...(data?.complaintEntries.items ?? [])].sort((one, other) => one.at.localeCompare(other.at))
  return (
    <Panel title={say(['核查与往来', 'Steps and messages'])}>
      {isPending && <CircularProgress size={24} aria-label={say(['正在加载', 'Loading'])} />}
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {data && entries.length === 0 && <EmptyState title={say(['尚无核查记录和往来', 'No steps or messages yet'])} />}
      {entries.length > 0 && <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{entries.map((entry) => <One key={entry.id} {...entry} />)}</Box>}
    </Panel>
  )
}
