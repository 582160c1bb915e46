import 'reflect-metadata'
import { PassThrough, Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import exceljs from 'exceljs'
import { expect, test } from 'vitest'
import { internalAccess } from '../access/index.ts'
import { CityRecord, choices, Choice, Day, Decimal, DefineRecord, Flag, Instant, Json, Link, Money, specOf, Text, Texts, vocabulary } from '../records/index.ts'
import type { Row } from '../query/index.ts'
import { columnsOf, readTable, writeCsv, writeWorkbook } from './index.ts'

const CrateKind = choices('TestCrateKind', { WOOD: ['木箱', 'Wood'] })

@DefineRecord({ label: ['架', 'Rack'], plural: 'testRacks', title: 'name', access: internalAccess })
class Rack extends CityRecord {
  @Text({ label: ['架名', 'Name'], max: 20 }) name!: string
}

@DefineRecord({ label: ['箱', 'Crate'], plural: 'testCrates', title: 'code', access: internalAccess })
class Crate extends CityRecord {
  @Text({ label: ['编号', 'Code'], max: 40, list: true }) code!: string
  @Text({ label: ['说明', 'Remark'], max: 40, list: true }) remark!: string
  @Choice(() => CrateKind, { label: ['种类', 'Kind'], list: true }) kind!: string
  @Flag({ label: ['易碎', 'Fragile'], list: true }) fragile!: boolean
  @Money({ label: ['收费', 'Fee'], list: true }) fee!: number
  @Decimal({ label: ['重量', 'Weight'], scale: 2, list: true }) weight!: number
  @Day({ label: ['日期', 'Day'], list: true }) day!: string
  @Instant({ label: ['时间', 'Time'], list: true }) at!: Date
  @Link(() => Rack, { label: ['货架', 'Rack'], list: true }) rackId!: string
  @Texts({ label: ['标签', 'Tags'], max: 9, list: true }) tags!: string[]
  @Json({ label: ['原文', 'Source'], list: true }) source!: unknown
  @Text({ label: ['内部', 'Internal'], max: 9, hidden: true }) secret!: string
}

const columns = columnsOf(specOf(Crate))
async function* rows(...some: Row[]): AsyncGenerator<Row> { yield* some }
const crate: Row = {
  code: '210900202609140001234', remark: '=cmd|x', kind: 'WOOD', fragile: true, fee: 1999, weight: 2, day: '2026-03-01', at: new Date('2026-02-28T16:30:00Z'),
  rack: { name: '甲"架', id: 'x' }, tags: ['红', '急'],
}
const csv = (locale: 'zh' | 'en', ...some: Row[]) => text(Readable.from(writeCsv(rows(...some), columns, locale)))

test('columns are those of the list, links by the title behind them; what is hidden or has no form as a cell is not among them', () => {
  expect(columns.map((column) => column.path)).toEqual(['code', 'remark', 'kind', 'fragile', 'fee', 'weight', 'day', 'at', 'rack.name', 'tags'])
  expect(columnsOf(specOf(Crate), ['day', 'secret', 'source', 'nothing', 'code']).map((column) => column.path)).toEqual(['day', 'code'])
})

test('CSV has its mark, labels, Shanghai’s time, and cells that run nothing and lose no digit', async () => {
  expect(await csv('zh', crate)).toBe('\ufeff编号,说明,种类,易碎,收费（元）,重量,日期,时间,货架,标签\r\n\t210900202609140001234,\'=cmd|x,木箱,是,19.99,2.00,2026-03-01,2026-03-01 00:30:00,"甲""架",红；急\r\n')
  expect(await csv('en', { ...crate, fragile: false })).toContain('Code,Remark,Kind,Fragile,Fee (yuan),')
  expect(await csv('zh', {})).toContain('\r\n,,,,,,,,,\r\n')
})

test.each(['+1', '-1', '@x', '\t=1', '=1', '\n=1', '＝1', '＠x'])('the text %j cannot run', async (remark) => {
  expect(await csv('zh', { ...crate, remark })).toContain(`'${remark}`)
})

test('what was exported can be imported again', async () => {
  const { rows: read } = await readTable(Buffer.from(await csv('zh', crate)))
  expect(read[0]!.cells.slice(0, 2)).toEqual(['210900202609140001234', '=cmd|x'])
})

test('a workbook has typed cells: text stays text, numbers and times can be counted with', async () => {
  const stream = new PassThrough()
  const [bytes] = await Promise.all([buffer(stream), writeWorkbook(rows(crate, { ...crate, remark: 'a\u0000\u000bb' }), { name: '箱/台账', columns, locale: 'zh' }, stream)])
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
  const sheet = workbook.worksheets[0]!
  expect(sheet.getRow(1).values).toEqual([undefined, '编号', '说明', '种类', '易碎', '收费（元）', '重量', '日期', '时间', '货架', '标签'])
  expect(sheet.getRow(2).values).toEqual([
    undefined, '210900202609140001234', '=cmd|x', '木箱', '是', 19.99, 2, new Date('2026-03-01T00:00:00Z'), new Date('2026-03-01T00:30:00Z'), '甲"架', '红；急',
  ])
  expect(sheet.name).toBe('箱 台账')
  expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: 1 }])
  expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 })
  expect(sheet.getCell('A2').numFmt).toBe('@')
  expect(sheet.getCell('H2').numFmt).toBe('yyyy-mm-dd hh:mm:ss')
  expect(sheet.getCell('B3').value).toBe('ab')
})

vocabulary('TestMove', () => [['lift', ['搬运', 'Lift']], ['drop', ['放下', 'Drop']]])
vocabulary('OfRecord', () => [['TestCrate.lift', ['起箱', 'Lift a crate']]])
@DefineRecord({ label: ['动作', 'Move'], plural: 'testMoves', title: 'act', access: internalAccess })
class Move extends CityRecord {
  @Text({ label: ['操作', 'Act'], max: 20, list: true, vocabulary: 'TestMove', beside: ['recordType'] }) act!: string
  @Text({ label: ['对象', 'Of'], max: 20 }) recordType!: string
  @Texts({ label: ['步骤', 'Steps'], max: 20, list: true, vocabulary: 'TestMove' }) steps!: string[]
}

test('codes are written in words, of the kind of record beside them where that has its own', async () => {
  const moves = rows({ act: 'lift', recordType: 'TestCrate', steps: ['lift', 'drop'] }, { act: 'lift', recordType: 'TestRack', steps: [] }, { act: 'roll', recordType: 'TestRack', steps: [] })
  expect(await text(Readable.from(writeCsv(moves, columnsOf(specOf(Move)), 'zh')))).toBe('\ufeff操作,步骤\r\n起箱,搬运；放下\r\n搬运,\r\nroll,\r\n')
})

test('rows are taken as they are written, not all at once', async () => {
  let taken = 0
  async function* endless(): AsyncGenerator<Row> { for (;;) { taken += 1; yield crate } }
  const writing = writeCsv(endless(), columns, 'zh')
  for (let at = 0; at < 5; at++) await writing.next()
  expect(taken).toBe(4)
})
