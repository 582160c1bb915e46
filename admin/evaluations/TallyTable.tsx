import { Fragment, useState } from 'react'
import { Box, IconButton, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import KeyboardArrowDown from '@mui/icons-material/KeyboardArrowDown'
import KeyboardArrowRight from '@mui/icons-material/KeyboardArrowRight'
import { useEnumLabel } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { CitationButton } from '../ui/CitationButton.tsx'
import { StateChip } from '../ui/StateChip.tsx'
import { byGroup, overall, type TallyRow } from './tally.ts'

/** A figure, or nothing to be read where too few people stand behind it. */
const shown = (value: number | null): string => (value === null ? '—' : String(value))

/** A rate or score, always with two decimals so that lines compare. */
const exact = (value: number | null, unit = ''): string => (value === null ? '—' : `${value.toFixed(2)}${unit}`)

/** Says that a figure rests on too few ballots: to be ranked, or to be shown at all. */
export const SampleMark = ({ sample }: { sample: TallyRow['sample'] }) => {
  if (sample === 'ENOUGH') return null
  return <StateChip tone="warning" label={sample === 'HIDDEN' ? say(['样本不足，不显示', 'Too few to show']) : say(['样本不足，不排名', 'Too few to rank'])} />
}

const Figures = ({ row }: { row: TallyRow }) => (
  <>
    <TableCell align="right">{exact(row.satisfactionRate, '%')}</TableCell>
    <TableCell align="right">{exact(row.satisfactionScore)}</TableCell>
    <TableCell align="right">{row.returned} / {row.issued}{row.participationRate === null ? '' : say(['（{rate}）', ' ({rate})'], { rate: exact(row.participationRate, '%') })}</TableCell>
    <TableCell align="right">{shown(row.valid)}</TableCell>
    <TableCell align="right">{[row.satisfied, row.fairlySatisfied, row.dissatisfied].map((each) => shown(each)).join(' / ')}</TableCell>
    <TableCell align="right">{shown(row.dontKnow)}</TableCell>
    <TableCell><SampleMark sample={row.sample} /></TableCell>
  </>
)

const Department = ({ row, rows }: { row: TallyRow; rows: TallyRow[] }) => {
  const enumLabel = useEnumLabel()
  const [open, setOpen] = useState(false)
  const groups = byGroup(rows, row.department?.id)
  const name = row.department?.name ?? ''
  return (
    <Fragment>
      <TableRow>
        <TableCell>{row.rank ?? '—'}</TableCell>
        <TableCell sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
          <IconButton size="small" aria-expanded={open} aria-label={say(['{name}：按评议主体', '{name}: by evaluators'], { name })} onClick={() => setOpen(!open)}>
            {open ? <KeyboardArrowDown fontSize="small" /> : <KeyboardArrowRight fontSize="small" />}
          </IconButton>
          {name}
        </TableCell>
        <Figures row={row} />
      </TableRow>
      {open && groups.map((group) => (
        <TableRow key={group.id} sx={{ bgcolor: '#f7f9fc' }}>
          <TableCell />
          <TableCell sx={{ pl: 6.5 }}>{enumLabel('EvaluatorGroup', group.evaluators!)}</TableCell>
          <Figures row={group} />
        </TableRow>
      ))}
    </Fragment>
  )
}

/** The tally by department and, opened, by group: the rate and the weighted score apart, participation beside them. */
export const TallyTable = ({ rows }: { rows: TallyRow[] }) => {
  const lines = overall(rows)
  return (
    <>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{say(['名次', 'Rank'])}</TableCell>
            <TableCell>{say(['科室', 'Department'])}</TableCell>
            <TableCell align="right">{say(['满意率', 'Rate'])}</TableCell>
            <TableCell align="right">{say(['满意度得分', 'Score'])}</TableCell>
            <TableCell align="right">{say(['收回 / 发放（参评率）', 'Returned / issued'])}</TableCell>
            <TableCell align="right">{say(['有效票', 'Valid'])}</TableCell>
            <TableCell align="right">{say(['满意 / 基本满意 / 不满意', 'Satisfied / fairly / dissatisfied'])}</TableCell>
            <TableCell align="right">{say(['不了解', 'Do not know'])}</TableCell>
            <TableCell>{say(['样本', 'Sample'])}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>{lines.map((row) => <Department key={row.id} row={row} rows={rows} />)}</TableBody>
      </Table>
      <Box sx={{ p: 1, display: 'flex', gap: 1 }}>
        <CitationButton citation={lines[0]?.citation} label={say(['满意率依据', 'How the rate is computed'])} />
        <CitationButton citation={lines[0]?.scoreCitation} label={say(['得分依据', 'How the score is computed'])} />
      </Box>
    </>
  )
}
