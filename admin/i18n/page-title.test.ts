import type { I18nProvider } from 'ra-core'
import { expect, it } from 'vitest'
import { saysItsKind, withoutKind } from './page-title.ts'

it.each([
  ['处理〔2026〕2号', '处理', true], ['黄牌〔2026〕4号', '黄牌红牌', true], ['告知〔2026〕22号', '一次性告知', true], ['督查〔2026〕1号', '督查', true],
  ['2026-00012', '办件', false], ['临民效〔2026〕4号', '通报', false], ['处理〔2026〕2号', 'Sanction', false], ['窗口态度生硬', '投诉', false], ['', '投诉', false],
])('%s of the kind %s', (title, kind, said) => expect(saysItsKind(title, kind)).toBe(said))

it('writes a page’s title with the kind of its record once', () => {
  const { translate } = withoutKind({
    translate: (_key: string, { name, recordRepresentation }: Record<string, string>) => `${name} ${recordRepresentation}`, changeLocale: async () => undefined, getLocale: () => 'zh',
  } as I18nProvider)
  const shown = (name: string, recordRepresentation: string, key = 'ra.page.show'): string => translate(key, { name, recordRepresentation })
  expect(shown('处理', '处理〔2026〕2号')).toBe('处理〔2026〕2号')
  expect(shown('办件', '2026-00012')).toBe('办件 2026-00012')
  expect(shown('处理', '处理〔2026〕2号', 'ra.message.delete_title')).toBe('处理 处理〔2026〕2号')
})
