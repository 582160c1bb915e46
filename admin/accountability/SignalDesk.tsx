import { useState } from 'react'
import { Badge, Box, Tab, Tabs } from '@mui/material'
import { useLocation } from 'react-router-dom'
import { useAsk } from '../data/ask.ts'
import { usePermission } from '../data/metadata.ts'
import { ResourceList } from '../generated/ResourceList.tsx'
import { say, type Label } from '../i18n/locale.ts'
import { EmptyState } from '../ui/states.tsx'
import { confirmedSignals, signalCounts } from './accountability.documents.ts'

type Step = 'RAISED' | 'EXPLAINED' | 'WITHOUT_CARD' | 'DISMISSED' | 'ALL'

const labels: Record<Step, Label> = {
  RAISED: ['待说明', 'To explain'],
  EXPLAINED: ['待核实', 'To verify'],
  WITHOUT_CARD: ['属实未发牌', 'Confirmed, no card'],
  DISMISSED: ['不属实', 'Dismissed'],
  ALL: ['全部', 'All'],
}
const steps = Object.keys(labels) as Step[]

interface Total { total: number }
interface Counts { raised: Total; explained: Total; dismissed: Total; all: Total }
interface Confirmed { signals: { items: { id: string; cards: { id: string }[] }[] } }

/** How many signals stand at each step, and which confirmed ones nobody has issued a card on. */
function useSteps(): { counts: Partial<Record<Step, number>>; withoutCard: string[] } {
  const { data } = useAsk<Counts>(signalCounts)
  const { data: confirmed } = useAsk<Confirmed>(confirmedSignals)
  const withoutCard = (confirmed?.signals.items ?? []).filter(({ cards }) => cards.length === 0).map(({ id }) => id)
  const counts = {
    RAISED: data?.raised.total, EXPLAINED: data?.explained.total, DISMISSED: data?.dismissed.total, ALL: data?.all.total,
    WITHOUT_CARD: confirmed && withoutCard.length,
  }
  return { counts, withoutCard }
}

const filterOf = (step: Step, withoutCard: string[]): Record<string, unknown> =>
  (step === 'ALL' ? {} : step === 'WITHOUT_CARD' ? { id_in: withoutCard } : { state: step })

/** Signals by what is to be done next: explained by the department, verified by the efficiency office, then a card or none. */
const SignalDesk = () => {
  const verifies = usePermission('signals.verify')
  const narrowed = useLocation().search.includes('filter=')
  const [chosen, setStep] = useState<Step | undefined>(narrowed ? 'ALL' : undefined)
  const { counts, withoutCard } = useSteps()
  const step = chosen ?? (verifies && counts.EXPLAINED !== 0 ? 'EXPLAINED' : 'RAISED')
  return (
    <Box sx={{ pt: 1 }}>
      <Tabs value={step} onChange={(_, picked: Step) => setStep(picked)} variant="scrollable" aria-label={say(['异常所处环节', 'Steps of signals'])}>
        {steps.map((name) => {
          const count = counts[name]
          return (
            <Tab
              key={name} value={name}
              label={<span>{say(labels[name])}{count !== undefined && <Badge sx={{ ml: 2 }} max={999} showZero badgeContent={count} color={name === 'ALL' || count === 0 ? 'default' : 'primary'} />}</span>}
            />
          )
        })}
      </Tabs>
      {step === 'WITHOUT_CARD' && withoutCard.length === 0
        ? <EmptyState title={say(['没有属实而未发牌的异常', 'No confirmed signal is without a card'])} />
        : <ResourceList key={step} filter={filterOf(step, withoutCard)} />}
    </Box>
  )
}

export default SignalDesk
