import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react'
import { Box, InputBase, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import { say, type Label } from '../i18n/locale.ts'
import { cellsOf, withPasted } from './pasted-rows.ts'

interface BulkTableProps {
  columns: { name: string; label: Label }[]
  table: string[][]
  /** What is wrong, by `row.column`. */
  problems: Record<string, string>
  onChange: (table: string[][]) => void
}

/** Rows to type into as in a spreadsheet: Enter goes down a row, a paste fills the cells from where the cursor stands. */
export const BulkTable = ({ columns, table, problems, onChange }: BulkTableProps) => {
  const body = useRef<HTMLTableSectionElement>(null)

  const paste = (event: ClipboardEvent, row: number, column: number): void => {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\t\n\r]/.test(text)) return
    event.preventDefault()
    onChange(withPasted(table, cellsOf(text), row, column))
  }
  const press = (event: KeyboardEvent, row: number): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (row === table.length - 1) onChange([...table, columns.map(() => '')])
    // The new row is there only after React has drawn it.
    requestAnimationFrame(() => body.current?.querySelectorAll('tr')[row + 1]?.querySelector('input')?.focus())
  }

  return (
    <Box sx={{ overflowX: 'auto', border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Table size="small" sx={{ '& td, & th': { px: 1, py: 0.5, borderRight: 1, borderColor: 'divider' } }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 44 }}>{say(['行', 'Row'])}</TableCell>
            {columns.map(({ name, label }) => <TableCell key={name}>{say(label)}</TableCell>)}
          </TableRow>
        </TableHead>
        <TableBody ref={body}>
          {table.map((cells, row) => (
            <TableRow key={row}>
              <TableCell component="th" scope="row" sx={{ color: 'text.secondary', fontWeight: 400 }}>{row + 1}</TableCell>
              {columns.map(({ name, label }, column) => {
                const problem = problems[`${row}.${name}`]
                return (
                  <TableCell key={name} sx={problem ? { bgcolor: '#fdeceb' } : undefined}>
                    <InputBase
                      fullWidth value={cells[column]} error={problem !== undefined} sx={{ fontSize: 14 }}
                      onChange={({ target }) => onChange(table.map((line, at) => (at === row ? line.with(column, target.value) : line)))}
                      onPaste={(event) => paste(event, row, column)} onKeyDown={(event) => press(event, row)}
                      inputProps={{
                        'aria-label': say(['第{row}行 {column}', 'Row {row}, {column}'], { row: row + 1, column: say(label) }),
                        'aria-invalid': problem !== undefined, 'aria-describedby': problem ? `problem-${row}-${name}` : undefined,
                      }}
                    />
                    {problem && <Box id={`problem-${row}-${name}`} sx={{ fontSize: 12, color: 'error.main' }}>{problem}</Box>}
                  </TableCell>
                )
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  )
}
