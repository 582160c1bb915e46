import { dayOf } from '../../kernel/calendar/index.ts'
import { documentDay, html, lines, type Html } from '../../kernel/documents/index.ts'
import { isId, labelOfChoice } from '../../kernel/records/index.ts'
import { ItemKind } from '../../domain/catalogue/index.ts'
import { channelFacts, dialled, type Channel } from './channels.ts'
import { limitLabel, type Limited } from './limit.ts'
import { missingPage } from './missing-page.ts'
import { channelsDocument, guideDocument } from './public.documents.ts'
import { askAll, type Page, type Visit } from './visit.ts'

interface Material { name: string; originals: number; copies: number; supplementable: boolean; note: string | null }
type TextOf = 'legalBasis' | 'conditions' | 'procedure' | 'outcome' | 'place' | 'hours' | 'phone' | 'feeBasis'
interface Version extends Limited, Record<TextOf, string | null> { fee: number; publishedAt: string; materials: Material[] }
interface Guide {
  id: string
  code: string
  name: string
  kind: ItemKind
  bureau: { id: string; name: string; address: string | null; phone: string | null }
  department: { name: string }
  currentVersion: Version | null
}

const fact = (label: string, value: string | undefined | null, shown = lines): Html | undefined =>
  (value ? html`<div><dt>${label}</dt><dd>${shown(value)}</dd></div>` : undefined)
const section = (title: string, text: string | null): Html | undefined => (text ? html`<section><h2>${title}</h2><p>${lines(text)}</p></section>` : undefined)

function materials({ say }: Visit, list: Material[]): Html {
  const number = ({ originals, copies }: Material): string => [
    originals > 0 && say([`原件${originals}份`, `Originals: ${originals}`]), copies > 0 && say([`复印件${copies}份`, `Copies: ${copies}`]),
  ].filter(Boolean).join(say(['，', ', ']))
  const note = ({ note: words, supplementable }: Material): string => [words, supplementable && say(['可容缺后补', 'may follow later'])].filter(Boolean).join(say(['；', '; ']))
  return html`<section><h2>${say(['申请材料', 'What to bring'])}</h2>
${list.length === 0 ? html`<p>${say(['不需要材料。', 'Nothing is asked for.'])}</p>` : html`<ol class="materials">${list.map((each) => html`<li><strong>${each.name}</strong>
${number(each) && html`<span>${number(each)}</span>`}${note(each) && html`<span class="note">${note(each)}</span>`}</li>`)}</ol>`}</section>`
}

function fee({ say }: Visit, { fee: fen, feeBasis }: Version): string {
  if (fen === 0) return say(['不收费', 'No fee'])
  const yuan = (fen / 100).toFixed(2)
  return say([`${yuan}元${feeBasis ? `（依据：${feeBasis}）` : ''}`, `CNY ${yuan}${feeBasis ? ` (basis: ${feeBasis})` : ''}`])
}

function main(visit: Visit, { id, code, name, kind, bureau, department, currentVersion: version }: Guide & { currentVersion: Version }, channels: Channel[]): Html {
  const { say, at, locale } = visit
  const [statutory, promised] = [limitLabel(version.statutoryAmount, version.statutoryUnit), limitLabel(version.promisedAmount, version.promisedUnit)]
  return html`<article class="guide"><h1>${name}</h1>
<p class="lead">${bureau.name} · ${department.name}</p>
<p class="actions"><button type="button" data-print>${say(['打印本指南', 'Print this guide'])}</button>
<a href="/documents/catalogue.serviceGuide?ids=${id}&amp;format=docx">${say(['下载 Word 文档', 'Download as a Word file'])}</a></p>
<dl class="facts">
${fact(say(['承诺时限', 'Promised limit']), promised ? say(promised) : say(kind === 'IMMEDIATE' ? ['当场办结', 'Done on the spot'] : ['未另作承诺', 'None beyond the statutory one']))}
${fact(say(['法定时限', 'Statutory limit']), say(statutory ?? ['法律未作规定', 'The law sets none']))}
${fact(say(['法律依据', 'Legal basis']), version.legalBasis)}
${fact(say(['收费', 'Fee']), fee(visit, version))}
${fact(say(['办件类型', 'Kind']), say(labelOfChoice(ItemKind, kind)))}
${fact(say(['办理结果', 'What is issued']), version.outcome)}
${fact(say(['事项编码', 'Code']), code)}
</dl>
${section(say(['申请条件', 'Who can apply']), version.conditions)}
${materials(visit, version.materials)}
${section(say(['办理流程', 'How it goes']), version.procedure)}
<section><h2>${say(['到哪里办', 'Where to go'])}</h2><dl class="facts">
${fact(say(['地点', 'Place']), version.place ?? bureau.address)}
${fact(say(['时间', 'Hours']), version.hours)}
${fact(say(['咨询电话', 'Enquiries']), version.phone, dialled)}
</dl></section>
<section><h2>${say(['不满意时', 'If something goes wrong'])}</h2><dl class="facts">
${fact(say(['监督投诉电话', 'To complain by phone']), bureau.phone, dialled)}
${channelFacts(visit, channels)}
<div><dt>${say(['网上投诉', 'To complain online'])}</dt><dd><a href="${at('complain')}?bureau=${bureau.id}">${say([`向${bureau.name}投诉`, `Complain to ${bureau.name}`])}</a></dd></div>
</dl></section>
<p class="issued">${say(['发布日期：', 'Published on '])}${documentDay(dayOf(new Date(version.publishedAt)), locale)}</p>
</article>`
}

/** The service guide of one item: complete without JavaScript, and on paper. */
export async function guidePage(visit: Visit, params: Readonly<Record<string, string>>): Promise<Page> {
  const id = params['id']
  const { serviceItem } = isId(id) ? await visit.ask<{ serviceItem: Guide | null }>(guideDocument, { id }) : { serviceItem: null }
  if (!serviceItem?.currentVersion) return missingPage(visit.locale)
  const { currentVersion } = serviceItem
  const channels = await askAll<Channel>(visit, channelsDocument, { filter: { bureauId: serviceItem.bureau.id, state: 'PUBLISHED' } })
  return { title: `${serviceItem.name} ${visit.say(['办事指南', 'Service guide'])}`, script: 'guide', main: main(visit, { ...serviceItem, currentVersion }, channels) }
}
