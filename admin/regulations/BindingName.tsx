import { useAsk } from '../data/ask.ts'
import { say, type Label } from '../i18n/locale.ts'
import type { WidgetValueProps } from '../room.ts'
import type { BindingInForce } from './binding.ts'
import { bindingsInForce } from './regulations.documents.ts'

/** What a binding decides, in words, with its place in a list; one that is no longer in force keeps its id. */
const BindingName = ({ value, record }: WidgetValueProps) => {
  const { data } = useAsk<{ lawInForce: BindingInForce[] }>(bindingsInForce)
  const binding = data?.lawInForce.find(({ pack, id }) => pack === record['pack'] && id === value)
  if (!binding) return String(value)
  const own = binding.values['label'] as Label | undefined
  return [binding.label, own && say(own)].filter(Boolean).join(say(['：', ': ']))
}

export default BindingName
