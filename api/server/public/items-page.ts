import { allowanceLabel } from '../../kernel/calendar/index.ts'
import { html, type Html } from '../../kernel/documents/index.ts'
import { isId, labelOfChoice, type Label } from '../../kernel/records/index.ts'
import { ItemKind } from '../../domain/catalogue/index.ts'
import { limitOf, type Limited } from './limit.ts'
import { bureausDocument, itemsDocument } from './public.documents.ts'
import { askAll, type Page, type Visit } from './visit.ts'

const SHOWN = 30

interface Item {
  id: string
  name: string
  kind: ItemKind
  bureau: { name: string }
  department: { name: string }
  currentVersion: (Pick<Limited, 'promisedAmount' | 'promisedUnit'> & { fee: number }) | null
}
interface Items { serviceItems: { total: number; items: Item[] } }
interface Bureau { id: string; name: string }

const promised = (say: Visit['say'], { kind, currentVersion }: Item): string => {
  const limit = currentVersion && limitOf(currentVersion.promisedAmount, currentVersion.promisedUnit)
  if (!limit) return say(labelOfChoice(ItemKind, kind))
  const [zh, en] = allowanceLabel(limit)
  return say([`承诺${zh}办结`, `Promised in ${en}`])
}

const entry = ({ say, at }: Visit, item: Item): Html => html`<li>
  <a href="${at(`guide/${item.id}`)}">${item.name}</a>
  <p>${item.bureau.name} · ${item.department.name}</p>
  <p class="tags"><span>${promised(say, item)}</span>${item.currentVersion?.fee === 0 && html`<span>${say(['不收费', 'No fee'])}</span>`}</p>
</li>`

function pager({ say, at }: Visit, word: string, bureauId: string, page: number, last: number): Html | undefined {
  if (last <= 1) return undefined
  const to = (number: number, label: Label): Html => {
    const search = new URLSearchParams({ ...(word ? { q: word } : {}), ...(bureauId ? { bureau: bureauId } : {}), page: String(number) })
    return html`<a href="${at('')}?${search.toString()}">${say(label)}</a>`
  }
  return html`<nav class="pager" aria-label="${say(['翻页', 'Pages'])}">${page > 1 && to(page - 1, ['上一页', 'Previous'])}
<span>${page} / ${last}</span>${page < last && to(page + 1, ['下一页', 'Next'])}</nav>`
}

/** What the offices of the city do for whoever asks, found by name and office. */
export async function itemsPage(visit: Visit): Promise<Page> {
  const { say, ask, asked } = visit
  const word = (asked['q'] ?? '').trim().slice(0, 50)
  const bureauId = isId(asked['bureau']) ? asked['bureau'] : ''
  const page = Math.min(500, Math.max(1, Math.trunc(Number(asked['page'])) || 1))
  const bureaus = await askAll<Bureau>(visit, bureausDocument)
  const { serviceItems: found } = await ask<Items>(itemsDocument, {
    page: { offset: (page - 1) * SHOWN, limit: SHOWN }, filter: { ...(word ? { name_contains: word } : {}), ...(bureauId ? { bureauId } : {}) },
  })
  const title = say(['办事指南', 'Services'])
  return {
    title,
    main: html`<h1>${title}</h1>
<p class="lead">${say(['查询各单位的服务事项：要带什么、多久办好、去哪里办。', 'What the offices do for you: what to bring, how long it takes, where to go.'])}</p>
<form class="search" role="search" method="get" action="${visit.at('')}">
  <div><label for="q">${say(['事项名称', 'Name of the service'])}</label><input id="q" name="q" type="search" maxlength="50" value="${word}"></div>
  <div><label for="bureau">${say(['单位', 'Office'])}</label><select id="bureau" name="bureau">
    <option value="">${say(['全部单位', 'All offices'])}</option>
    ${bureaus.map(({ id, name }) => html`<option value="${id}"${id === bureauId && html` selected`}>${name}</option>`)}
  </select></div>
  <button type="submit">${say(['查找', 'Search'])}</button>
</form>
<h2>${say([`服务事项（${found.total}）`, `Services (${found.total})`])}</h2>
${found.items.length > 0 ? html`<ul class="items">${found.items.map((item) => entry(visit, item))}</ul>`
    : html`<p class="empty">${say(['没有找到，请换一个词，或选择全部单位。', 'Nothing found: try another word, or all offices.'])}</p>`}
${pager(visit, word, bureauId, page, Math.ceil(found.total / SHOWN))}`,
  }
}
