import { html, type Html } from '../../kernel/documents/index.ts'
import { inLocale, type Label, type Locale } from '../../kernel/records/index.ts'
import { addressOf, type Page } from './visit.ts'

/** The public pages that stand in the head of each of them, by address. */
const PLACES: readonly (readonly [path: string, label: Label])[] = [
  ['', ['办事指南', 'Services']],
  ['case', ['查办件·评价', 'My case']],
  ['complain', ['投诉举报', 'Complain']],
  ['complaint', ['查投诉', 'My complaint']],
  ['ballot', ['参加评议', 'Evaluate']],
  ['results', ['评议结果', 'Results']],
]

const link = (locale: Locale, [path, label]: (typeof PLACES)[number], here: string): Html => (path === here
  ? html`<a href="${addressOf(locale, path)}" aria-current="page">${inLocale(label, locale)}</a>`
  : html`<a href="${addressOf(locale, path)}">${inLocale(label, locale)}</a>`)

function frame(page: Page, locale: Locale, path: string, search: string): Html {
  const say = (label: Label): string => inLocale(label, locale)
  const other = locale === 'zh' ? 'en' : 'zh'
  return html`<a class="skip" href="#main">${say(['跳到正文', 'Skip to the content'])}</a>
<header class="masthead">
  <a class="brand" href="${addressOf(locale, '')}">${say(['问效 · 公众服务', 'Wenxiao · Public service'])}</a>
  <a class="language" lang="${other === 'zh' ? 'zh-CN' : 'en'}" href="${addressOf(other, path)}${search}">${other === 'zh' ? '中文' : 'English'}</a>
  <nav aria-label="${say(['公众服务', 'Public service'])}">${PLACES.map((place) => link(locale, place, path))}</nav>
</header>
<main id="main" tabindex="-1">${page.main}</main>
<footer class="colophon">
  <p>${say(['本页不使用 Cookie，不记录访问者。', 'These pages use no cookies and keep no record of visitors.'])}</p>
  <a href="/sign-in">${say(['工作人员登录', 'Staff sign-in'])}</a>
</footer>`
}

/** Puts a page into the built shell, which knows the names of style and script. */
export function wholePage(shell: string, page: Page, locale: Locale, path: string, search: string): string {
  const filled: Record<string, string> = {
    lang: locale === 'zh' ? 'zh-CN' : 'en', locale, page: page.script ?? '',
    title: html`${page.title} · ${inLocale(['问效', 'Wenxiao'], locale)}`.text,
  }
  return shell.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => filled[name] ?? whole).replace('<!--body-->', () => frame(page, locale, path, search).text)
}
