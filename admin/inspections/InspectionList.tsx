import { Box } from '@mui/material'
import { usePermission } from '../data/metadata.ts'
import { ResourceList } from '../generated/ResourceList.tsx'
import { PlanOutlook } from './PlanOutlook.tsx'

/** The inspections, and for those who plan them what the schedule still asks for and who was inspected how often. */
const InspectionList = () => (
  <Box sx={{ pt: 1 }}>
    {usePermission('inspections.plan') && <PlanOutlook />}
    <ResourceList />
  </Box>
)

export default InspectionList
