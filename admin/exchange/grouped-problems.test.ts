import { expect, it } from 'vitest'
import { groupedProblems, rowSpans } from './grouped-problems.ts'

const problem = (row: number, said: string) => ({ row, field: 'status', column: '办件状态', code: 'X', text: `第${row}行 办件状态：${said}` })

it('tells a mistake that many rows make once, with its rows', () => {
  const same = [2, 3, 4, 7].map((row) => problem(row, '“已办结”不在可选项中'))
  expect(groupedProblems([...same, problem(9, '必须填写')])).toEqual(['办件状态：“已办结”不在可选项中（共4行：第2–4、7行）', '第9行 办件状态：必须填写'])
})

it('spans rows that follow each other', () => {
  expect(rowSpans([9, 2, 3, 4, 7, 8])).toBe('2–4、7–9')
})
