import { Box, MenuItem, TextField } from '@mui/material'
import { say } from '../i18n/locale.ts'
import { comparable, textOf, without, type FormItem, type VisibleWhen } from './definition.ts'
import { comparisonLabels } from './labels.ts'

const comparisons = Object.keys(comparisonLabels) as VisibleWhen['is'][]

/** The first answer that a condition on an item can name. */
const firstValue = (item: FormItem): string | number => (item.type === 'INTEGER' ? item.min ?? 0 : item.options?.[0]?.value ?? '')

interface ConditionProps { item: FormItem; earlier: FormItem[]; onChange: (item: FormItem) => void }

const Value = ({ when, asked, onChange }: { when: VisibleWhen; asked: FormItem; onChange: (when: VisibleWhen) => void }) => {
  const label = say(['答案', 'Answer'])
  if (asked.type === 'INTEGER') {
    return <TextField label={label} type="number" value={[when.value].flat()[0]} onChange={({ target }) => onChange({ ...when, value: when.is === 'in' ? [Number(target.value)] : Number(target.value) })} />
  }
  return (
    <TextField
      select label={label} value={when.value} slotProps={{ select: { multiple: when.is === 'in' } }}
      onChange={({ target }) => onChange({ ...when, value: target.value as VisibleWhen['value'] })}
    >
      {(asked.options ?? []).map((option) => <MenuItem key={option.value} value={option.value}>{textOf(option.title) || '…'}</MenuItem>)}
    </TextField>
  )
}

/** When an item is asked: always, or only after a certain answer to an earlier one. */
export const ConditionEditor = ({ item, earlier, onChange }: ConditionProps) => {
  const when = item.visibleWhen
  const possible = earlier.filter(({ type }) => comparable(type))
  const asked = possible.find(({ key }) => key === when?.key)
  if (possible.length === 0 && !when) return null
  const choose = (key: string): void => {
    const found = possible.find((each) => each.key === key)
    onChange(found ? { ...item, visibleWhen: { key, is: 'eq', value: firstValue(found) } } : without(item, 'visibleWhen'))
  }
  const lost = when && !asked
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '2fr 1fr 2fr', gap: 1 }}>
      <TextField
        select label={say(['何时提问', 'When it is asked'])} value={asked?.key ?? (lost ? 'lost' : '')} error={lost}
        helperText={lost && say(['只能依据前面的题目，请重选', 'Only earlier items count: choose again'])} onChange={({ target }) => choose(target.value)}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{say(['总是提问', 'Always'])}</MenuItem>
        {lost && <MenuItem value="lost" disabled>{say(['（所依据的题目不在前面）', '(depends on an item that is not before it)'])}</MenuItem>}
        {possible.map(({ key, title }) => <MenuItem key={key} value={key}>{say(['当“{title}”', 'After “{title}”'], { title: textOf(title) || '…' })}</MenuItem>)}
      </TextField>
      {when && asked && (
        <>
          <TextField
            select label={say(['条件', 'Condition'])} value={when.is}
            onChange={({ target }) => {
              const is = target.value as VisibleWhen['is']
              const [first = firstValue(asked)] = [when.value].flat()
              onChange({ ...item, visibleWhen: { ...when, is, value: is === 'in' ? [when.value].flat() : first } })
            }}
          >
            {comparisons.map((is) => <MenuItem key={is} value={is}>{say(comparisonLabels[is])}</MenuItem>)}
          </TextField>
          <Value when={when} asked={asked} onChange={(next) => onChange({ ...item, visibleWhen: next })} />
        </>
      )}
    </Box>
  )
}
