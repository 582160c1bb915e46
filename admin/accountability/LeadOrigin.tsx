import { useAsk } from '../data/ask.ts'
import { useEnumLabel } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { formatInstant } from '../ui/dates.ts'
import { DueDate } from '../ui/DueDate.tsx'
import type { Obligation } from '../ui/Obligations.tsx'
import { StateChip } from '../ui/StateChip.tsx'
import { WhyThisDate } from '../ui/WhyThisDate.tsx'
import { clockOfSignal } from './accountability.documents.ts'
import { originDocument, type CardOnThread, type Lead, type Origin, type SignalOnThread } from './thread.ts'
import { Line, ThreadStep } from './ThreadStep.tsx'

/** The rule and the clock behind a signal. */
const FromRule = ({ obligation }: { obligation: string }) => {
  const { data } = useAsk<{ obligation: Obligation | null }>(clockOfSignal, { id: obligation })
  const clock = data?.obligation
  if (!clock) return null
  const rule = clock.citation?.rules[0]
  return (
    <>
      {rule && <ThreadStep kind={say(['规则', 'Rule'])} title={`${rule.system} ${rule.article}`} citation={clock.citation} />}
      <ThreadStep kind={say(['义务', 'Duty'])} title={clock.citation ? say(clock.citation.provisionLabel) : clock.duty} to={`/Obligation/${clock.id}/show`} by={[clock.department?.name, clock.staff?.name]}>
        <DueDate dueAt={clock.dueAt} warnAt={clock.warnAt} state={clock.state} owedBy={clock.owedBy} />{' '}
        <WhyThisDate obligation={clock.id} dated={Boolean(clock.dueAt)} citation={clock.citation} />
      </ThreadStep>
    </>
  )
}

const FromSignal = ({ signal }: { signal: SignalOnThread }) => {
  const enumLabel = useEnumLabel()
  return (
    <>
      {signal.obligationId && <FromRule obligation={signal.obligationId} />}
      <ThreadStep
        kind={say(['异常', 'Signal'])} title={signal.matter} to={`/Signal/${signal.id}/show`} by={[formatInstant(signal.raisedAt)]}
        chips={[<StateChip key="state" label={enumLabel('SignalState', signal.state)} />, signal.cause && <StateChip key="cause" label={enumLabel('SignalCause', signal.cause)} />]}
      />
    </>
  )
}

const CardStep = ({ card }: { card: CardOnThread }) => {
  const enumLabel = useEnumLabel()
  return (
    <ThreadStep
      kind={say(['牌', 'Card'])} title={card.number} to={`/Card/${card.id}/show`} by={[formatInstant(card.issuedAt)]}
      chips={<StateChip label={enumLabel('CardState', card.state)} tone={card.colour === 'RED' ? 'error' : 'warning'} />}
    />
  )
}

/** What came before a lead: rule, duty, signal and card; or a complaint; or a finding. */
export const LeadOrigin = ({ lead }: { lead: Lead }) => {
  const enumLabel = useEnumLabel()
  const document = originDocument(lead)
  const { data } = useAsk<Origin>(document ?? '', { id: lead.sourceId }, { enabled: document !== undefined })
  if (!data) return null
  const signal = data.signal ?? data.card?.signal
  const cards = signal?.cards ?? (data.card ? [data.card] : [])
  const { complaint, finding, case: about, evaluationCampaign: campaign } = data
  return (
    <>
      {signal && <FromSignal signal={signal} />}
      {cards.map((card) => <CardStep key={card.id} card={card} />)}
      {complaint && (
        <ThreadStep
          kind={say(['投诉', 'Complaint'])} title={complaint.matter} to={`/Complaint/${complaint.id}/show`}
          chips={<StateChip label={enumLabel('ComplaintState', complaint.state)} />}
        />
      )}
      {about && <ThreadStep kind={say(['办件', 'Case'])} title={about.number} to={`/Case/${about.id}/show`} chips={<StateChip label={enumLabel('CaseState', about.state)} />} />}
      {campaign && <ThreadStep kind={say(['评议', 'Evaluation'])} title={campaign.name} to={`/EvaluationCampaign/${campaign.id}/show`} chips={<StateChip label={enumLabel('CampaignState', campaign.state)} />} />}
      {finding && (
        <ThreadStep
          kind={say(['督查', 'Finding'])} title={finding.matter} to={`/Finding/${finding.id}/show`} citation={finding.citation}
          chips={<StateChip label={enumLabel('FindingState', finding.state)} />}
        >
          <Line label={say(['认定依据', 'Basis'])} text={finding.basis} />
        </ThreadStep>
      )}
    </>
  )
}
