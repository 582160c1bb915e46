import { Box, Button, IconButton, TextField, Typography } from '@mui/material'
import Add from '@mui/icons-material/Add'
import ArrowUpward from '@mui/icons-material/ArrowUpward'
import Close from '@mui/icons-material/Close'
import { say } from '../i18n/locale.ts'
import { moved, newKey, replaced, without, type FormOption, type FormRow } from './definition.ts'
import { TextPair } from './TextPair.tsx'

interface LinesProps<T> {
  title: string
  one: string
  lines: T[]
  keyOf: (line: T) => string
  fresh: () => T
  onChange: (lines: T[]) => void
  extra?: (line: T, change: (line: T) => void) => React.ReactNode
}

/** Titled lines one under the other, which can be added, moved up and removed. */
function Lines<T extends { title: FormRow['title'] }>({ title, one, lines, keyOf, fresh, onChange, extra }: LinesProps<T>) {
  return (
    <Box sx={{ mt: 1 }} role="group" aria-label={title}>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>{title}</Typography>
      {lines.map((line, at) => {
        const change = (next: T): void => onChange(replaced(lines, at, next))
        return (
          <Box key={keyOf(line)} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
            <TextPair label={`${one} ${at + 1}`} value={line.title} onChange={(text) => change({ ...line, title: text })} />
            {extra?.(line, change)}
            <IconButton size="small" aria-label={say(['{one}{n}上移', 'Move up {one} {n}'], { one, n: at + 1 })} disabled={at === 0} onClick={() => onChange(moved(lines, at, at - 1))}><ArrowUpward fontSize="small" /></IconButton>
            <IconButton size="small" aria-label={say(['删去{one}{n}', 'Remove {one} {n}'], { one, n: at + 1 })} disabled={lines.length === 1} onClick={() => onChange(replaced(lines, at))}><Close fontSize="small" /></IconButton>
          </Box>
        )
      })}
      <Button size="small" startIcon={<Add />} onClick={() => onChange([...lines, fresh()])}>{say(['添加{one}', 'Add {one}'], { one })}</Button>
    </Box>
  )
}

/** What a tally counts for an option. */
const score = (option: FormOption, change: (option: FormOption) => void) => (
  <TextField
    sx={{ width: 90 }} label={say(['分值', 'Score'])} type="number" value={option.score ?? ''}
    onChange={({ target }) => change(target.value === '' ? without(option, 'score') : { ...option, score: Number(target.value) })}
  />
)

/** What can be answered, each with what a tally counts for it. */
export const OptionsEditor = ({ options, onChange }: { options: FormOption[]; onChange: (options: FormOption[]) => void }) => (
  <Lines<FormOption>
    title={say(['选项', 'Options'])} one={say(['选项', 'option'])} lines={options} keyOf={({ value }) => value} onChange={onChange}
    fresh={() => ({ value: newKey('o'), title: { zh: '' } })} extra={score}
  />
)

/** What a table of grades asks about. */
export const RowsEditor = ({ rows, onChange }: { rows: FormRow[]; onChange: (rows: FormRow[]) => void }) => (
  <Lines
    title={say(['评价对象', 'What is graded'])} one={say(['行', 'row'])} lines={rows} keyOf={({ key }) => key} onChange={onChange}
    fresh={() => ({ key: newKey('r'), title: { zh: '' } })}
  />
)
