import { useState } from 'react'
import { Box, Tab, Tabs, TextField } from '@mui/material'
import { Title } from 'react-admin'
import { useAsk } from '../data/ask.ts'
import { useMe } from '../data/metadata.ts'
import { say, type Label } from '../i18n/locale.ts'
import { dayOf, now, weekdayOf } from '../ui/dates.ts'
import { EmptyState, ErrorState, WaitingState } from '../ui/states.tsx'
import type { BindingInForce } from './binding.ts'
import { BindingList } from './BindingList.tsx'
import { BureauChoice } from './BureauChoice.tsx'
import { bindingsInForce } from './regulations.documents.ts'

const tabs: { name: string; label: Label; fits: (binding: BindingInForce) => boolean }[] = [
  { name: 'unset', label: ['待设定', 'To be set'], fits: ({ toBeSet }) => toBeSet },
  { name: 'figures', label: ['可调参数', 'Parameters'], fits: ({ parameters }) => parameters.length > 0 },
  { name: 'changed', label: ['本单位已调整', 'Changed here'], fits: ({ change }) => change !== null },
  { name: 'samples', label: ['示例待确认', 'Samples to confirm'], fits: ({ sample }) => sample },
  { name: 'all', label: ['全部', 'All'], fits: () => true },
]

const mentions = ({ label, id, rules }: BindingInForce, text: string): boolean =>
  [label, id, ...rules.flatMap(({ id: rule, term, article, system }) => [rule, term, article, system])].some((each) => each.includes(text))

/** The law in force for a bureau on a day, the caller's own and today unless chosen: what is left to be set first, every figure with its source and its changes. */
const LawPage = () => {
  const today = dayOf(now())
  const me = useMe()
  const [tab, setTab] = useState<string>()
  const [text, setText] = useState('')
  const [day, setDay] = useState(today)
  const [bureauId, setBureauId] = useState(me.bureauId ?? '')
  const { data, error, isPending, refetch } = useAsk<{ lawInForce: BindingInForce[] }>(bindingsInForce, { day: day || today, bureauId: bureauId || undefined })
  const counted = tabs.map((each) => ({ ...each, bindings: (data?.lawInForce ?? []).filter(each.fits) }))
  const shown = counted.find(({ name }) => name === tab) ?? counted.find(({ bindings }) => bindings.length > 0) ?? counted[0]!
  const found = shown.bindings.filter((binding) => text === '' || mentions(binding, text))
  return (
    <Box sx={{ pt: 1 }}>
      <Title title={say(['现行规定与参数', 'Law in force'])} />
      <Tabs
        value={shown.name} onChange={(_, name: string) => setTab(name)} variant="scrollable" aria-label={say(['规定分类', 'Kinds of provisions'])}
        sx={{ mb: 1.5, minHeight: 40, borderBottom: 1, borderColor: 'divider' }}
      >
        {counted.map(({ name, label, bindings }) => <Tab key={name} value={name} label={`${say(label)} ${bindings.length}`} sx={{ minHeight: 40 }} />)}
      </Tabs>
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', mb: 2 }}>
        <TextField
          size="small" label={say(['按名称、条款或编号查找', 'Find by name, article or id'])} value={text} onChange={({ target }) => setText(target.value.trim())}
          sx={{ width: 360 }}
        />
        <TextField
          size="small" type="date" label={say(['哪一天的规定', 'As of'])} value={day} onChange={({ target }) => setDay(target.value)}
          sx={{ width: 200 }} slotProps={{ inputLabel: { shrink: true } }} helperText={day === '' || day === today ? undefined : weekdayOf(day)}
        />
        {me.bureauId === undefined && <BureauChoice value={bureauId} onChange={setBureauId} />}
      </Box>
      {error ? <ErrorState error={error} retry={() => void refetch()} />
        : isPending ? <WaitingState />
          : found.length === 0 ? <EmptyState title={say(['没有这样的规定', 'No such provisions'])} />
            : <BindingList bindings={found} fixed={(day !== '' && day !== today) || bureauId !== (me.bureauId ?? '')} />}
    </Box>
  )
}

export default LawPage
