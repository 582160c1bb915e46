import { lazy, Suspense } from 'react'
import { Box, Button, MenuItem, TextField } from '@mui/material'
import { Title } from 'react-admin'
import { Link, useSearchParams } from 'react-router-dom'
import { useAsk } from '../data/ask.ts'
import { useEnumLabel } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { CitationButton } from '../ui/CitationButton.tsx'
import { Figure, Figures } from '../ui/Figure.tsx'
import { listPath } from '../ui/list-path.ts'
import { Panel } from '../ui/Panel.tsx'
import { PrintButton } from '../ui/PrintButton.tsx'
import { EmptyState, ErrorState, NoRightState, WaitingState } from '../ui/states.tsx'
import { talliedCampaigns, tallyOf } from './evaluations.documents.ts'
import { Questions } from './Questions.tsx'
import { overall, type Tally } from './tally.ts'
import { TallyTable } from './TallyTable.tsx'

const TallyChart = lazy(() => import('./TallyChart.tsx').then((module) => ({ default: module.TallyChart })))

/** Samples that rest on too few ballots. */
const TOO_FEW = ['TOO_FEW_TO_RANK', 'HIDDEN']

interface Campaigns { evaluationCampaigns: { items: { id: string; name: string; bureau: { name: string } | null }[] } }

const Results = ({ campaign }: { campaign: string }) => {
  const enumLabel = useEnumLabel()
  const { data, error, isPending, refetch } = useAsk<{ evaluationCampaign: Tally | null }>(tallyOf, { id: campaign })
  if (isPending) return <WaitingState />
  if (error) return <ErrorState error={error} retry={() => void refetch()} />
  const tally = data.evaluationCampaign
  if (!tally) return <NoRightState />
  const rows = overall(tally.tally)
  if (rows.length === 0) return <EmptyState title={say(['还没有可看的结果', 'No results to see yet'])} text={say(['统计以后、公布以前，只有负责公布的人可以查看。', 'Between the tally and its publication only those who decide on it see it.'])} />
  const few = rows.filter(({ sample }) => sample !== 'ENOUGH').length
  const [first] = rows
  return (
    <>
      <Figures>
        <Figure label={say(['状态', 'State'])} value={enumLabel('CampaignState', tally.state)} to={`/EvaluationCampaign/${tally.id}/show`} />
        <Figure label={say(['被评科室', 'Departments'])} value={rows.length} to={listPath('TallyRow', { campaignId: tally.id, evaluators_null: true })} />
        <Figure label={say(['收回 / 发放', 'Returned / issued'])} value={`${first!.returned} / ${first!.issued}`} hint={first!.participationRate === null ? undefined : say(['参评率{rate}%', '{rate}% took part'], { rate: first!.participationRate })} />
        <Figure label={say(['样本不足的科室', 'Too few ballots'])} value={few} to={listPath('TallyRow', { campaignId: tally.id, evaluators_null: true, sample_in: TOO_FEW })} tone={few > 0 ? 'warning' : 'default'} hint={say(['不排名，人数过少的不显示', 'not ranked, the fewest hidden'])} />
      </Figures>
      <Suspense fallback={<WaitingState />}><TallyChart campaignId={tally.id} rows={rows} /></Suspense>
      <Panel
        title={say(['各科室评议结果', 'Results by department'])} flush
        actions={(
          <>
            <CitationButton citation={tally.weightsCitation} label={say(['权重依据', 'Weights'])} />
            <CitationButton citation={tally.sampleCitation} label={say(['最小样本依据', 'Smallest sample'])} />
          </>
        )}
      >
        <TallyTable rows={tally.tally} />
      </Panel>
      {tally.questions.length > 0 && <Questions questions={tally.questions} />}
    </>
  )
}

/** The results of an evaluation: rate, score and participation by department and by group, the small samples marked. */
const TallyPage = () => {
  const [search, setSearch] = useSearchParams()
  const { data, error, isPending, refetch } = useAsk<Campaigns>(talliedCampaigns)
  const campaigns = data?.evaluationCampaigns.items ?? []
  const chosen = search.get('campaign') ?? campaigns[0]?.id
  return (
    <Box sx={{ pt: 1.5 }}>
      <Title title={say(['评议结果', 'Results of evaluations'])} />
      {isPending && <WaitingState />}
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {data && campaigns.length === 0 && !chosen && (
        <EmptyState
          title={say(['还没有统计过的评议', 'No evaluation has been tallied yet'])}
          action={<Button variant="outlined" component={Link} to="/EvaluationCampaign">{say(['查看评议', 'See the campaigns'])}</Button>}
        />
      )}
      {data && chosen && (
        <>
          <Box className="no-print" sx={{ display: 'flex', gap: 1, alignItems: 'center', mb: 1 }}>
            <TextField select label={say(['社会评议', 'Campaign'])} value={campaigns.some(({ id }) => id === chosen) ? chosen : ''} sx={{ maxWidth: 460 }} onChange={({ target }) => setSearch({ campaign: target.value })}>
              {campaigns.map(({ id, name, bureau }) => <MenuItem key={id} value={id}>{[bureau?.name, name].filter(Boolean).join(' · ')}</MenuItem>)}
            </TextField>
            <PrintButton />
          </Box>
          <Results campaign={chosen} />
        </>
      )}
    </Box>
  )
}

export default TallyPage
