import { useMetadata } from '../data/metadata.ts'
import { useAsk } from '../data/ask.ts'
import { say, type Label } from '../i18n/locale.ts'
import type { Tone } from '../ui/due.ts'
import { Figure, Figures } from '../ui/Figure.tsx'
import { listPath } from '../ui/list-path.ts'
import { Panel } from '../ui/Panel.tsx'
import { ErrorState } from '../ui/states.tsx'
import { figuresOf } from './figures.documents.ts'

/** A number on a screen: the list it counts and the filter under which that list opens. */
export interface Counted { label: Label; record: string; filter: Record<string, unknown>; tone?: Tone; /** Shown only where there is some: not every office has such records. */ seldom?: boolean }

/** One of the numbers as a share of another, by their places in the panel: both stand beside it and open their lists. */
export interface Share { label: Label; part: number; whole: number }

const MINUTE = 60_000
const none: readonly Share[] = []

function percent({ part, whole }: Share, figures: readonly number[] | undefined): { value: string; hint?: string } {
  const [counted, all] = [figures?.[part], figures?.[whole]]
  if (counted === undefined || all === undefined) return { value: '…' }
  return all === 0 ? { value: '—' } : { value: `${Math.round((1000 * counted) / all) / 10}%`, hint: `${counted} / ${all}` }
}


/** Numbers of one panel, asked for in one request; lists that the caller may not read are left out. */
export const CountedLists = ({ title, lists, shares = none }: { title: Label; lists: readonly Counted[]; shares?: readonly Share[] }) => {
  const { resources } = useMetadata()
  const shown = lists.filter(({ record }) => record in resources)
  const asked = shown.map(({ record, filter }) => ({ record, filter }))
  const { data, error, refetch } = useAsk<{ figures: number[] }>(figuresOf, { lists: asked }, { refetchInterval: MINUTE, enabled: shown.length > 0 })
  if (shown.length === 0) return null
  if (error) return <ErrorState error={error} retry={() => void refetch()} />
  return (
    <Panel title={say(title)}>
      <Figures>
        {shown.length === lists.length && shares.map((share) => <Figure key={say(share.label)} label={say(share.label)} {...percent(share, data?.figures)} />)}
        {shown.map(({ label, record, filter, tone, seldom }, index) => {
          const value = data?.figures[index]
          return seldom && !value ? null : <Figure key={say(label)} label={say(label)} value={value ?? '…'} to={listPath(record, filter)} tone={value ? tone : 'default'} />
        })}
      </Figures>
    </Panel>
  )
}
