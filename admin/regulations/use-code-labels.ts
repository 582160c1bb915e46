import { useAsk } from '../data/ask.ts'
import { lawInForce } from '../data/shell.documents.ts'
import { say, type Label } from '../i18n/locale.ts'

interface Binding { provision: string; code: string | null; values: { label?: Label } }

/** What the bureau's rules call the codes of a provision's list; a code that they no longer know stays as it is. */
export function useCodeLabels(provision: string): (code: string) => string {
  const { data } = useAsk<{ lawInForce: Binding[] }>(lawInForce)
  const labels = new Map((data?.lawInForce ?? []).filter((binding) => binding.provision === provision).map(({ code, values }) => [code, values.label]))
  return (code) => {
    const label = labels.get(code)
    return label ? say(label) : code
  }
}
