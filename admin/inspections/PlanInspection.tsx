import { Box } from '@mui/material'
import { usePermission } from '../data/metadata.ts'
import { ResourceCreate } from '../generated/ResourceForms.tsx'
import { PlanOutlook } from './PlanOutlook.tsx'

/** The form of a plan, with what there is to know beside it. */
const PlanInspection = () => (
  <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' }, alignItems: 'start' }}>
    <ResourceCreate />
    {usePermission('inspections.plan') && <Box sx={{ pt: { lg: 6 } }}><PlanOutlook narrow /></Box>}
  </Box>
)

export default PlanInspection
