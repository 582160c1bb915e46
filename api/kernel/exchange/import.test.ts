import 'reflect-metadata'
import { expect, test } from 'vitest'
import { choices, fieldsOf, Choice, Day, Decimal, DefineInput, Flag, Instant, Integer, Link, LongText, Money, Text, Texts } from '../records/index.ts'
import { importTemplate, parseImport, problemText, readTable, suggestMapping, type ColumnMapping, type Lookup } from './index.ts'

const ParcelKind = choices('TestParcelKind', { SMALL: ['小件', 'Small'], LARGE: ['大件', 'Large'] })

class Shelf {}

@DefineInput()
class Parcel {
  @Text({ label: ['编号', 'Code'], max: 30, unique: true }) code!: string
  @Text({ label: ['电话', 'Phone'], max: 20, optional: true, pattern: { test: /^[\d-]+$/, text: ['应为数字', 'Digits only'] } }) phone?: string
  @LongText({ label: ['说明', 'Remark'], max: 10, optional: true }) remark?: string
  @Choice(() => ParcelKind, { label: ['种类', 'Kind'] }) kind!: string
  @Integer({ label: ['件数', 'Count'], min: 1, max: 99, optional: true }) count?: number
  @Decimal({ label: ['重量', 'Weight'], scale: 2, optional: true }) weight?: number
  @Money({ label: ['收费', 'Fee'], optional: true }) fee?: number
  @Flag({ label: ['易碎', 'Fragile'] }) fragile!: boolean
  @Day({ label: ['到件日期', 'Day'], optional: true }) day?: string
  @Instant({ label: ['签收时间', 'Signed at'], optional: true }) signedAt?: Date
  @Link(() => Shelf, { label: ['货架', 'Shelf'], optional: true }) shelfId?: string
  @Texts({ label: ['标签', 'Tags'], max: 10, optional: true }) tags?: string[]
}
const fields = [...fieldsOf(Parcel).values()]
const shelves: Lookup = async (_, texts) => new Map(texts.flatMap((text): [string, string[]][] =>
  text === '甲' ? [[text, ['id-1']]] : text === '丙' ? [[text, ['id-3', 'id-4']]] : []))

async function parse(csv: string, mapping?: ColumnMapping) {
  const table = await readTable(csv, fields.map((field) => field.label[0]))
  return parseImport(table, { fields, mapping: mapping ?? suggestMapping(table.headers, fields), lookup: shelves })
}
const said = async (csv: string, mapping?: ColumnMapping) => (await parse(csv, mapping)).problems.map((problem) => problemText(problem, 'zh'))
const valuesOfRow = async (header: string, cell: string) => (await parse(`编号,种类,${header}\nP1,小件,${cell}`)).rows[0]!.values

test('a row becomes the record’s values', async () => {
  const { rows, problems } = await parse([
    '编号*,种类（必填）,电话,件数,重量,收费（元）,易碎,到件日期,签收时间,货架,标签,说明',
    'P1,小件,0418-123,"1,2",3.50,19.99,是,2026/3/1,2026年3月1日 9:05,甲,红；急,"=1+1"',
  ].join('\n').replace('"1,2"', '12'))
  expect(problems).toEqual([])
  expect(rows[0]).toMatchObject({ row: 2, values: {
    code: 'P1', kind: 'SMALL', phone: '0418-123', count: 12, weight: 3.5, fee: 1999, fragile: true, day: '2026-03-01',
    signedAt: new Date('2026-03-01T09:05:00+08:00'), shelfId: 'id-1', tags: ['红', '急'], remark: '=1+1',
  } })
})

test.each([
  ['到件日期', '2026.3.1', { day: '2026-03-01' }], ['到件日期', '20260301', { day: '2026-03-01' }], ['到件日期', '２０２６年３月１日', { day: '2026-03-01' }],
  ['到件日期', '2026-03-01 00:00:00', { day: '2026-03-01' }], ['签收时间', '2026-03-01', { signedAt: new Date('2026-03-01T00:00:00+08:00') }],
  ['签收时间', '2026-03-01T01:00:00Z', { signedAt: new Date('2026-03-01T01:00:00Z') }], ['签收时间', '2026/3/1 23:59:59', { signedAt: new Date('2026-03-01T23:59:59+08:00') }],
  ['收费', '"1,234.50元"', { fee: 123450 }], ['收费', '0.1', { fee: 10 }], ['件数', '5.0', { count: 5 }], ['件数', '５', { count: 5 }],
  ['重量', '-0.25', { weight: -0.25 }], ['易碎', '√', { fragile: true }], ['易碎', '', { fragile: false }], ['易碎', '无', { fragile: false }],
  ['电话', '', { phone: null }], ['说明', "'=SUM(A1)", { remark: '=SUM(A1)' }],
])('%s %s is read as %j', async (header, cell, expected) => {
  expect(await valuesOfRow(header, cell)).toMatchObject(expected)
})

