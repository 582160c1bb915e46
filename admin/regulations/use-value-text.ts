import { useEnumLabel, useMetadata } from '../data/metadata.ts'
import { say, type Label } from '../i18n/locale.ts'
import type { BindingInForce } from './binding.ts'
import { nameOf } from './names.ts'

/** Units that are no time. */
const others: Record<string, Label> = { time: ['次', 'times'], point: ['分', 'points'], item: ['个', 'items'], percent: ['%', '%'] }

/** Limits that the record carries. */
const carried: Record<string, Label> = {
  promisedLimit: ['按事项的承诺时限', 'the item’s promised limit'], statutoryLimit: ['按事项的法定时限', 'the item’s statutory limit'],
  signingLimit: ['按事项的签批时限', 'the item’s time for a signature'],
  lastDay: ['按督查频次期满之日', 'the last day of the period'], deadline: ['按本次确定的期限', 'the deadline that was set'],
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads a code, a list or a document of a binding. */
export function useWord(): (value: unknown) => string {
  const { enums } = useMetadata()
  const labels = new Map(Object.values(enums).flatMap((entries) => entries.map(({ value, label }) => [value, label] as const)))
  const word = (value: unknown): string => {
    if (typeof value === 'boolean') return value ? say(['是', 'yes']) : say(['否', 'no'])
    if (Array.isArray(value)) return value.map(word).join(say(['、', ', ']))
    if (isRecord(value)) return Object.entries(value).map(([name, inner]) => `${labels.get(name) ?? nameOf(name)} ${word(inner)}`).join(say(['；', '; ']))
    return labels.get(String(value)) ?? nameOf(String(value))
  }
  return word
}

/** What a binding decides, in words: a limit, an amount, yes or no, a list. */
export function useValueText(): (binding: Pick<BindingInForce, 'kind' | 'values'>) => string {
  const enumLabel = useEnumLabel()
  const word = useWord()
  const unitLabel = (unit: unknown): string => (others[String(unit)] ? say(others[String(unit)]!) : enumLabel('LimitUnit', String(unit)))
  const measure = ({ amount, unit }: Record<string, unknown>): string => `${String(amount)} ${unitLabel(unit)}`
  const clock = ({ limit, mode }: Record<string, unknown>): string => {
    if (isRecord(limit) && limit['amount'] !== undefined) return measure(limit)
    if (isRecord(limit) && typeof limit['ref'] === 'string') return carried[limit['ref']] ? say(carried[limit['ref']]!) : limit['ref']
    return mode === 'immediate' ? say(['当场办理', 'on the spot']) : mode === 'prompt' ? say(['及时，未定期限', 'promptly: no figure']) : '—'
  }
  return ({ kind, values }) => {
    if (kind === 'clock') return clock(values)
    if (kind === 'amount') {
      const per = values['per'] === undefined ? '' : say(['／{unit}', ' per {unit}'], { unit: unitLabel(values['per']) })
      return values['amount'] === undefined ? '—' : `${measure(values)}${per}`
    }
    if (kind === 'flag') return word(values['holds'])
    if (Array.isArray(values['label'])) return say(values['label'] as unknown as Label)
    return word(Object.keys(values).length === 1 ? Object.values(values)[0] : values)
  }
}
