import { inLocale, type Label, type Locale } from '../records/index.ts'
import { html, lines, type Html } from './html.ts'
import { languageOf, lookOf, type Block, type DocumentModel, type Fact, type Look, type Signature, type TableColumn } from './model.ts'
import { signedName, TITLE_WIDTH, titleLines, widthOf, WORDS } from './words.ts'

const PRINT: Label = ['打印', 'Print']
const TAG: Record<Locale, string> = { zh: 'zh-CN', en: 'en' }

function pair(fact: Fact, alone: boolean): Html {
  const room = `lines-${Math.min(12, Math.max(1, fact.lines ?? 1))}`
  const span = alone && html` colspan="3"`
  return html`<th scope="row">${lines(fact.label)}</th><td class="${room}"${span}>${lines(fact.value ?? '')}</td>`
}

const cell = (column: TableColumn, text = ''): Html => html`<td class="${column.align ?? 'left'}">${lines(text)}</td>`

/** Many columns stand closer. */
const CLOSE = 12

function listing(columns: TableColumn[], rows: string[][], caption: string | undefined): Html {
  const total = columns.reduce((sum, column) => sum + (column.width ?? 1), 0)
  return html`<table class="listing${columns.length > CLOSE && ' close'}">${caption !== undefined && html`<caption>${caption}</caption>`}
<colgroup>${columns.map((column) => html`<col width="${((column.width ?? 1) * 100 / total).toFixed(2)}%">`)}</colgroup>
<thead><tr>${columns.map((column) => html`<th scope="col">${lines(column.title)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${columns.map((column, at) => cell(column, row[at]))}</tr>`)}</tbody>
</table>`
}

const signing = (line: string[]): Html => html`<p>${line.map((words) => html`<span>${words}</span>`)}</p>`

function block(part: Block): Html {
  switch (part.kind) {
    case 'paragraph': return html`<p>${lines(part.text)}</p>`
    case 'heading': return html`<p class="heading-${part.level}">${part.text}</p>`
    case 'signing': return html`<div class="signing">${part.lines.map(signing)}</div>`
    case 'facts': return html`<table class="facts">
<colgroup><col width="16%"><col width="34%"><col width="16%"><col width="34%"></colgroup>
<tbody>${part.rows.map((row) => html`<tr>${row.map((fact) => pair(fact, row.length === 1))}</tr>`)}</tbody></table>`
    case 'table': return listing(part.columns, part.rows, part.caption)
  }
}

function signature({ body, date, seal }: Signature, look: Look, locale: Locale): Html {
  const name = signedName({ body, seal }, look, locale)
  // A body much longer than the date stands two characters from the edge instead of four.
  const long = date !== undefined && widthOf(name) - widthOf(date) > 4
  return html`<div class="signature${long && ' long'}"><p>${name}</p>${date !== undefined && html`<p>${date}</p>`}</div>`
}

function attachments(names: string[], locale: Locale): Html {
  const items = names.length === 1 ? [html`<p>${names[0]}</p>`] : names.map((name, at) => html`<p>${at + 1}. ${name}</p>`)
  return html`<div class="attachments"><span>${inLocale(WORDS.attachments, locale)}</span><div>${items}</div></div>`
}

function article(model: DocumentModel, alone: boolean): Html {
  const locale = languageOf(model)
  // Browsers cannot start counting pages anew at the second document of a batch.
  const numbered = alone && model.pageNumbers && 'numbered'
  const kind = ['document', lookOf(model).toLowerCase(), model.landscape && 'wide', numbered].filter(Boolean).join(' ')
  return html`<article class="${kind}" lang="${TAG[locale]}">
${model.redHeader !== undefined ? html`<header><p class="mark">${model.redHeader}</p><p class="number">${model.number}</p></header>`
    : model.issuer !== undefined && html`<p class="issuer">${model.issuer}</p>`}
<h1>${lines(titleLines(model.title, TITLE_WIDTH[model.landscape ? 'wide' : 'upright']).join('\n'))}</h1>
${model.redHeader === undefined && model.number !== undefined && html`<p class="number">${model.number}</p>`}
${model.addressee !== undefined && html`<p class="addressee">${model.addressee}${inLocale(WORDS.colon, locale)}</p>`}
${model.body.map(block)}
${model.attachments?.length ? attachments(model.attachments, locale) : ''}
${model.signature && signature(model.signature, lookOf(model), locale)}
${model.below?.length ? html`<div class="below">${model.below.map(block)}</div>` : ''}
${model.notes?.length ? html`<div class="notes">${model.notes.map((note) => html`<p>${lines(note)}</p>`)}</div>` : ''}
${model.copies !== undefined && html`<p class="copies">${inLocale(WORDS.copies, locale)}${model.copies}</p>`}
</article>`
}

/** `assets`: where the page finds its two assets (`printAssets`), which hold everything a strict content security policy forbids inline. */
export interface PrintPageOptions {
  /** Language of what stands around the papers on the screen. */
  locale?: Locale
  /** Said beside the button, not on the paper. */
  note?: string
  assets: string
}

/** One page that prints the documents, each on a sheet of its own: the browser's print dialog does the rest. */
export function printPage(models: DocumentModel[], { locale = 'zh', note, assets }: PrintPageOptions): string {
  return html`<!doctype html>
<html lang="${TAG[locale]}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>${models[0]?.title.replaceAll('\n', '') ?? note}${models.length > 1 && ` × ${models.length}`}</title>
<link rel="stylesheet" href="${assets}/print.css"><script src="${assets}/print.js" defer></script></head>
<body>
<nav>${models.length > 0 && html`<button type="button" id="print">${inLocale(PRINT, locale)}</button>`}${note !== undefined && html`<p>${note}</p>`}</nav>
<main>
${models.map((model) => article(model, models.length === 1))}
</main>
</body></html>
`.text
}
