import { html } from '../../kernel/documents/index.ts'
import { inLocale, type Locale } from '../../kernel/records/index.ts'
import { maskedText } from '../mask-error.ts'
import { addressOf, type Page } from './visit.ts'

/** Where nothing is, or nothing any more: a withdrawn item reads like one that never was. */
export function missingPage(locale: Locale): Page {
  const title = inLocale(['没有找到这一页', 'There is no such page'], locale)
  return {
    title, status: 404,
    main: html`<h1>${title}</h1>
<p>${inLocale(['地址有误，或内容已撤下。', 'The address is wrong, or what stood here was withdrawn.'], locale)}</p>
<p><a href="${addressOf(locale, '')}">${inLocale(['查看全部服务事项', 'See all services'], locale)}</a></p>`,
  }
}

/** An unexpected error: a number that the log knows, and nothing else. */
export function brokenPage(locale: Locale, id: string): Page {
  const title = inLocale(['页面出错了', 'Something went wrong'], locale)
  return { title, status: 500, main: html`<h1>${title}</h1><p>${maskedText(id)}</p>` }
}
