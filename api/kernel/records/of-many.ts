/**
 * An English label of one, said of many: `Pack adoption`, `Pack adoptions`; `Pause of the clock`, `Pauses of the clock`. What already
 * speaks of many stays; Chinese has no such form.
 */
export function ofMany(label: string): string {
  const [, head, tail] = /^(.+?)( (?:of|by|for) .+)$/.exec(label) ?? []
  if (head && tail) return ofMany(head) + tail
  if (/s( |$)/.test(label)) return label
  if (/[^aeiou]y$/.test(label)) return `${label.slice(0, -1)}ies`
  return /(ch|sh|x)$/.test(label) ? `${label}es` : `${label}s`
}
