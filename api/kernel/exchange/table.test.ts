import 'reflect-metadata'
import { deflateRawSync } from 'node:zlib'
import exceljs from 'exceljs'
import { expect, test } from 'vitest'
import { readTable } from './index.ts'
import { checkUnpacking } from './unpacking.ts'

const gb18030 = (hex: string): Buffer => Buffer.from(hex, 'hex')
const refused = async (source: Buffer | string): Promise<unknown> => readTable(source).then((table) => table, (error) => error.rejection?.code ?? error)

test.each([
  ['UTF-8 with its mark', Buffer.from('\ufeff姓名,电话\r\n张三,138\r\n')],
  ['UTF-8 without', Buffer.from('姓名,电话\n张三,138')],
  ['GB18030', Buffer.concat([gb18030('d0d5c3fb2cb5e7bbb00d0a'), gb18030('d5c5c8fd2c3133380d0a')])],
  ['Excel’s Unicode text', Buffer.from('\ufeff姓名\t电话\r\n张三\t138\r\n', 'utf16le')],
  ['semicolons', Buffer.from('姓名;电话\n张三;138')],
])('%s is read', async (_, bytes) => {
  expect(await readTable(bytes)).toEqual({ headers: ['姓名', '电话'], headerRow: 1, rows: [{ row: 2, cells: ['张三', '138'] }] })
})

test('text pasted from Excel is read, with quotes, line breaks and doubled quotes inside', async () => {
  const { rows } = await readTable('姓名\t说明\n张三\t"第一行\n第""二""行"\n李四\t甲,乙')
  expect(rows).toEqual([{ row: 2, cells: ['张三', '第一行\n第"二"行'] }, { row: 3, cells: ['李四', '甲,乙'] }])
})

test('rows keep the numbers that a spreadsheet shows, blank ones are passed over, ends are trimmed', async () => {
  const { rows } = await readTable('姓名,电话\n\n　张三 ,138\n,\n李四,"\u00a0139"\n')
  expect(rows).toEqual([{ row: 3, cells: ['张三', '138'] }, { row: 5, cells: ['李四', '139'] }])
})

test('headings are found below a title, told apart when repeated, and named by their letter when blank', async () => {
  const table = await readTable('2026年9月办件明细,,,\n导出时间：2026-10-01,,,\n办件编号 *,申请人,申请人,\nA1,张三,李四,x\n', ['办件编号', '申请人'])
  expect(table).toEqual({ headers: ['办件编号 *', '申请人', '申请人（2）', 'D列'], headerRow: 3, rows: [{ row: 4, cells: ['A1', '张三', '李四', 'x'] }] })
})

test.each([
  ['nothing', Buffer.from(''), 'TABLE_EMPTY'],
  ['blank lines', Buffer.from('\n\n,,\n'), 'TABLE_EMPTY'],
  ['headings alone', Buffer.from('姓名,电话\n'), 'TABLE_EMPTY'],
  ['a quote that never closes', Buffer.from('姓名\n"张三\n李四'), 'TABLE_MALFORMED'],
  ['too many rows', Buffer.from(`a\n${'1\n'.repeat(20_001)}`), 'TABLE_TOO_LONG'],
  ['too many columns', Buffer.from(`${'a,'.repeat(400)}\n1`), 'TABLE_TOO_WIDE'],
  ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'TABLE_UNREADABLE'],
  ['a workbook without sheets', Buffer.from('504b0506000000000000000000000000000000000000', 'hex'), 'TABLE_EMPTY'],
  ['a damaged workbook', Buffer.from('PK\x03\x04 and then nothing'), 'TABLE_UNREADABLE'],
])('%s is refused', async (_, bytes, code) => {
  expect(await refused(bytes)).toBe(code)
})

test('a workbook is read as people see it: days, rich text, formulas by their result, links by their words', async () => {
  const workbook = new exceljs.Workbook()
  workbook.addWorksheet('空')
  const sheet = workbook.addWorksheet('数据')
  sheet.addRow(['日期', '时间', '金额', '说明', '公式', '链接'])
  sheet.getRow(3).values = [
    new Date('2026-03-01T00:00:00Z'), new Date('2026-03-01T09:30:00Z'), 12.5, { richText: [{ text: '甲' }, { font: { bold: true }, text: '乙' }] },
    { formula: '1+1', result: 2 }, { text: '网站', hyperlink: 'https://example.com' },
  ]
  sheet.addRow(['210900202609140001234', 210900202609140001234])
  const table = await readTable(Buffer.from(await workbook.xlsx.writeBuffer()))
  expect(table.headers).toEqual(['日期', '时间', '金额', '说明', '公式', '链接'])
  expect(table.rows).toEqual([
    { row: 3, cells: ['2026-03-01', '2026-03-01 09:30:00', '12.5', '甲乙', '2', '网站'] },
    { row: 4, cells: ['210900202609140001234', '2.1090020260914e+20'] },
  ])
})

/** A zip of one entry that claims to be small. */
function lying(content: Buffer): Buffer {
  const packed = deflateRawSync(content)
  const [local, entry, end] = [Buffer.alloc(31), Buffer.alloc(47), Buffer.alloc(22)]
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(1, 26)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(10, 24)
  entry.writeUInt16LE(1, 28)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(local.length + packed.length, 16)
  return Buffer.concat([local, packed, entry, end])
}

test('a workbook that unpacks to more than it claims is refused before it fills the memory', () => {
  const bomb = lying(Buffer.alloc(2_000_000))
  expect(bomb.length).toBeLessThan(5000)
  expect(() => checkUnpacking(bomb, 1_000_000)).toThrow(expect.objectContaining({ rejection: expect.objectContaining({ code: 'TABLE_TOO_LARGE' }) }))
  expect(() => checkUnpacking(bomb, 3_000_000)).not.toThrow()
})
