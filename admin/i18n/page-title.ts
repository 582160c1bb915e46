import type { I18nProvider } from 'ra-core'

const TITLES = new Set(['ra.page.show', 'ra.page.edit'])

/** Whether a record's title says of itself what it is: 处理〔2026〕2号 of a sanction (处理), 黄牌〔2026〕4号 of a card (黄牌红牌). */
export function saysItsKind(title: string, kind: string): boolean {
  const [word] = title.split('〔')
  return title.startsWith(kind) || (word !== title && word !== '' && kind.includes(word!))
}

/** Puts the kind of a record before its title on the page, as react-admin does, but not twice. */
export const withoutKind = (provider: I18nProvider): I18nProvider => ({
  ...provider,
  translate: (key, options: { name?: unknown; recordRepresentation?: unknown } = {}) => {
    const { name, recordRepresentation: title } = options
    return TITLES.has(key) && typeof name === 'string' && typeof title === 'string' && saysItsKind(title, name) ? title : provider.translate(key, options)
  },
})
