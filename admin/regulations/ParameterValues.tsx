import { Box, FormControlLabel, MenuItem, Switch, TextField, Typography } from '@mui/material'
import { useFormContext } from 'react-hook-form'
import { useInput } from 'react-admin'
import { useAsk } from '../data/ask.ts'
import { useMetadata } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import type { WidgetInputProps } from '../room.ts'
import type { BindingInForce, Parameter } from './binding.ts'
import { withParameter } from './parameters.ts'
import { bindingsInForce } from './regulations.documents.ts'
import { useWord } from './use-value-text.ts'

type Values = Record<string, unknown>

const at = (values: Values, path: string[]): unknown => path.reduce<unknown>((inner, name) => (inner as Values | undefined)?.[name], values)

interface OneProps { parameter: Parameter; label: string; onChange: (parameter: Parameter) => void }

const One = ({ parameter, label, onChange }: OneProps) => {
  const { enums } = useMetadata()
  const { value, unit } = parameter
  if (typeof value === 'boolean') {
    return <FormControlLabel label={label} control={<Switch checked={value} onChange={({ target }) => onChange({ ...parameter, value: target.checked })} />} />
  }
  return (
    <Box sx={{ display: 'flex', gap: 1 }}>
      <TextField
        type="number" required label={label} value={value ?? ''} slotProps={{ htmlInput: { step: 'any', min: 0 } }}
        onChange={({ target }) => onChange({ ...parameter, value: target.value === '' ? null : Number(target.value) })}
      />
      {unit !== undefined && (
        <TextField select label={say(['单位', 'Unit'])} value={unit} onChange={({ target }) => onChange({ ...parameter, unit: target.value })}>
          {(enums['LimitUnit'] ?? []).map(({ value: each, label: text }) => <MenuItem key={each} value={each}>{text}</MenuItem>)}
        </TextField>
      )}
    </Box>
  )
}

/** The figures of a binding, to be entered as numbers and answers; the form names the pack and the binding. Only what is changed is sent. */
const ParameterValues = ({ source }: WidgetInputProps) => {
  const { watch } = useFormContext()
  const word = useWord()
  const [pack, id] = watch(['pack', 'binding']) as [string | undefined, string | undefined]
  const { data } = useAsk<{ lawInForce: BindingInForce[] }>(bindingsInForce)
  const needed = say(['请填写调整后的值', 'Enter the new value'])
  const { field, fieldState: { error } } = useInput({
    source, validate: (values: Values | undefined) => (Object.keys(values ?? {}).length === 0 ? needed : undefined),
  })
  const binding = data?.lawInForce.find((each) => each.pack === pack && each.id === id)
  if (!binding) return null
  const changed = (field.value ?? {}) as Values

  const put = (parameter: Parameter): void => {
    const [name] = parameter.path
    // What stands beside the figure in the same document goes with it.
    const from = name !== undefined && changed[name] === undefined && parameter.path.length > 1 ? { ...changed, [name]: binding.values[name] } : changed
    field.onChange(withParameter(from, parameter))
  }
  const shown = (parameter: Parameter): Parameter => {
    const [name] = parameter.path
    if (name === undefined || changed[name] === undefined) return parameter
    if (parameter.unit === undefined) return { ...parameter, value: at(changed, parameter.path) as Parameter['value'] }
    const { amount, unit } = at(changed, parameter.path) as { amount: number | null; unit: string }
    return { ...parameter, value: amount, unit }
  }
  const { parameters } = binding
  const label = ({ path }: Parameter): string => (parameters.length === 1 ? binding.label : `${binding.label} · ${path.map(word).join(' ')}`)
  return (
    <Box role="group" aria-label={say(['调整后的值', 'New values'])}>
      {parameters.map((parameter) => <One key={parameter.path.join('.')} parameter={shown(parameter)} label={label(parameter)} onChange={put} />)}
      {error && <Typography variant="caption" role="alert" sx={{ color: 'error.main' }}>{needed}</Typography>}
    </Box>
  )
}

export default ParameterValues
