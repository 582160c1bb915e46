import { inLocale, type FieldSpec, type Label, type Locale, valuesOf } from '../records/index.ts'
import { isImportable } from './cell-value.ts'

const WORDS = {
  data: ['数据', 'Data'], notes: ['填写说明', 'Notes'], column: ['列', 'Column'], required: ['是否必填', 'Required'], format: ['填写要求', 'What to fill in'],
  yes: ['是', 'Yes'], no: ['否', 'No'],
} satisfies Record<string, Label>

const FORMATS: Partial<Record<FieldSpec['kind'], Label>> = {
  integer: ['整数', 'A whole number'], decimal: ['数字', 'A number'], money: ['金额，单位元', 'An amount in yuan'],
  day: ['日期，如 2026-03-01', 'A day, such as 2026-03-01'], instant: ['时间，如 2026-03-01 09:30', 'A time, such as 2026-03-01 09:30'],
  flag: ['是 或 否', 'Yes or No'], link: ['填写代码或名称', 'Its code or name'], texts: ['多项用分号隔开', 'Several, separated by semicolons'],
}

/** Rows below the headings that get their formats and choice lists. */
const PREPARED = 1000
/** Excel holds a choice list of at most so many letters inside a cell’s rule. */
const LIST_LETTERS = 255

function format(field: FieldSpec, locale: Locale): string {
  const help = field.help ? [inLocale(field.help, locale)] : []
  const choices = field.choices ? [optionsOf(field, locale).join(locale === 'zh' ? '、' : ', ')] : []
  const kind = FORMATS[field.kind] ? [inLocale(FORMATS[field.kind]!, locale)] : []
  const limited = field.max !== undefined && (field.kind === 'text' || field.kind === 'longText')
  const most = limited ? [locale === 'zh' ? `最多${field.max}个字` : `At most ${field.max} characters`] : []
  return [...choices, ...kind, ...most, ...help].join(locale === 'zh' ? '；' : '; ')
}

function optionsOf(field: FieldSpec, locale: Locale): string[] {
  if (field.kind === 'flag') return [inLocale(WORDS.yes, locale), inLocale(WORDS.no, locale)]
  return field.choices ? valuesOf(field.choices).map((value) => inLocale(field.choices!.$labels[value]!, locale)) : []
}

/** An empty workbook to be filled in: headings that an import recognizes, choice lists, text columns, and a sheet of explanations. */
export async function importTemplate(fields: Iterable<FieldSpec>, locale: Locale): Promise<Buffer> {
  const { default: { Workbook } } = await import('exceljs')
  const wanted = [...fields].filter(isImportable)
  const required = (field: FieldSpec): boolean => !field.optional && field.kind !== 'flag'
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet(inLocale(WORDS.data, locale), { views: [{ state: 'frozen', ySplit: 1 }] })
  const heading = (field: FieldSpec): string => inLocale(field.label, locale) + (required(field) ? ' *' : '')
  sheet.columns = wanted.map((field) => ({ header: heading(field), width: 20, style: { numFmt: '@' } }))
  sheet.getRow(1).font = { bold: true }
  for (const [at, field] of wanted.entries()) {
    const options = optionsOf(field, locale)
    const formula = `"${options.join(',')}"`
    if (options.length === 0 || formula.length > LIST_LETTERS || options.some((option) => /[",]/.test(option))) continue
    for (let row = 2; row <= PREPARED; row++) sheet.getCell(row, at + 1).dataValidation = { type: 'list', allowBlank: true, formulae: [formula] }
  }
  const notes = workbook.addWorksheet(inLocale(WORDS.notes, locale))
  const headed = (label: Label, width: number) => ({ header: inLocale(label, locale), width })
  notes.columns = [headed(WORDS.column, 24), headed(WORDS.required, 12), headed(WORDS.format, 70)]
  notes.getRow(1).font = { bold: true }
  for (const field of wanted) {
    notes.addRow([inLocale(field.label, locale), inLocale(required(field) ? WORDS.yes : WORDS.no, locale), format(field, locale)])
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
