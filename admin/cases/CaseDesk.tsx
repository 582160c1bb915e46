import { Box, Typography } from '@mui/material'
import type { ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import { useEnumLabel } from '../data/metadata.ts'
import { Children } from '../generated/Children.tsx'
import { Fields } from '../generated/ResourceShow.tsx'
import { say } from '../i18n/locale.ts'
import { Panel } from '../ui/Panel.tsx'
import { RecordScreen, type ScreenRecord } from '../ui/RecordScreen.tsx'
import { StateChip } from '../ui/StateChip.tsx'
import { MainClock } from './MainClock.tsx'

/** Item, applicant, state and result in one line: what a colleague asks first. */
const Headline = ({ record }: { record: ScreenRecord }) => {
  const enumLabel = useEnumLabel()
  const [item, applicant] = [record['item'], record['applicant']] as ({ name?: string } | null)[]
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 1.5 }}>
      <Typography component="h2" sx={{ fontSize: 18, fontWeight: 600 }}>{item?.name ?? String(record['number'])}</Typography>
      {applicant?.name && <Typography component="span">{applicant.name}</Typography>}
      <StateChip label={enumLabel('CaseState', String(record['state']))} tone="info" />
      {typeof record['result'] === 'string' && <StateChip label={enumLabel('CaseResult', record['result'])} />}
    </Box>
  )
}

/** That something did not happen to a case is no particular of it. */
const withoutNo = (resource: ResourceMetadata, record: ScreenRecord): ResourceMetadata =>
  ({ ...resource, fields: resource.fields.filter(({ kind, name }) => kind !== 'flag' || record[name] === true) })

/** One case on the desk: its clock first, then what is known, its papers, what was done and by whom, and what can be done now. */
const CaseDesk = () => (
  <RecordScreen>
    {({ resource, record }) => (
      <>
        <Headline record={record} />
        <MainClock obligations={record.obligations ?? []} />
        <Panel title={say(['基本情况', 'Particulars'])}><Fields resource={withoutNo(resource, record)} record={record} columns={3} /></Panel>
        <Children resource={resource} record={record} />
      </>
    )}
  </RecordScreen>
)

export default CaseDesk
