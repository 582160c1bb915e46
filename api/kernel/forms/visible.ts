import type { FormAnswers, FormDefinition, FormItem } from './definition.ts'

function shows(item: FormItem, answers: FormAnswers, visible: ReadonlySet<string>): boolean {
  const when = item.visibleWhen
  if (!when) return true
  if (!visible.has(when.key) || !Object.hasOwn(answers, when.key)) return false
  const given = [answers[when.key]].flat()
  const fits = [when.value].flat().some((value) => given.includes(value))
  return when.is === 'not' ? !fits : fits
}

/** The keys of the items that are asked, given the answers so far: what a page shows. */
export function visibleItems(definition: FormDefinition, answers: FormAnswers): Set<string> {
  const visible = new Set<string>()
  for (const item of definition.items) if (shows(item, answers, visible)) visible.add(item.key)
  return visible
}

/** The answers without those to items that are not asked (any more): what a page sends. */
export function askedAnswers(definition: FormDefinition, answers: FormAnswers): FormAnswers {
  const visible = visibleItems(definition, answers)
  return Object.fromEntries(Object.entries(answers).filter(([key]) => visible.has(key)))
}
