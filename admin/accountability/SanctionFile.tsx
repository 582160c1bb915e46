import { Box, CircularProgress } from '@mui/material'
import { useAsk } from '../data/ask.ts'
import { useEnumLabel } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import type { Citation } from '../ui/citation.ts'
import { CitationButton } from '../ui/CitationButton.tsx'
import { formatDay, formatInstant } from '../ui/dates.ts'
import { NewByAct } from '../ui/NewByAct.tsx'
import { Panel } from '../ui/Panel.tsx'
import { RecordScreen, SomeFields, type ScreenProps, type ScreenRecord } from '../ui/RecordScreen.tsx'
import { StateChip } from '../ui/StateChip.tsx'
import { ErrorState } from '../ui/states.tsx'
import { sanctionThread } from './accountability.documents.ts'
import { LeadOrigin } from './LeadOrigin.tsx'
import type { Points, Thread, Violation } from './thread.ts'
import { useElementLabels } from './use-element-labels.ts'
import { Line, ThreadStep } from './ThreadStep.tsx'

const ViolationSteps = ({ violation }: { violation: Violation }) => {
  const enumLabel = useEnumLabel()
  const nameOf = useElementLabels()
  const { id, ground, elements, severity, approvedBy, happenedOn, facts, effect, cause, organ, citation, shares, lead } = violation
  return (
    <>
      {lead && <LeadOrigin lead={lead} />}
      {lead && (
        <ThreadStep
          kind={say(['线索', 'Lead'])} title={lead.matter} to={`/AccountabilityLead/${lead.id}/show`} citation={lead.citation}
          chips={[<StateChip key="state" label={enumLabel('LeadState', lead.state)} />, lead.fellAt && <StateChip key="fell" label={say(['来源已撤', 'Source withdrawn'])} tone="error" />]} by={[lead.number, enumLabel('LeadSource', lead.source), formatInstant(lead.openedAt)]}
        />
      )}
      <ThreadStep
        kind={say(['违规', 'Violation'])} title={nameOf(ground)} to={`/Violation/${id}/show`} citation={citation}
        chips={<StateChip label={say(['情节{how}', '{how}'], { how: enumLabel('Severity', severity) })} tone="warning" />} by={[formatDay(happenedOn), enumLabel('ApprovedBy', approvedBy)]}
      >
        <Line label={say(['要件', 'Elements'])} text={elements?.map(nameOf).join(say(['、', ', ']))} />
        <Line label={say(['责任划分', 'Shares'])} text={shares.map(({ share, staff }) => say(['{who}（{share}）', '{who} ({share})'], { who: staff?.name ?? '—', share: enumLabel('Share', share) })).join(say(['、', ', ']))} />
        <Line label={say(['事实', 'Facts'])} text={facts} />
        <Line label={say(['后果或影响', 'Effect'])} text={effect} />
        <Line label={say(['原因', 'Cause'])} text={cause} />
        <Line label={say(['问责承办部门', 'Pursued by'])} text={organ && nameOf(organ)} />
      </ThreadStep>
    </>
  )
}

const text = (record: ScreenRecord, name: string): string | null => (record[name] as string | null | undefined) ?? null

