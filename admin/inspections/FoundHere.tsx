import { Box, Link as MuiLink, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import { useAsk } from '../data/ask.ts'
import { useEnumLabel } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import type { ExtraProps } from '../room.ts'
import { Panel } from '../ui/Panel.tsx'
import { StateChip } from '../ui/StateChip.tsx'
import { EmptyState, ErrorState } from '../ui/states.tsx'
import { foundHere } from './inspections.documents.ts'

interface Found { id: string; matter: string; state: string; severity: string; evidence: string }

/** What was found in the department that is asked to confirm it. */
const FoundHere = ({ record }: ExtraProps) => {
  const enumLabel = useEnumLabel()
  const inspectionId = String(record['inspectionId'])
  const { data, error, refetch } = useAsk<{ findings: { items: Found[] } }>(foundHere, { inspectionId, departmentId: record['departmentId'] })
  const found = data?.findings.items ?? []
  return (
    <Panel
      title={say(['发现的问题', 'What was found'])}
      actions={<MuiLink component={Link} to={`/Inspection/${inspectionId}/show`} variant="body2">{say(['督查全页', 'The whole inspection'])}</MuiLink>}
    >
      {error ? <ErrorState error={error} retry={() => void refetch()} /> : found.length === 0
        ? data && <EmptyState title={say(['没有发现问题', 'Nothing was found'])} />
        : (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {found.map(({ id, matter, state, severity, evidence }) => (
              <Box component="li" key={id} sx={{ py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}>
                <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
                  <MuiLink component={Link} to={`/Finding/${id}/show`} sx={{ fontWeight: 600 }}>{matter}</MuiLink>
                  <StateChip label={enumLabel('Severity', severity)} />
                  <StateChip label={enumLabel('FindingState', state)} />
                </Box>
                <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>{evidence}</Typography>
              </Box>
            ))}
          </Box>
        )}
    </Panel>
  )
}

export default FoundHere
