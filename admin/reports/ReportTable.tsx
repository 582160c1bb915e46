import { Box, Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import type { FieldMetadata } from '@wenxiao/schema/console-metadata.ts'
import { useAsk } from '../data/ask.ts'
import { useEnumLabel, useMetadata, useResource } from '../data/metadata.ts'
import { locale, say } from '../i18n/locale.ts'
import { Panel } from '../ui/Panel.tsx'
import type { ScreenProps } from '../ui/RecordScreen.tsx'
import { ErrorState, WaitingState } from '../ui/states.tsx'
import { figureList } from './figure-list.ts'
import { reportLines } from './reports.documents.ts'

type Line = Record<string, unknown> & { id: string; line: string; departmentName: string; departmentId?: string | null }

/** Nineteen headings stand side by side: the Chinese in two lines, the English on end. */
const Heading = ({ field: { label, help } }: { field: FieldMetadata }) => (
  <TableCell title={help} sx={{ minWidth: locale === 'zh' ? `calc(${Math.max(2, Math.ceil(label.length / 2))}em + 8px)` : undefined }}>
    {locale === 'zh' ? label : <Box component="span" sx={{ writingMode: 'vertical-rl', transform: 'rotate(180deg)', textAlign: 'left', maxHeight: 110 }}>{label}</Box>}
  </TableCell>
)

const CHANGES = ['MONTH_CHANGE', 'YEAR_CHANGE']

/** A figure of a line: with its sign where it is a change, a dash where there is none. */
function figureOf({ kind, scale }: FieldMetadata, value: unknown, change: boolean): string {
  if (value === null || value === undefined) return '—'
  const figure = Number(value)
  const text = kind === 'decimal' ? figure.toFixed(scale ?? 1) : String(figure)
  return change && figure > 0 ? `+${text}` : text
}

/** The report as it is printed: every column on one screen, figures that open what they count. */
export const ReportTable = ({ record }: ScreenProps) => {
  const row = useResource('EfficiencyReportRow')
  const { resources } = useMetadata()
  const enumLabel = useEnumLabel()
  const { data, error, isPending, refetch } = useAsk<{ efficiencyReport: { rows: Line[] } | null }>(reportLines, { id: record.id })
  if (!row) return null
  if (isPending) return <WaitingState />
  if (error) return <ErrorState error={error} retry={() => void refetch()} />
  const lines = data.efficiencyReport?.rows ?? []
  const columns = row.fields.filter(({ list, kind }) => list && (kind === 'integer' || kind === 'decimal'))
  /** A department is called what it was called then; the other lines by what they are. */
  const nameOf = ({ line, departmentName }: Line): string => (line === 'DEPARTMENT' ? departmentName : enumLabel('ReportLine', line))
  const pathOf = (column: string, { line, departmentId }: Line): string | undefined => {
    if (CHANGES.includes(line) || (line === 'DEPARTMENT' && !departmentId)) return undefined
    const path = figureList(column, String(record['month']), departmentId ? { departmentId } : { bureauId: String(record['bureauId']) })
    return path && path.slice(1, path.indexOf('?')) in resources ? path : undefined
  }
  return (
    <Panel title={say(['各科室', 'By department'])} flush>
      <Table size="small" sx={{ '& td, & th': { px: 0.5, textAlign: 'right' }, '& td:last-of-type, & th:last-of-type': { pr: 1.5 }, '& th': { whiteSpace: 'normal', textWrap: 'balance', verticalAlign: 'bottom', lineHeight: 1.3 }, '& td:first-of-type, & th:first-of-type': { pl: 2, textAlign: 'left', whiteSpace: 'nowrap' } }}>
        <TableHead>
          <TableRow>
            <TableCell component="th">{say(['科室', 'Department'])}</TableCell>
            {columns.map((column) => <Heading key={column.name} field={column} />)}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line) => (
            <TableRow key={line.id} sx={line.line === 'DEPARTMENT' ? {} : { bgcolor: '#f7f9fc', '& td': { fontWeight: 600 } }}>
              <TableCell>{nameOf(line)}</TableCell>
              {columns.map((column) => {
                const text = figureOf(column, line[column.name], CHANGES.includes(line.line))
                // An average of nothing at all still has its rows.
                const to = column.kind === 'decimal' ? line[column.name] !== null && pathOf(column.name, line) : line[column.name] ? pathOf(column.name, line) : undefined
                return <TableCell key={column.name}>{to ? <MuiLink component={Link} to={to} aria-label={`${nameOf(line)} ${column.label} ${text}`}>{text}</MuiLink> : text}</TableCell>
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', px: 2, py: 1 }}>
        {say(['可点的数字打开现在的清单；封账以后有变动的，以封账数为准。', 'A figure that is a link opens the list as it is now; where that has changed since, the sealed figure holds.'])}
      </Typography>
    </Panel>
  )
}
