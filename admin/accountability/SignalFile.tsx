import { Box, Link as MuiLink } from '@mui/material'
import { Link } from 'react-router-dom'
import { useAsk } from '../data/ask.ts'
import { useEnumLabel } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import type { Citation } from '../ui/citation.ts'
import { CitationButton } from '../ui/CitationButton.tsx'
import { formatInstant } from '../ui/dates.ts'
import { NewByAct } from '../ui/NewByAct.tsx'
import { Obligations, type Obligation } from '../ui/Obligations.tsx'
import { Panel } from '../ui/Panel.tsx'
import { RecordScreen, SomeFields, type ScreenProps, type ScreenRecord } from '../ui/RecordScreen.tsx'
import { StateChip } from '../ui/StateChip.tsx'
import { cardsOfSignal, clockOfSignal } from './accountability.documents.ts'
import { NotYet, Said } from './Said.tsx'
import { SignalLeads } from './SignalLeads.tsx'

type Person = { name: string } | null | undefined

/** The clock that ran out, with the days that were counted. */
const LapsedClock = ({ obligation }: { obligation: string }) => {
  const { data } = useAsk<{ obligation: (Obligation & { subjectType: string; subjectId: string; subjectLabel: string }) | null }>(clockOfSignal, { id: obligation })
  const clock = data?.obligation
  if (!clock) return null
  return (
    <Panel title={say(['超过的时限', 'The limit that was overrun'])}>
      <MuiLink component={Link} to={`/${clock.subjectType}/${clock.subjectId}/show`}>{clock.subjectLabel}</MuiLink>
      <Box sx={{ mt: 1 }}><Obligations obligations={[clock]} /></Box>
    </Panel>
  )
}

const Explanation = ({ record }: { record: ScreenRecord }) => (
  <Panel title={say(['科室说明', 'The department explains'])}>
    {record['explanation']
      ? <Said text={String(record['explanation'])} by={[(record['explainedBy'] as Person)?.name]} />
      : <NotYet text={say(['科室尚未说明。异常不等于过错：先听说明，再核实。', 'No explanation yet. A signal is not guilt: the department is heard before anybody judges.'])} />}
  </Panel>
)

const Verification = ({ record }: { record: ScreenRecord }) => {
  const enumLabel = useEnumLabel()
  const at = record['verifiedAt'] as string | null
  return (
    <Panel title={say(['效能办核实', 'The efficiency office verifies'])}>
      {at
        ? (
          <>
            <Box sx={{ display: 'flex', gap: 1, mb: 1 }}>
              <StateChip label={enumLabel('SignalState', String(record['state']))} tone={record['state'] === 'CONFIRMED' ? 'warning' : 'success'} />
              <StateChip label={enumLabel('SignalCause', String(record['cause']))} />
            </Box>
            <Said text={String(record['verdict'] ?? '')} by={[(record['verifiedBy'] as Person)?.name, formatInstant(at)]} />
          </>
        )
        : <NotYet text={say(['尚未核实。', 'Not verified yet.'])} />}
    </Panel>
  )
}

interface CardRow {
  id: string; number: string; colour: string; state: string; demand: string; issuedAt: string
  answer: string | null; objection: string | null; decision: string | null; citation: Citation | null; issuedBy: Person
}

const IssuedCard = ({ card }: { card: CardRow }) => {
  const enumLabel = useEnumLabel()
  const parts = [
    [say(['整改要求', 'To correct']), card.demand], [say(['回告', 'Answer']), card.answer],
    [say(['异议', 'Objection']), card.objection], [say(['复核意见', 'Decision on it']), card.decision],
  ] as const
  return (
    <Box component="li" sx={{ py: 1.25, borderBottom: 1, borderColor: 'divider', '&:first-of-type': { pt: 0 }, '&:last-child': { border: 0, pb: 0 } }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <MuiLink component={Link} to={`/Card/${card.id}/show`} sx={{ fontWeight: 600 }}>{card.number}</MuiLink>
        <StateChip label={enumLabel('CardColour', card.colour)} tone={card.colour === 'RED' ? 'error' : 'warning'} />
        <StateChip label={enumLabel('CardState', card.state)} />
        <CitationButton citation={card.citation} />
      </Box>
      {parts.filter(([, text]) => text).map(([label, text]) => <Said key={label} text={`${label}${say(['：', ': '])}${text}`} />)}
      <Said text="" by={[card.issuedBy?.name, formatInstant(card.issuedAt)]} />
    </Box>
  )
}

const Cards = ({ record }: { record: ScreenRecord }) => {
  const { data } = useAsk<{ cards: { items: CardRow[] } }>(cardsOfSignal, { id: record.id })
  const cards = data?.cards.items ?? []
  const confirmed = record['state'] === 'CONFIRMED'
  // The gravest there is; a yellow one may still be followed by it.
  const red = cards.some(({ colour, state }) => colour === 'RED' && state !== 'WITHDRAWN')
  return (
    <Panel
      title={say(['发牌', 'Cards'])}
      actions={confirmed && data && !red && <NewByAct resource="Card" act="issueCard" known={{ signalId: record.id }} />}
    >
      {cards.length > 0
        ? <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{cards.map((card) => <IssuedCard key={card.id} card={card} />)}</Box>
        : <NotYet text={confirmed ? say(['未发牌。是否发牌由人决定。', 'No card. Whether there is one, people decide.']) : say(['核实属实后才能发牌。', 'Only a confirmed signal can have a card.'])} />}
    </Panel>
  )
}

const File = ({ resource, record }: ScreenProps) => (
  <>
    <Panel title={String(record['matter'])} actions={<CitationButton citation={record['citation'] as Citation | null} />}>
      <SomeFields resource={resource} record={record} names={['state', 'level', 'dueAt', 'raisedAt', 'departmentId', 'staffId', 'subjectType', 'subjectId', 'bureauId']} />
    </Panel>
    {typeof record['obligationId'] === 'string' && <LapsedClock obligation={record['obligationId']} />}
    <Explanation record={record} />
    <Verification record={record} />
    <Cards record={record} />
    <SignalLeads signal={record} />
  </>
)

/** A signal as a file is read: what lapsed, the clock and its rule, the explanation, the verification, the cards, the leads. */
const SignalFile = () => <RecordScreen>{(props) => <File {...props} />}</RecordScreen>

export default SignalFile
