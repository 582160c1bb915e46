import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import { useEnumLabel } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { Panel } from '../ui/Panel.tsx'
import { StateChip } from '../ui/StateChip.tsx'
import { Why } from '../ui/Why.tsx'
import type { BindingInForce } from './binding.ts'
import { ChangeParameter } from './ChangeParameter.tsx'
import { RuleText } from './RuleText.tsx'
import { useValueText, useWord } from './use-value-text.ts'

const Row = ({ binding, fixed }: { binding: BindingInForce; fixed: boolean }) => {
  const enumLabel = useEnumLabel()
  const text = useValueText()
  const word = useWord()
  const { label, code, when, kind, written, toBeSet, undoneIn, sample, layer, packName, change, rules } = binding
  const conditions = Object.keys(when).length > 0 && say(['适用于：{when}', 'where: {when}'], { when: word(when) })
  return (
    <TableRow>
      <TableCell sx={{ verticalAlign: 'top' }}>
        <Typography variant="body2" sx={{ fontWeight: 500 }}>{label}</Typography>
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>{[code && word(code) !== code && word(code), conditions].filter(Boolean).join(' · ')}</Typography>
      </TableCell>
      <TableCell sx={{ verticalAlign: 'top', overflowWrap: 'anywhere' }}>
        {toBeSet ? <StateChip label={say(['待本单位设定', 'To be set'])} tone="warning" /> : text(binding)}
        {undoneIn && <Link component={RouterLink} to={`/${undoneIn}`} variant="body2" sx={{ ml: 1 }}>{say(['去落实', 'Do it'])}</Link>}
        {change && (
          <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
            {say(['原为{was}；{from}起，{author}：{reason}', 'was {was}; from {from}, {author}: {reason}'], { was: text({ kind, values: written }), ...change })}
          </Typography>
        )}
      </TableCell>
      <TableCell sx={{ verticalAlign: 'top' }}>
        <Typography variant="body2">{packName}</Typography>
        <Box sx={{ display: 'flex', gap: 0.5, mt: 0.5 }}>
          {layer !== 'own' && <StateChip label={enumLabel('PackLayer', layer)} tone={layer === 'floor' ? 'info' : 'default'} />}
          {sample && <StateChip label={say(['示例，待确认', 'Sample to confirm'])} tone="warning" />}
        </Box>
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap', verticalAlign: 'top' }}>
        <Why title={say(['依据', 'Citation'])}>
          {rules.map((rule) => <RuleText key={rule.id} rule={rule} />)}
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {say(['以上为本系统对条文的转述，以制度原文为准。', 'These are our restatements; the regulation’s own text prevails.'])}
          </Typography>
        </Why>
        {!fixed && <ChangeParameter binding={binding} />}
      </TableCell>
    </TableRow>
  )
}

/** One width for all modules, so that the eye goes straight down. */
const columns = [
  { title: say(['规定', 'Provision']), width: '28%' }, { title: say(['现行值', 'In force']), width: '28%' },
  { title: say(['规则集', 'Pack']), width: '27%' }, { title: say(['操作', 'Actions']), width: '17%' },
]

interface BindingListProps {
  bindings: BindingInForce[]
  /** Only to be read: another day, another bureau, a pack that is not adopted. */
  fixed?: boolean
}

/** What rules decide, module by module: each with its value, where it comes from, and what this bureau changed. */
export const BindingList = ({ bindings, fixed = false }: BindingListProps) => {
  const enumLabel = useEnumLabel()
  const modules = [...new Set(bindings.map(({ module }) => module))]
  return (
    <>
      {modules.map((module) => {
        const own = bindings.filter((binding) => binding.module === module)
        return (
          <Panel key={module} title={say(['{module}（{n}）', '{module} ({n})'], { module: enumLabel('RegulationModule', module), n: own.length })} flush>
            <Table size="small" sx={{ tableLayout: 'fixed', minWidth: 760 }}>
              <TableHead>
                <TableRow>
                  {columns.map(({ title, width }, at) => <TableCell key={title} align={at === columns.length - 1 ? 'right' : 'left'} sx={{ width }}>{title}</TableCell>)}
                </TableRow>
              </TableHead>
              <TableBody>{own.map((binding) => <Row key={`${binding.pack}${binding.id}`} binding={binding} fixed={fixed} />)}</TableBody>
            </Table>
          </Panel>
        )
      })}
    </>
  )
}