/** What was proposed, heard, decided, served and appealed. */
const SanctionSteps = ({ record }: { record: ScreenRecord }) => {
  const enumLabel = useEnumLabel()
  const at = (name: string): string | undefined => (record[name] ? formatInstant(String(record[name])) : undefined)
  const decided = (record['decidedBy'] as { name: string } | null)?.name
  const appeal = text(record, 'appeal')
  return (
    <>
      <ThreadStep
        kind={say(['处理', 'Sanction'])} here title={enumLabel('SanctionKind', String(record['kind']))}
        citation={record['citation'] as Citation | null} chips={<StateChip label={enumLabel('SanctionState', String(record['state']))} tone="info" />} by={[text(record, 'number'), (record['proposedBy'] as { name: string } | null)?.name, at('proposedAt')]}
      >
        <Line label={say(['拟处理理由', 'Reasons'])} text={text(record, 'reasons')} />
        <Line label={say(['另择处理方式的理由', 'Why not what is proposed'])} text={text(record, 'deviation')} />
        <Line label={say(['累计', 'Offence'])} text={say(['第{n}次', 'No. {n}'], { n: Number(record['offence']) })} />
      </ThreadStep>
      <ThreadStep kind={say(['申辩', 'Defence'])} title={record['state'] === 'PROPOSED' ? say(['等待陈述申辩', 'Waiting to be heard']) : say(['陈述申辩', 'What the person says'])}>
        <Line label={say(['内容', 'Text'])} text={text(record, 'defence') ?? (record['state'] === 'PROPOSED' ? null : say(['未提出', 'None was made']))} />
      </ThreadStep>
      {record['decidedAt'] && (
        <ThreadStep kind={say(['决定', 'Decision'])} title={decided ?? say(['已决定', 'Decided'])} by={[at('decidedAt'), record['servedAt'] && say(['{at}送达', 'served {at}'], { at: at('servedAt')! })] as string[]}>
          <Line label={say(['内容', 'Text'])} text={text(record, 'decision')} />
        </ThreadStep>
      )}
      {record['state'] === 'REVOKED' && text(record, 'rescission') && (
        <ThreadStep kind={say(['撤销', 'Taken back'])} title={say(['依据已撤', 'Without its ground'])}><Line label={say(['理由', 'Reasons'])} text={text(record, 'rescission')} /></ThreadStep>
      )}
      {appeal && (
        <ThreadStep kind={say(['申诉', 'Appeal'])} title={record['state'] === 'APPEALED' ? say(['等待答复', 'Waiting for an answer']) : say(['已答复', 'Answered'])}>
          <Line label={say(['理由', 'Reasons'])} text={appeal} />
          <Line label={say(['答复', 'Answer'])} text={text(record, 'appealAnswer')} />
        </ThreadStep>
      )}
    </>
  )
}

const PointSteps = ({ entries }: { entries: Points[] }) => {
  const enumLabel = useEnumLabel()
  return entries.map(({ id, year, holder, points, state, staff, department }) => (
    <ThreadStep
      key={id} kind={say(['扣分', 'Points'])} to={`/PointEntry/${id}/show`}
      title={say(['{who} {year}年度 −{points}分', points === 1 ? '{who}, {year}: −1 point' : '{who}, {year}: −{points} points'], { who: staff?.name ?? department?.name ?? '', year, points })}
      chips={[<StateChip key="holder" label={enumLabel('PointHolder', holder)} />, state !== 'COUNTS' && <StateChip key="state" label={enumLabel('PointState', state)} tone="success" />]}
    />
  ))
}

const File = ({ resource, record }: ScreenProps) => {
  const { data, error, isPending, refetch } = useAsk<Thread>(sanctionThread, { id: record.id })
  const thread = data?.sanction
  return (
    <>
      <Panel title={`${String(record['number'])}`} actions={<CitationButton citation={record['citation'] as Citation | null} />}>
        <SomeFields resource={resource} record={record} names={['kind', 'state', 'severity', 'staffId', 'departmentId', 'ground', 'violatedOn', 'offence', 'points', 'facts', 'bureauId']} />
      </Panel>
      <Panel
        title={say(['从规则到扣分', 'From rule to points'])}
        actions={thread?.violation && <NewByAct resource="Sanction" act="proposeSanction" known={{ violationId: thread.violation.id }} label={say(['对同一违规另拟处理', 'Another sanction'])} />}
      >
        {isPending && <CircularProgress size={24} aria-label={say(['正在读取', 'Loading'])} />}
        {error && <ErrorState error={error} retry={() => void refetch()} />}
        {thread && (
          <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {thread.violation ? <ViolationSteps violation={thread.violation} /> : <ThreadStep kind={say(['违规', 'Violation'])} title={say(['见上方违规情形和违规事实', 'See ground and facts above'])} />}
            <SanctionSteps record={record} />
            <PointSteps entries={thread.pointEntries} />
          </Box>
        )}
      </Panel>
    </>
  )
}

/** A sanction as a file is read: the whole thread that leads to it, what the person said, what was decided, the points. */
const SanctionFile = () => <RecordScreen>{(props) => <File {...props} />}</RecordScreen>

export default SanctionFile
