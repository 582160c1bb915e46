import { Box, Typography } from '@mui/material'
import { useEnumLabel } from '../data/metadata.ts'
import { Children } from '../generated/Children.tsx'
import { say } from '../i18n/locale.ts'
import { Panel } from '../ui/Panel.tsx'
import { RecordScreen, SomeFields, type ScreenRecord } from '../ui/RecordScreen.tsx'
import { StateChip } from '../ui/StateChip.tsx'
import { Complainant } from './Complainant.tsx'
import { Correspondence } from './Correspondence.tsx'
import { WhoMayKnow } from './WhoMayKnow.tsx'

const received = ['number', 'kind', 'subject', 'ground', 'channel', 'referredFrom', 'receivedAt', 'accusedDepartmentId', 'accusedStaffId', 'accusedName', 'handlerId', 'content']
const handled = [
  'passedTo', 'declinedBecause', 'firstRepliedAt', 'firstReply', 'conclusion', 'concludedAt', 'policyBasis', 'proposal', 'verifiedAt', 'repliedAt', 'agreed', 'reply', 'reviewUntil', 'closedAt',
  'fileNature', 'fileNumber', 'filedAt',
]

const Headline = ({ record }: { record: ScreenRecord }) => {
  const enumLabel = useEnumLabel()
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 1.5 }}>
      <Typography component="h2" sx={{ fontSize: 18, fontWeight: 600 }}>{String(record['matter'])}</Typography>
      <StateChip label={enumLabel('ComplaintState', String(record['state']))} tone="info" />
      {record['urgent'] === true && <StateChip label={say(['重大紧急', 'Urgent or grave'])} tone="error" />}
      {typeof record['conclusion'] === 'string' && <StateChip label={enumLabel('ComplaintConclusion', record['conclusion'])} />}
    </Box>
  )
}

/** What the office has done so far; a complaint that only came in has nothing of it, and nobody who was not heard yet disagrees. */
const handledIn = (record: ScreenRecord): string[] => handled.filter((name) => Boolean(record[name]))

/** One complaint on the desk. Nothing of the complainant stands on it but behind the button that asks for a reason. */
const ComplaintDesk = () => (
  <RecordScreen>
    {({ resource, record }) => (
      <>
        <Headline record={record} />
        <WhoMayKnow protection={String(record['identityProtection'])} />
        <Panel title={say(['投诉内容', 'The complaint'])}><SomeFields resource={resource} record={record} names={received} /></Panel>
        <Complainant key={record.id} complaintId={record.id} anonymous={record['identityProtection'] === 'ANONYMOUS'} />
        {handledIn(record).length > 0 && (
          <Panel title={say(['办理情况', 'How it was handled'])}><SomeFields resource={resource} record={record} names={handledIn(record)} /></Panel>
        )}
        <Correspondence complaintId={record.id} />
        <Children resource={{ ...resource, children: resource.children.filter(({ name }) => name !== 'entries') }} record={record} />
      </>
    )}
  </RecordScreen>
)

export default ComplaintDesk
