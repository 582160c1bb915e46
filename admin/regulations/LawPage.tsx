import { useState } from 'react'
import { Box, Tab, Tabs, TextField } from '@mui/material'
import { Title } from 'react-admin'
import { useAsk } from '../data/ask.ts'
import { say, type Label } from '../i18n/locale.ts'
import { EmptyState, ErrorState, WaitingState } from '../ui/states.tsx'
import type { BindingInForce } from './binding.ts'
import { BindingList } from './BindingList.tsx'
import { parametersOf } from './parameters.ts'
import { bindingsInForce } from './regulations.documents.ts'

const tabs: { name: string; label: Label; fits: (binding: BindingInForce) => boolean }[] = [
  { name: 'unset', label: ['待设定', 'To be set'], fits: ({ toBeSet }) => toBeSet },
  { name: 'figures', label: ['可调参数', 'Parameters'], fits: (binding) => parametersOf(binding).length > 0 },
  { name: 'changed', label: ['本单位已调整', 'Changed here'], fits: ({ change }) => change !== null },
  { name: 'samples', label: ['示例待确认', 'Samples to confirm'], fits: ({ sample }) => sample },
  { name: 'all', label: ['全部', 'All'], fits: () => true },
]

const mentions = ({ label, id, rules }: BindingInForce, text: string): boolean =>
  [label, id, ...rules.flatMap(({ id: rule, term, article, system }) => [rule, term, article, system])].some((each) => each.includes(text))

/** The law in force for the caller's bureau today: what is left to be set first, every figure with its source and its changes. */
const LawPage = () => {
  const [tab, setTab] = useState<string>()
  const [text, setText] = useState('')
  const { data, error, isPending, refetch } = useAsk<{ lawInForce: BindingInForce[] }>(bindingsInForce)
  if (isPending) return <WaitingState />
  if (error) return <ErrorState error={error} retry={() => void refetch()} />
  const all = data.lawInForce
  const counted = tabs.map((each) => ({ ...each, bindings: all.filter(each.fits) }))
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
      <TextField
        size="small" label={say(['按名称、条款或编号查找', 'Find by name, article or id'])} value={text} onChange={({ target }) => setText(target.value.trim())}
        sx={{ maxWidth: 360, mb: 2 }}
      />
      {found.length === 0 ? <EmptyState title={say(['没有这样的规定', 'No such provisions'])} /> : <BindingList bindings={found} />}
    </Box>
  )
}

export default LawPage
