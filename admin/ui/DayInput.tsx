import { DateInput, TextInput, useWrappedSource, type Validator } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { dayOf, fromLocalInput, toLocalInput, weekdayOf } from './dates.ts'

interface DayInputProps { source: string; label: string; helperText: string | false; validate: Validator[] }

const DAY = /^\d{4}-\d{2}-\d{2}/

/** The weekday of what is being entered, before whatever else is said of the field: deadlines are read by weekday first. */
function useWeekday({ source, helperText }: DayInputProps): string | false {
  const value: unknown = useWatch({ name: useWrappedSource(source) })
  if (typeof value !== 'string' || !DAY.test(value)) return helperText
  const day = value.length > 10 ? dayOf(value) : value
  return [weekdayOf(day), helperText].filter(Boolean).join(' · ')
}

export const DayInput = (props: DayInputProps) => <DateInput {...props} helperText={useWeekday(props)} />

/** A clerk's time is Asia/Shanghai's, whatever the machine's zone. */
export const InstantInput = (props: DayInputProps) => (
  <TextInput {...props} helperText={useWeekday(props)} type="datetime-local" format={toLocalInput} parse={fromLocalInput} slotProps={{ inputLabel: { shrink: true } }} />
)