test.each([
  ['件数', '五', '第2行 件数：“五”不是数字'], ['件数', '1.5', '第2行 件数：“1.5”应为整数'], ['件数', '100', '第2行 件数：不能大于99'],
  ['重量', '1.234', '第2行 重量：“1.234”最多2位小数'], ['收费', '12.345', '第2行 收费：“12.345”最多2位小数'],
  ['到件日期', '2026-02-30', '第2行 到件日期：“2026-02-30”不是有效日期（如 2026-03-01）'], ['到件日期', '2026-03-01 09:30', '第2行 到件日期：“2026-03-01 09:30”不是有效日期（如 2026-03-01）'],
  ['签收时间', '2026-03-01 25:00', '第2行 签收时间：“2026-03-01 25:00”不是有效时间（如 2026-03-01 09:30）'], ['易碎', '也许', '第2行 易碎：“也许”应为“是”或“否”'],
  ['电话', '2.109E+17', '第2行 电话：“2.109E+17”已被表格软件改成科学计数，请把该列设为文本后重新填写'], ['电话', '12x', '第2行 电话：应为数字'],
  ['说明', '一二三四五六七八九十一', '第2行 说明：不能超过10个字'], ['货架', '乙', '第2行 货架：没有找到“乙”'], ['货架', '丙', '第2行 货架：“丙”对应不止一条记录，请改填代码'],
])('%s %s is told: %s', async (header, cell, expected) => {
  expect(await said(`编号,种类,${header}\nP1,小件,${cell}`)).toEqual([expected])
})

test('every wrong cell of a file is told at once, with its row and column', async () => {
  expect(await said('编号,种类,电话\nP1,小件,1\n,中件,x\nP3,小件,2\nP1,大件,3')).toEqual([
    '第3行 种类：“中件”不在可选项中：小件、大件', '第3行 编号：必须填写', '第3行 电话：应为数字', '第5行 编号：与第2行重复',
  ])
  const [problem] = (await parse('编号,种类\nP1,中件')).problems
  expect(problemText(problem!, 'en')).toBe('Row 2, Kind: “中件” is not one of: Small, Large')
})

test('a mapping that does not fit the file is told before any row is read', async () => {
  expect(await said('编号,电话\nP1,1')).toEqual(['表头 种类：必填项没有对应的列'])
  const mapping = { columns: { 单号: 'code', 类型: 'kind', 货: 'shelf' } }
  expect(await said('单号,电话\nP1,1', mapping)).toEqual(['表头 种类：文件里没有“类型”这一列', '表头 shelf：“货”对应的字段不存在或不能导入'])
})

test('a saved mapping translates headings and words, and fills what every row has', async () => {
  const mapping = { columns: { 单号: 'code', 类: 'kind' }, values: { kind: { X: 'SMALL' } }, constants: { day: '2026-03-01' } }
  const { rows, problems } = await parse('单号,类,备注\nP1,X,无关', mapping)
  expect(problems).toEqual([])
  expect(rows[0]!.values).toEqual({ code: 'P1', kind: 'SMALL', day: '2026-03-01' })
  expect(rows[0]!.cells).toEqual({ 单号: 'P1', 类: 'X', 备注: '无关' })
})

test('each code is looked up once for all rows', async () => {
  const asked: string[][] = []
  const table = await readTable('编号,种类,货架\nP1,小件,甲\nP2,小件,甲\nP3,小件,乙')
  await parseImport(table, { fields, mapping: suggestMapping(table.headers, fields), lookup: async (_, texts) => { asked.push([...texts]); return new Map() } })
  expect(asked).toEqual([['甲', '乙']])
})

test('the template is recognized by the import, and holds the choices', async () => {
  const { default: exceljs } = await import('exceljs')
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load((await importTemplate(fields, 'zh')).buffer as ArrayBuffer)
  const sheet = workbook.getWorksheet('数据')!
  expect(sheet.getCell('D2').dataValidation).toMatchObject({ type: 'list', formulae: ['"小件,大件"'] })
  expect(workbook.getWorksheet('填写说明')!.getRow(2).values).toEqual([undefined, '编号', '是', '最多30个字'])
  sheet.getRow(2).values = ['P1', '', '', '大件']
  const table = await readTable(Buffer.from(await workbook.xlsx.writeBuffer()), fields.map((field) => field.label[0]))
  expect(Object.values(suggestMapping(table.headers, fields).columns)).toEqual(fields.map((field) => field.name))
  expect((await parseImport(table, { fields, mapping: suggestMapping(table.headers, fields), lookup: shelves })).problems).toEqual([])
})
