import { Workbook } from 'exceljs'
import { expect, test } from 'vitest'
import type { DocumentModel } from './model.ts'
import { renderSheets } from './sheet.ts'

const report: DocumentModel = {
  issuer: '滨海市民政局', title: '2026年9月效能监察月报', landscape: true,
  body: [
    { kind: 'table', columns: [{ title: '科室', width: 2.4 }, { title: '办结', align: 'center' }, { title: '平均用时', align: 'center' }], rows: [['社会救助科', '12', '6.0'], ['比上月增减', '+3', '—'], ['=1+1', '-2', '+0.5']] },
    { kind: 'signing', lines: [['编制：钱主任', '审核：冯科员']] },
  ],
  signature: { body: '滨海市民政局', date: '2026年10月9日', seal: true }, notes: ['办结：本月办结。'],
}

test('a table on a sheet keeps its figures as figures, with heading, signers and notes around it', async () => {
  const workbook = new Workbook()
  await workbook.xlsx.load((await renderSheets([report, report])) as never)
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['1 2026年9月效能监察月报', '2 2026年9月效能监察月报'])
  const sheet = workbook.worksheets[0]!
  const rows = Array.from({ length: sheet.rowCount }, (_, at) => sheet.getRow(at + 1).getCell(1).value)
  expect(rows).toEqual(['滨海市民政局', '2026年9月效能监察月报', '科室', '社会救助科', '比上月增减', '=1+1', '编制：钱主任　　审核：冯科员', '滨海市民政局　2026年10月9日', '办结：本月办结。'])
  const cell = (row: number, column: number) => sheet.getRow(row).getCell(column)
  expect([cell(4, 2).value, cell(4, 3).value, cell(5, 2).value, cell(5, 3).value, cell(6, 3).value]).toEqual([12, 6, 3, '—', 0.5])
  expect([cell(4, 2).numFmt, cell(4, 3).numFmt, cell(5, 2).numFmt, cell(6, 3).numFmt]).toEqual(['0', '0.0', '+0;-0;0', '+0.0;-0.0;0.0'])
  expect(cell(6, 1).type).not.toBe(6)
  expect([sheet.pageSetup.orientation, sheet.pageSetup.fitToWidth]).toEqual(['landscape', 1])
})
