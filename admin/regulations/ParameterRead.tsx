import type { WidgetValueProps } from '../room.ts'
import { useWord, useValueText } from './use-value-text.ts'

/** The figures that a bureau put in a pack's place, in words. */
const ParameterRead = ({ value }: WidgetValueProps) => {
  const word = useWord()
  const text = useValueText()
  const values = value as Record<string, unknown>
  if ('limit' in values) return text({ kind: 'clock', values })
  return 'amount' in values && 'unit' in values ? text({ kind: 'amount', values }) : word(values)
}

export default ParameterRead
