import { useEffect, type ReactNode } from 'react'
import { Box, Typography } from '@mui/material'
import { CheckboxGroupInput, DateInput, NumberInput, RadioButtonGroupInput, required, TextInput } from 'react-admin'
import { useFormContext, useWatch } from 'react-hook-form'
import { askedAnswers, visibleItems } from '@wenxiao/schema/form-definition.ts'
import { say } from '../i18n/locale.ts'
import { textOf, type FormAnswers, type FormDefinition, type FormItem, type ItemType } from './definition.ts'

interface Common { source: string; label: string; helperText: string | false; validate: ReturnType<typeof required>[] }

/** What was not answered has no key at all. */
const parse = (value: unknown): unknown => (value === '' || value === null ? undefined : value)

const choicesOf = ({ options = [] }: FormItem) => options.map(({ value, title }) => ({ id: value, name: textOf(title) || '…' }))

const Matrix = ({ item, common }: { item: FormItem; common: Common }) => (
  <Box role="group" aria-label={common.label} sx={{ my: 1 }}>
    <Typography variant="body2">{common.label}</Typography>
    <Box sx={{ pl: 1.5 }}>
      {(item.rows ?? []).map(({ key, title }) => (
        <RadioButtonGroupInput key={key} {...common} source={`${common.source}.${key}`} label={textOf(title) || '…'} choices={choicesOf(item)} translateChoice={false} parse={parse} />
      ))}
    </Box>
  </Box>
)

const chosen = (item: FormItem, common: Common) => <RadioButtonGroupInput {...common} choices={choicesOf(item)} translateChoice={false} parse={parse} />

const inputs: Record<ItemType, (item: FormItem, common: Common) => ReactNode> = {
  TEXT: (_, common) => <TextInput {...common} parse={parse} />,
  LONG_TEXT: (_, common) => <TextInput {...common} parse={parse} multiline minRows={3} />,
  INTEGER: ({ min, max }, common) => <NumberInput {...common} step={1} min={min} max={max} parse={(value: string) => (value === '' ? undefined : Number(value))} />,
  DAY: (_, common) => <DateInput {...common} parse={parse} />,
  SINGLE_CHOICE: chosen,
  GRADE: chosen,
  MULTIPLE_CHOICE: (item, common) => <CheckboxGroupInput {...common} choices={choicesOf(item)} translateChoice={false} parse={(value: string[]) => (value.length > 0 ? value : undefined)} />,
  MATRIX: (item, common) => <Matrix item={item} common={common} />,
}

/** The items of a designed form as inputs of the form around it: only those that are asked, and no answers to the others. */
export const FormItems = ({ definition, source }: { definition: FormDefinition; source: string }) => {
  const { setValue } = useFormContext()
  const answers = (useWatch({ name: source }) ?? {}) as FormAnswers
  const given = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined && value !== null))
  const visible = visibleItems(definition, given)
  const stale = Object.keys(given).length > Object.keys(askedAnswers(definition, given)).length

  useEffect(() => {
    if (stale) setValue(source, askedAnswers(definition, given))
  })

  return (
    <>
      {definition.items.filter(({ key }) => visible.has(key)).map((item) => {
        const common = {
          source: `${source}.${item.key}`, label: textOf(item.title) || say(['（未命名）', '(untitled)']),
          helperText: item.help ? textOf(item.help) : (false as const), validate: item.required ? [required()] : [],
        }
        return <Box key={item.key}>{inputs[item.type](item, common)}</Box>
      })}
    </>
  )
}
