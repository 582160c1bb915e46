import { useState } from 'react'
import { Alert, Box, Chip, MenuItem, TextField, Typography } from '@mui/material'
import { useAsk } from '../data/ask.ts'
import { useEnumLabel } from '../data/metadata.ts'
import { locale, say } from '../i18n/locale.ts'
import { Panel } from '../ui/Panel.tsx'
import { RecordScreen, SomeFields, type ScreenProps } from '../ui/RecordScreen.tsx'
import { StateChip } from '../ui/StateChip.tsx'
import { EmptyState, ErrorState, WaitingState } from '../ui/states.tsx'
import type { BindingInForce, RuleEntry } from './binding.ts'
import { BindingList } from './BindingList.tsx'
import { bindingsInForce, bindingsOfPack, rulesOfPack } from './regulations.documents.ts'
import { RuleText } from './RuleText.tsx'

const AT_ONCE = 50

/** The register of a pack, rule by rule; those that decide something here are marked. */
const Rules = ({ rules }: { rules: RuleEntry[] }) => {
  const enumLabel = useEnumLabel()
  const [module, setModule] = useState('')
  const [text, setText] = useState('')
  const [shown, setShown] = useState(AT_ONCE)
  const modules = [...new Set(rules.map((rule) => rule.module))]
  const found = rules.filter((rule) => (module === '' || rule.module === module)
    && (text === '' || [rule.id, rule.system, rule.article, rule.term, rule.statement].some((each) => each.includes(text))))
  const bound = rules.filter(({ bindings }) => bindings.length > 0).length
  return (
    <Panel title={say(['全部条款（{total}条，其中{bound}条在本系统中起作用）', 'All rules ({total}; {bound} decide something here)'], { total: rules.length, bound })}>
      <Box sx={{ display: 'flex', gap: 1.5, mb: 1 }}>
        <TextField select label={say(['模块', 'Module'])} value={module} onChange={({ target }) => setModule(target.value)} sx={{ maxWidth: 220 }}>
          <MenuItem value="">{say(['全部', 'All'])}</MenuItem>
          {modules.map((each) => <MenuItem key={each} value={each}>{enumLabel('RegulationModule', each)}</MenuItem>)}
        </TextField>
        <TextField label={say(['查找条款', 'Find a rule'])} value={text} onChange={({ target }) => setText(target.value.trim())} sx={{ maxWidth: 320 }} />
      </Box>
      {found.length === 0 && <EmptyState title={say(['没有这样的条款', 'No such rules'])} />}
      {found.slice(0, shown).map((rule) => (
        <Box key={rule.id} sx={{ display: 'flex', gap: 2, alignItems: 'flex-start' }}>
          <Box sx={{ flex: 1 }}><RuleText rule={rule} /></Box>
          {rule.bindings.length > 0 && <Box sx={{ pt: 1 }}><StateChip label={say(['起作用', 'Runs'])} tone="success" /></Box>}
        </Box>
      ))}
      {found.length > shown && (
        <Box sx={{ textAlign: 'center', pt: 1 }}>
          <Chip clickable label={say(['再显示{count}条', 'Show {count} more'], { count: Math.min(AT_ONCE, found.length - shown) })} onClick={() => setShown(shown + AT_ONCE)} />
        </Box>
      )}
    </Panel>
  )
}

const Content = ({ record, resource }: ScreenProps) => {
  const [key, version] = [String(record['key']), String(record['packVersion'])]
  const law = useAsk<{ lawInForce: BindingInForce[] }>(bindingsInForce)
  const register = useAsk<{ packRules: RuleEntry[] }>(rulesOfPack, { key, version })
  const written = useAsk<{ packBindings: BindingInForce[] }>(bindingsOfPack, { key, version })
  const inForce = law.data?.lawInForce.filter(({ pack }) => pack === key) ?? []
  const adopted = inForce.length > 0
  const own = adopted ? inForce : (written.data?.packBindings ?? [])
  const unset = own.filter(({ toBeSet }) => toBeSet).length
  const failed = law.error ?? register.error ?? written.error
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', mb: 1.5 }}>
        <Typography component="h2" sx={{ fontSize: 18, fontWeight: 600 }}>{String(locale === 'zh' ? record['name'] : record['nameEn'])}</Typography>
        {record['sample'] === true && <StateChip label={say(['示例，须经效能办确认', 'Sample: to be confirmed'])} tone="warning" />}
        {unset > 0 && <StateChip label={say(['{count}项待本单位设定', '{count} to be set'], { count: unset })} tone="warning" />}
      </Box>
      <Panel title={say(['版本', 'Version'])}><SomeFields resource={resource} record={record} names={['packVersion', 'layer', 'fromDay', 'untilDay', 'hash']} /></Panel>
      {failed && <ErrorState error={failed} retry={() => { void law.refetch(); void written.refetch(); void register.refetch() }} />}
      {(law.isPending || written.isPending || register.isPending) && <WaitingState />}
      {law.data && !adopted && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {say(['本单位今天没有适用本规则集。以下是规则集的原定内容；采用后有{count}项须由本单位设定。', 'Nothing of this pack is in force for your bureau today. Below is what it says; {count} figures would be yours to set.'], { count: unset })}
        </Alert>
      )}
      {law.data && <BindingList bindings={own} fixed={!adopted} />}
      {register.data && <Rules rules={register.data.packRules} />}
    </>
  )
}

/** A body's pack: its version, what of it is in force here with the figures to be set, and every rule of its register. */
const PackScreen = () => <RecordScreen>{(props) => <Content {...props} />}</RecordScreen>

export default PackScreen
