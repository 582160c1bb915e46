import { Box, IconButton, MenuItem, Table, TableBody, TableCell, TableHead, TableRow, TextField, Typography, Button } from '@mui/material'
import Add from '@mui/icons-material/Add'
import Close from '@mui/icons-material/Close'
import { say } from '../i18n/locale.ts'
import type { ImportField } from './import-types.ts'

/** A word of theirs for one field, or (without a word) what every row has. */
export interface Word { field: string; theirs: string; ours: string }

/** A mapping while it is edited: lists are easier to change than documents. */
export interface MappingDraft { columns: Record<string, string>; words: Word[]; constants: Word[] }

interface MappingEditorProps {
  headers: string[]
  fields: ImportField[]
  draft: MappingDraft
  /** Of its parts; below a panel unless told otherwise. */
  heading?: 'h2' | 'h3'
  onChange: (draft: MappingDraft) => void
}

const FieldSelect = ({ fields, value, label, none, onChange }: { fields: ImportField[]; value: string; label: string; none: string; onChange: (name: string) => void }) => (
  <TextField
    select size="small" fullWidth value={value} onChange={({ target }) => onChange(target.value)} sx={{ m: 0 }}
    slotProps={{ select: { displayEmpty: true, SelectDisplayProps: { 'aria-label': label } } }}
  >
    <MenuItem value=""><Box component="span" sx={{ color: 'text.secondary' }}>{none}</Box></MenuItem>
    {fields.map(({ name, label: text, required }) => <MenuItem key={name} value={name}>{text}{required ? ' *' : ''}</MenuItem>)}
  </TextField>
)

/** A word of ours: chosen where the field has a closed list, typed elsewhere. */
const OurWord = ({ field, label, value, onChange }: { field: ImportField | undefined; label: string; value: string; onChange: (word: string) => void }) => {
  const { choices } = field ?? {}
  // A mapping may keep the code or the word.
  const chosen = choices?.find((choice) => choice.value === value || choice.label === value)?.value ?? ''
  return (
    <TextField select={choices !== undefined} size="small" fullWidth label={label} value={choices ? chosen : value} onChange={({ target }) => onChange(target.value)} sx={{ m: 0 }}>
      {choices?.map((choice) => <MenuItem key={choice.value} value={choice.value}>{choice.label}</MenuItem>)}
    </TextField>
  )
}

interface WordRowsProps { title: string; heading: 'h2' | 'h3'; help: string; fields: ImportField[]; rows: Word[]; withTheirs: boolean; onChange: (rows: Word[]) => void }

const WordRows = ({ title, heading, help, fields, rows, withTheirs, onChange }: WordRowsProps) => {
  const put = (at: number, change: Partial<Word>): void => onChange(rows.map((row, index) => (index === at ? { ...row, ...change } : row)))
  const theirs = say(['原文', 'Their word'])
  const ours = withTheirs ? say(['本系统', 'Ours']) : say(['固定值', 'Value'])
  return (
    <Box sx={{ mt: 2 }}>
      <Typography component={heading} variant="subtitle2">{title}</Typography>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mb: 1 }}>{help}</Typography>
      {rows.map(({ field, theirs: word, ours: meant }, at) => (
        <Box key={at} sx={{ display: 'flex', gap: 1, mb: 1, alignItems: 'center', maxWidth: 720 }}>
          <FieldSelect fields={fields} value={field} label={`${title} ${at + 1}`} none={say(['选择栏目', 'Choose a field'])} onChange={(name) => put(at, { field: name })} />
          {withTheirs && <TextField size="small" fullWidth label={theirs} value={word} onChange={({ target }) => put(at, { theirs: target.value })} sx={{ m: 0 }} />}
          <OurWord field={fields.find(({ name }) => name === field)} label={ours} value={meant} onChange={(word) => put(at, { ours: word })} />
          <IconButton size="small" aria-label={say(['删除第{at}行', 'Remove row {at}'], { at: at + 1 })} onClick={() => onChange(rows.filter((_, index) => index !== at))}><Close /></IconButton>
        </Box>
      ))}
      <Button size="small" startIcon={<Add />} onClick={() => onChange([...rows, { field: '', theirs: '', ours: '' }])}>{say(['添加', 'Add'])}</Button>
    </Box>
  )
}

/** Says of each column of a file which field it is, which words of theirs mean which of ours, and what every row has. */
export const MappingEditor = ({ headers, fields, draft, heading = 'h3', onChange }: MappingEditorProps) => {
  const taken = new Set([...Object.values(draft.columns), ...draft.constants.map(({ field }) => field)])
  const missing = fields.filter(({ name, required }) => required && !taken.has(name))
  return (
    <>
      <Table size="small" sx={{ maxWidth: 720 }}>
        <TableHead><TableRow><TableCell>{say(['文件中的列', 'Column of the file'])}</TableCell><TableCell>{say(['对应栏目', 'Field'])}</TableCell></TableRow></TableHead>
        <TableBody>
          {headers.map((header, at) => (
            <TableRow key={`${header}${at}`}>
              <TableCell>{header}</TableCell>
              <TableCell sx={{ minWidth: 240 }}>
                <FieldSelect
                  fields={fields.filter(({ name }) => !taken.has(name) || draft.columns[header] === name)} value={draft.columns[header] ?? ''} label={header} none={say(['不导入', 'Not imported'])}
                  onChange={(name) => {
                    const { [header]: _, ...others } = draft.columns
                    onChange({ ...draft, columns: name ? { ...others, [header]: name } : others })
                  }}
                />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {missing.length > 0 && (
        <Typography variant="body2" sx={{ mt: 1, color: 'error.main' }}>
          {say(['还缺必填栏目：{names}', 'Required fields without a source: {names}'], { names: missing.map(({ label }) => label).join(say(['、', ', '])) })}
        </Typography>
      )}
      <WordRows
        heading={heading} title={say(['词语对应', 'Words'])} help={say(['例如：状态“已办结”即本系统的“准予”。', 'For instance: their “completed” is our “granted”.'])} withTheirs
        fields={fields} rows={draft.words} onChange={(words) => onChange({ ...draft, words })}
      />
      <WordRows
        heading={heading} title={say(['固定值', 'Constants'])} help={say(['文件里没有、每行都一样的内容。', 'What the file does not say and is the same in every row.'])} withTheirs={false}
        fields={fields} rows={draft.constants} onChange={(constants) => onChange({ ...draft, constants })}
      />
    </>
  )
}
