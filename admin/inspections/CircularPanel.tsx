import { Box, Link as MuiLink, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import { useEnumLabel } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { formatInstant } from '../ui/dates.ts'
import { NewByAct } from '../ui/NewByAct.tsx'
import { Panel } from '../ui/Panel.tsx'
import type { ScreenRecord } from '../ui/RecordScreen.tsx'
import { StateChip } from '../ui/StateChip.tsx'
import { ActsOf } from './ActsOf.tsx'
import { circularActs } from './inspections.documents.ts'
import type { Sheet } from './sheet.ts'

/** The circular: drafted, countersigned and signed by three people, then known in the whole bureau under its number. */
export const CircularPanel = ({ record, sheet }: { record: ScreenRecord; sheet: Sheet }) => {
  const enumLabel = useEnumLabel()
  const [circular] = sheet.circulars
  if (!circular) {
    return record['state'] === 'CONFIRMED'
      ? (
        <Panel title={say(['督查通报', 'Circular'])} actions={<NewByAct resource="Circular" act="draftCircular" known={{ inspectionId: record.id }} initial={{ title: say(['关于{title}情况的通报', 'Circular on {title}'], { title: String(record['title']) }) }} prominent />}>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>{say(['被查科室已全部答复，可以起草通报。', 'Every department has answered: the circular can be drafted.'])}</Typography>
        </Panel>
      )
      : null
  }
  const { id, number, title, state, text, issuedAt, signedBy, draftedBy } = circular
  return (
    <Panel title={say(['督查通报', 'Circular'])} actions={<StateChip label={enumLabel('CircularState', state)} tone={state === 'ISSUED' ? 'success' : 'info'} />}>
      <MuiLink component={Link} to={`/Circular/${id}/show`} sx={{ fontWeight: 600 }}>{[number, title].filter(Boolean).join(' ')}</MuiLink>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', mt: 1, maxHeight: 260, overflow: 'auto' }} tabIndex={0} role="group" aria-label={say(['通报正文', 'Text of the circular'])}>{text}</Typography>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', my: 1 }}>
        {[draftedBy && say(['{name}拟稿', 'drafted by {name}'], { name: draftedBy.name }), signedBy && say(['{name}签发', 'signed by {name}'], { name: signedBy.name }), issuedAt && formatInstant(issuedAt)].filter(Boolean).join(' · ')}
      </Typography>
      <Box><ActsOf name="Circular" document={circularActs} id={id} /></Box>
    </Panel>
  )
}
