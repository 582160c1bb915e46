import { describe, expect, it } from 'vitest'
import { cellsOf, withPasted } from './pasted-rows.ts'

describe('cells copied from a spreadsheet', () => {
  it('are read by line and tab, without the last line end', () => {
    expect(cellsOf('张三\t13800000000\r\n李四\t\r\n')).toEqual([['张三', '13800000000'], ['李四', '']])
  })
  it('may hold line breaks and quotes', () => {
    expect(cellsOf('"一\n""二"""\t三')).toEqual([['一 "二"', '三']])
  })
  it('keep a quote in the middle of a cell', () => {
    expect(cellsOf('5" 管\t甲')).toEqual([['5" 管', '甲']])
  })
})

describe('a table that cells are put into', () => {
  const table = [['a', 'b'], ['c', 'd']]
  it('grows downwards, never to the right', () => {
    expect(withPasted(table, [['1', '2', '3'], ['4'], ['5']], 1, 0)).toEqual([['a', 'b'], ['1', '2'], ['4', ''], ['5', '']])
  })
  it('begins where the cursor stands', () => {
    expect(withPasted(table, [['1', '2']], 0, 1)).toEqual([['a', '1'], ['c', 'd']])
  })
})
