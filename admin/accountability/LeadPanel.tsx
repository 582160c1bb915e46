import { Box } from '@mui/material'
import { say } from '../i18n/locale.ts'
import type { ExtraProps } from '../room.ts'
import { Panel } from '../ui/Panel.tsx'
import { LeadOrigin } from './LeadOrigin.tsx'
import { originDocument, type Lead } from './thread.ts'

/** On a lead's page: what it came from, back to the rule. */
const LeadPanel = ({ record }: ExtraProps) => {
  const lead = record as unknown as Lead
  if (!originDocument(lead)) return null
  return <Panel title={say(['来由', 'Where it came from'])}><Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}><LeadOrigin lead={lead} /></Box></Panel>
}

export default LeadPanel
