import { CircularProgress } from '@mui/material'
import { useAsk } from '../data/ask.ts'
import { whyThisDate } from '../data/shell.documents.ts'
import { say } from '../i18n/locale.ts'
import type { Citation } from './citation.ts'
import { CitationText } from './CitationText.tsx'
import { Ledger, type LedgerRow } from './Ledger.tsx'
import { ErrorState } from './states.tsx'
import { Why } from './Why.tsx'

const LedgerOf = ({ obligation }: { obligation: string }) => {
  const { data, error, isPending, refetch } = useAsk<{ obligationDeadline: { days: LedgerRow[] } | null }>(whyThisDate, { id: obligation })
  if (isPending) return <CircularProgress size={24} aria-label={say(['正在计算', 'Computing'])} />
  if (error) return <ErrorState error={error} retry={() => void refetch()} />
  return <Ledger rows={data.obligationDeadline?.days ?? []} />
}

interface WhyThisDateProps { obligation: string; dated: boolean; citation?: Citation | null }

/** Which rule stands behind a clock and, where it has a date, every day on the way to it. */
export const WhyThisDate = ({ obligation, dated, citation }: WhyThisDateProps) => (
  <Why title={dated ? say(['为何是这一天？', 'Why this date?']) : say(['依据', 'Citation'])}>
    {citation && <CitationText citation={citation} />}
    {dated && <LedgerOf obligation={obligation} />}
  </Why>
)
