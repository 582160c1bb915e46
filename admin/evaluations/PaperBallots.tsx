import { useState } from 'react'
import { Alert, Box, MenuItem, TextField, Typography } from '@mui/material'
import { useSearchParams } from 'react-router-dom'
import { Title } from 'react-admin'
import { useAsk } from '../data/ask.ts'
import { say } from '../i18n/locale.ts'
import { formatDay } from '../ui/dates.ts'
import { Panel } from '../ui/Panel.tsx'
import { EmptyState, ErrorState, WaitingState } from '../ui/states.tsx'
import { ballotForm, openCampaigns } from './evaluations.documents.ts'
import { PaperBallot, type BallotForm } from './PaperBallot.tsx'

interface Open { evaluationCampaigns: { items: { id: string; name: string }[] } }

/** The ballots of one campaign, one after the other. */
const Ballots = ({ campaignId }: { campaignId: string }) => {
  const { data, error, isPending, refetch } = useAsk<{ ballotForm: BallotForm | null }>(ballotForm, { id: campaignId })
  const [channel, setChannel] = useState<string>()
  const [entered, setEntered] = useState<string[]>([])
  if (error) return <ErrorState error={error} retry={() => void refetch()} />
  if (isPending) return <WaitingState />
  const form = data.ballotForm
  if (!form) return <EmptyState title={say(['这次评议没有在进行，不能录入评议票。', 'This evaluation is not open: no ballots can be entered.'])} />
  const last = entered.at(-1)
  return (
    <Panel title={`${form.name} · ${form.bureau}`}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
        {say(['截止日{day}。一码一票，录入后不能修改，请核对后提交。按数字键给当前科室评价并进入下一科室。', 'Last day {day}. One ballot a code; what was entered cannot be changed. A digit marks the department and leads to the next.'], { day: formatDay(form.closesOn) })}
      </Typography>
      {last && (
        <Alert severity="success" sx={{ mb: 2 }}>
          {say(['已录入，本次共{count}张。核验码 {code}（只显示这一次，评议人索要时可告知）。', 'Entered; {count} so far. Check code {code}, shown this once, for a voter who asks.'], { count: entered.length, code: last })}
        </Alert>
      )}
      <PaperBallot key={entered.length} campaignId={campaignId} form={form} channel={channel ?? form.channels[0]!.code} onChannel={setChannel} onEntered={(code) => setEntered([...entered, code])} />
    </Panel>
  )
}

/** Where clerks enter ballots that came in on paper, by letter or in interviews. */
const PaperBallots = () => {
  const [search, setSearch] = useSearchParams()
  const { data, error, refetch } = useAsk<Open>(openCampaigns)
  const items = data?.evaluationCampaigns.items
  const chosen = search.get('campaign') ?? items?.[0]?.id
  return (
    <Box sx={{ pt: 2 }}>
      <Title title={say(['录入评议票', 'Enter ballots'])} />
      {error ? <ErrorState error={error} retry={() => void refetch()} /> : !items ? <WaitingState /> : !chosen
        ? <EmptyState title={say(['没有正在进行的社会评议。', 'No evaluation is open.'])} />
        : (
          <>
            {items.length > 1 && (
              <TextField select label={say(['社会评议', 'Evaluation'])} value={chosen} onChange={({ target }) => setSearch({ campaign: target.value })} sx={{ mb: 2, minWidth: 320 }}>
                {items.map(({ id, name }) => <MenuItem key={id} value={id}>{name}</MenuItem>)}
              </TextField>
            )}
            <Ballots key={chosen} campaignId={chosen} />
          </>
        )}
    </Box>
  )
}

export default PaperBallots
