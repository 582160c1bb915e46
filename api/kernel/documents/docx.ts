import {
  AlignmentType, BorderStyle, Document, Footer, Packer, PageNumber, PageOrientation, Paragraph, TextRun,
  type ISectionOptions, type Table,
} from 'docx'
import { inLocale, type Locale } from '../records/index.ts'
import { block, gap, isTable, paragraph, type Setting } from './docx-blocks.ts'
import { FONT_TABLE, LOOKS, PARAGRAPH_STYLES, POINT, RED, SHEET, styleId, WIDE_MARGIN, WIDTH } from './docx-styles.ts'
import { languageOf, lookOf, type Block, type DocumentModel, type Look, type Signature } from './model.ts'
import { signatureIndents, signedName, TITLE_WIDTH, titleLines, WORDS } from './words.ts'

/** 发文机关标志, 文号 and the red line under both. */
function head(model: DocumentModel, look: Look): Paragraph[] {
  if (model.redHeader === undefined) return model.issuer === undefined ? [] : [paragraph(look, 'Issuer', model.issuer)]
  return [
    paragraph(look, 'Mark', model.redHeader),
    new Paragraph({
      style: styleId(look, 'Number'),
      autoSpaceEastAsianText: false,
      border: { bottom: { style: BorderStyle.SINGLE, color: RED, size: 18, space: 11 } },
      children: [new TextRun(model.number ?? '')],
    }),
    paragraph(look, 'Plain'), paragraph(look, 'Plain'),
  ]
}

function signature({ body, date, seal }: Signature, look: Look, locale: Locale): Paragraph[] {
  const name = signedName({ body, seal }, look, locale)
  const indents = signatureIndents(name, date ?? name)
  const line = (text: string, characters: number, keepNext: boolean) => new Paragraph({
    style: styleId(look, 'Signature'),
    keepNext,
    autoSpaceEastAsianText: false,
    indent: { right: Math.round(characters * LOOKS[look].text * POINT) },
    children: [new TextRun(text)],
  })
  // The empty lines leave the seal its place above the date.
  const empty = () => new Paragraph({ style: styleId(look, 'Plain'), keepNext: true })
  const room = look === 'OFFICIAL' ? [empty(), empty()] : [empty()]
  return [...room, line(name, indents.body, date !== undefined), ...(date === undefined ? [] : [line(date, indents.date, false)])]
}

function attachments(names: string[], look: Look, locale: Locale): Paragraph[] {
  const numbered = names.length === 1 ? names : names.map((name, at) => `${at + 1}. ${name}`)
  const word = inLocale(WORDS.attachments, locale)
  const line = (name: string, at: number) => paragraph(look, 'Body', (at === 0 ? word : '　'.repeat(word.length)) + name)
  return [paragraph(look, 'Plain'), ...numbered.map(line)]
}

const rule = { style: BorderStyle.SINGLE, size: 8, space: 4 }
const copies = (look: Look, text: string): Paragraph =>
  new Paragraph({ style: styleId(look, 'Copies'), autoSpaceEastAsianText: false, border: { top: rule, bottom: rule }, children: [new TextRun(text)] })

/** An empty list takes no room. */
const listed = <T>(several: T[] | undefined): T[] | undefined => (several?.length ? several : undefined)

/** Blocks one below the other, tables a little apart from the text above. The last of them stays with the signature, and what is signed for with the lines to sign: neither stands alone on a page. */
const blocks = (parts: Block[], setting: Setting, signed: boolean): (Paragraph | Table)[] => parts.flatMap((part, at) => [
  ...(at > 0 && isTable(part) && !isTable(parts[at - 1]!) ? [gap()] : []),
  ...block(part, { ...setting, keep: parts[at + 1] ? parts[at + 1]!.kind === 'signing' : signed }),
])

function children(model: DocumentModel, look: Look, locale: Locale, width: number): (Paragraph | Table)[] {
  const when = <T, R>(value: T | undefined, made: (value: T) => R[]): R[] => (value === undefined ? [] : made(value))
  return [
    ...head(model, look),
    paragraph(look, 'Title', titleLines(model.title, TITLE_WIDTH[model.landscape ? 'wide' : 'upright']).join('\n')),
    ...(model.redHeader === undefined ? when(model.number, (number) => [paragraph(look, 'Number', number), paragraph(look, 'Plain')]) : []),
    ...when(model.addressee, (addressee) => [paragraph(look, 'Plain', addressee + inLocale(WORDS.colon, locale))]),
    ...blocks(model.body, { look, width }, model.signature !== undefined && !model.attachments?.length),
    ...when(listed(model.attachments), (names) => attachments(names, look, locale)),
    ...when(model.signature, (signed) => signature(signed, look, locale)),
    ...when(listed(model.below), (parts) => [gap(), ...blocks(parts, { look, width, whole: true }, false)]),
    ...when(listed(model.notes), (notes) => [gap(), ...notes.map((note) => paragraph(look, 'Note', note))]),
    ...when(model.copies, (text) => [paragraph(look, 'Plain'), copies(look, inLocale(WORDS.copies, locale) + text)]),
  ]
}

/** GB/T 9704 7.5: between dashes, at the outer corner, one character from the edge. */
const footer = (look: Look, side: 'left' | 'right'): Footer => new Footer({
  children: [new Paragraph({
    style: styleId(look, 'Page'),
    alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
    indent: { [side]: 14 * POINT },
    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
  })],
})

const noFooter = (): Footer => new Footer({ children: [new Paragraph({})] })

function section(model: DocumentModel): ISectionOptions {
  const look = lookOf(model)
  return {
    properties: {
      page: {
        // The library turns the sheet itself: width is always the short side.
        size: { ...SHEET, orientation: model.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: model.landscape ? WIDE_MARGIN : LOOKS[look].margin,
        pageNumbers: { start: 1 },
      },
      grid: { linePitch: Math.round(LOOKS[look].line * POINT) },
    },
    // A section that says nothing would inherit the page numbers of the one before.
    footers: model.pageNumbers ? { default: footer(look, 'right'), even: footer(look, 'left') } : { default: noFooter(), even: noFooter() },
    children: children(model, look, languageOf(model), model.landscape ? WIDTH.wide : WIDTH.upright),
  }
}

/** The documents as one docx file, each beginning on a page of its own: the form that offices edit, seal and file. */
export async function renderDocx(models: DocumentModel[]): Promise<Buffer> {
  return Packer.toBuffer(new Document({
    title: models[0]?.title ?? '',
    creator: models[0]?.signature?.body ?? models[0]?.issuer ?? '',
    evenAndOddHeaderAndFooters: true,
    styles: { paragraphStyles: PARAGRAPH_STYLES },
    sections: models.map(section),
  }), undefined, [FONT_TABLE])
}
