import type { KeyboardEvent } from 'react'
import { Radio, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import { say } from '../i18n/locale.ts'

export interface Choice { code: string; label: string }
interface MarkRowsProps {
  departments: { id: string; name: string }[]
  choices: Choice[]
  marks: Record<string, string>
  problems: Record<string, string>
  onChange: (marks: Record<string, string>) => void
}

/** A digit chooses the mark of its column and leads to the next department, so that a ballot is typed as it is read out. */
const byDigit = (choices: Choice[], choose: (code: string) => void) => (event: KeyboardEvent<HTMLElement>): void => {
  const choice = choices[Number(event.key) - 1]
  if (!choice || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  choose(choice.code)
  event.currentTarget.nextElementSibling?.querySelector<HTMLInputElement>('input')?.focus()
}

/** The departments of a ballot with a column for each mark; by mouse, by arrow keys, or by the digits above the columns. */
export const MarkRows = ({ departments, choices, marks, problems, onChange }: MarkRowsProps) => (
  <Table size="small" aria-label={say(['各科室的评价', 'Marks by department'])}>
    <TableHead>
      <TableRow>
        <TableCell>{say(['科室', 'Department'])}</TableCell>
        {choices.map(({ code, label }, index) => <TableCell key={code} align="center">{say(['{label}（{n}）', '{label} ({n})'], { label, n: index + 1 })}</TableCell>)}
      </TableRow>
    </TableHead>
    <TableBody>
      {departments.map(({ id, name }) => {
        const choose = (code: string): void => onChange({ ...marks, [id]: code })
        return (
          <TableRow key={id} onKeyDown={byDigit(choices, choose)}>
            <TableCell component="th" scope="row" sx={{ color: problems[id] ? 'error.main' : undefined }}>{name}{problems[id] && ` · ${problems[id]}`}</TableCell>
            {choices.map(({ code, label }) => (
              <TableCell key={code} align="center" padding="none">
                <Radio size="small" name={id} value={code} checked={marks[id] === code} onChange={() => choose(code)} slotProps={{ input: { 'aria-label': `${name} ${label}` } }} />
              </TableCell>
            ))}
          </TableRow>
        )
      })}
    </TableBody>
  </Table>
)
