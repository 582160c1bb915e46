import { Box, Typography } from '@mui/material'
import { useNavigate } from 'react-router-dom'
import type { ExtraProps } from '../room.ts'
import { useAsk } from '../data/ask.ts'
import { useEnumLabel, usePermission } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import type { Citation } from '../ui/citation.ts'
import { CitationButton } from '../ui/CitationButton.tsx'
import { NewByAct } from '../ui/NewByAct.tsx'
import { Panel } from '../ui/Panel.tsx'
import { proposedSanctions } from './accountability.documents.ts'

interface Proposal { staffId: string | null; name: string; offence: number; proposed: string[]; together: string[]; points: number | null; citation: Citation | null }

/** What the rules call for, in words: all of what applies together, else one of what may be chosen. */
function useWords(): (proposal: Proposal) => string {
  const enumLabel = useEnumLabel()
  return ({ proposed, together, points, offence, staffId }) => {
    const kinds = (together.length > 0 ? together : proposed).map((kind) => enumLabel('SanctionKind', kind)).join(together.length > 0 ? say(['，并', ' and ']) : say(['、', ', ']))
    const taken = points === null ? '' : say(['（{points}分）', ' ({points} points)'], { points })
    return staffId ? say(['第{offence}次：{kinds}{taken}', 'No. {offence}: {kinds}{taken}'], { offence, kinds, taken }) : `${kinds}${taken}`
  }
}

const Line = ({ violationId, proposal }: { violationId: string; proposal: Proposal }) => {
  const words = useWords()
  const navigate = useNavigate()
  const { staffId, name, proposed, together, points, citation } = proposal
  const only = together[0] ?? (proposed.length === 1 ? proposed[0] : undefined)
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', py: 0.75 }}>
      <Typography component="span" variant="body2" sx={{ fontWeight: 600, minWidth: 72 }}>{name}</Typography>
      <Typography component="span" variant="body2" sx={{ flex: 1, minWidth: 200 }}>{words(proposal)}</Typography>
      <CitationButton citation={citation} />
      <NewByAct
        resource="Sanction" act="proposeSanction" known={{ violationId, ...(staffId ? { staffId } : {}) }} about={name}
        onDone={(made) => { if (made) void navigate(`/Sanction/${made.id}/show`) }}
        initial={{ ...(only ? { kind: only } : {}), ...(only === 'POINT_DEDUCTION' && points !== null ? { points } : {}) }}
      />
    </Box>
  )
}

/** On a violation: what the rules propose for each who answers for it. The machine proposes, people decide. */
const Proposals = ({ record }: ExtraProps) => {
  const proposes = usePermission('sanctions.propose')
  const { data } = useAsk<{ proposedSanctions: Proposal[] }>(proposedSanctions, { id: record.id }, { enabled: proposes })
  const proposals = data?.proposedSanctions ?? []
  if (proposals.length === 0) return null
  return (
    <Panel title={say(['按规定建议的处理', 'What the rules propose'])}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 0.5 }}>
        {say(['系统只提出建议。另择处理方式的，应在处理阶梯之内并说明理由。', 'The system only proposes. Another kind must stand on the ladder and needs a reason.'])}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {proposals.map((proposal) => <Line key={proposal.staffId ?? 'department'} violationId={record.id} proposal={proposal} />)}
      </Box>
    </Panel>
  )
}

export default Proposals
