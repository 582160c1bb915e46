import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IRunStylePropertiesOptions } from 'docx'
import type { Look } from './model.ts'

/** Twips in a point. */
export const POINT = 20
/** Millimetres in twips. */
const mm = (length: number): number => Math.round(length * 1440 / 25.4)
export const RED = 'E60012'

/**
 * The footer’s line (26 pt, 9 mm) and its distance stay within the bottom margin, or the type area would shrink for it.
 * In twips: WPS does not read the `37mm` that the standard would allow. Order as in CSS, then the footer's distance.
 */
function margins(top: number, right: number, bottom: number, left: number, footer: number) {
  return { top: mm(top), right: mm(right), bottom: mm(bottom), left: mm(left), footer: mm(footer) }
}

/** What differs between the looks: text size and line in points (22 lines of 28.95 pt make a page of GB/T 9704), margins. */
export const LOOKS = {
  OFFICIAL: { name: '公文', text: 16, fact: 14, line: 28.95, margin: margins(37, 26, 35, 28, 28) },
  NOTICE: { name: '文书', text: 14, fact: 12, line: 26, margin: margins(25, 26, 22, 28, 12) },
} as const
export const WIDE_MARGIN = margins(20, 20, 18, 20, 8)
/** A4, the short side first. */
export const SHEET = { width: mm(210), height: mm(297) }
/** Width of the type area, upright and on its side. */
export const WIDTH = { upright: mm(210 - 28 - 26), wide: mm(297 - 20 - 20) }

const FANGSONG = '仿宋_GB2312'
const LATIN = 'Times New Roman'
type Run = IRunStylePropertiesOptions
const font = (eastAsia: string): Run['font'] => ({ ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia, hint: 'eastAsia' })
const run = (points: number, eastAsia = FANGSONG, more: Run = {}): Run => ({ size: points * 2, font: font(eastAsia), ...more })
const exactly = (points: number, more = {}) => ({ line: Math.round(points * POINT), lineRule: LineRuleType.EXACT, before: 0, after: 0, ...more })
const around = (points: number) => ({ spacing: { before: points * POINT, after: points * POINT } })
const centred = { alignment: AlignmentType.CENTER }
const indented = (size: number) => ({ indent: { firstLine: 2 * size * POINT, firstLineChars: 200 } })

type Style = [name: string, paragraph: IParagraphStyleOptions['paragraph'], run: Run]

function stylesOf({ text, fact, line }: (typeof LOOKS)[Look]): Record<StyleName, Style> {
  const body = { spacing: exactly(line), alignment: AlignmentType.BOTH, ...indented(text) }
  const plain = { spacing: exactly(line) }
  return {
    Mark: ['发文机关标志', { ...centred, spacing: { before: 0, after: 2 * line * POINT } }, run(42, '方正小标宋简体', { color: RED })],
    Issuer: ['发文机关', { ...centred, spacing: exactly(35) }, run(22, '方正小标宋简体')],
    Number: ['发文字号', { ...centred, ...plain }, run(text)],
    Title: ['标题', { ...centred, keepNext: true, spacing: { ...exactly(35), after: line * POINT } }, run(22, '方正小标宋简体')],
    Plain: ['不缩进正文', plain, run(text)],
    Body: ['正文', body, run(text)],
    Heading1: ['一级标题', { ...body, keepNext: true }, run(text, '黑体')],
    Heading2: ['二级标题', { ...body, keepNext: true }, run(text, '楷体_GB2312')],
    Heading3: ['三级标题', { ...body, keepNext: true }, run(text, FANGSONG, { bold: true })],
    Signature: ['落款', { alignment: AlignmentType.RIGHT, keepLines: true, ...plain }, run(text)],
    Note: ['附注', { spacing: exactly(20), ...indented(12) }, run(12)],
    Copies: ['抄送机关', { spacing: exactly(24) }, run(14)],
    Caption: ['表题', { ...centred, keepNext: true, ...plain }, run(fact, '黑体')],
    FactLabel: ['栏目', { ...centred, ...around(4) }, run(fact)],
    Fact: ['栏目内容', around(4), run(fact)],
    CellTitle: ['表头', { ...centred, ...around(2) }, run(10.5, '黑体')],
    Cell: ['单元格', around(2), run(10.5)],
    Page: ['页码', plain, run(14, '宋体')],
  }
}

export type StyleName =
  | 'Mark' | 'Issuer' | 'Number' | 'Title' | 'Plain' | 'Body' | 'Heading1' | 'Heading2' | 'Heading3' | 'Signature'
  | 'Note' | 'Copies' | 'Caption' | 'FactLabel' | 'Fact' | 'CellTitle' | 'Cell' | 'Page'

export const styleId = (look: Look, name: StyleName): string => `Wx${look}${name}`

/**
 * Named styles, so that a clerk who opens the file in WPS or Word changes a style and not a hundred paragraphs.
 * Fonts go by name: the office's machines have the licensed ones, which nobody may ship.
 */
export const PARAGRAPH_STYLES: IParagraphStyleOptions[] = (['OFFICIAL', 'NOTICE'] as const).flatMap((look) =>
  Object.entries(stylesOf(LOOKS[look])).map(([name, [title, paragraph, runOptions]]) => ({
    id: styleId(look, name as StyleName), name: LOOKS[look].name + title, quickFormat: true, paragraph, run: runOptions,
  })))

/** What stands in where a machine lacks the fonts of GB/T 9704: without it Word takes 宋体 for everything. */
const STAND_INS: Record<string, string> = { [FANGSONG]: '仿宋', 楷体_GB2312: '楷体', 方正小标宋简体: '华文中宋' }
export const FONT_TABLE = {
  path: 'word/fontTable.xml',
  data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${
    Object.entries(STAND_INS).map(([name, other]) => `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/></w:font>`).join('')}</w:fonts>`,
}
