import { useAsk } from '../data/ask.ts'
import { lawInForce } from '../data/shell.documents.ts'
import { say, type Label } from '../i18n/locale.ts'

interface Binding { provision: string; code: string | null; values: { label?: Label } }

const named = new Set(['accountability.elements', 'accountability.grounds', 'accountability.organs'])

/** What the bureau's rules call a ground, an element or an organ that a violation keeps as a code; a code that they no longer know stays as it is. */
export function useElementLabels(): (code: string) => string {
  const { data } = useAsk<{ lawInForce: Binding[] }>(lawInForce)
  const labels = new Map((data?.lawInForce ?? []).filter(({ provision, code }) => code && named.has(provision)).map(({ code, values }) => [code, values.label]))
  return (code) => {
    const label = labels.get(code)
    return label ? say(label) : code
  }
}
