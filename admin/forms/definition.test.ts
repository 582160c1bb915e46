import { expect, it } from 'vitest'
import { checkDefinition } from '../../api/kernel/forms/index.ts'
import { asType, moved, newItem, newKey, replaced, type FormItem, type ItemType } from './definition.ts'

const titled = (item: FormItem): FormItem => ({
  ...item, title: { zh: '题目' },
  ...(item.options ? { options: item.options.map((option) => ({ ...option, title: { zh: '选项' } })) } : {}),
  ...(item.rows ? { rows: item.rows.map((row) => ({ ...row, title: { zh: '行' } })) } : {}),
})
const types: ItemType[] = ['TEXT', 'LONG_TEXT', 'INTEGER', 'DAY', 'SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'GRADE', 'MATRIX']

it('an item can be published as whatever kind it is made, coming from any other, and keeps its key', () => {
  for (const from of types) for (const to of types) {
    const item = asType({ ...asType(newItem(), from), ...(from === 'TEXT' ? { max: 20 } : {}) }, to)
    expect(checkDefinition({ items: [titled(item)] }), `${from} → ${to}`).toEqual([])
  }
  const item = newItem()
  expect(asType(asType(item, 'DAY'), 'GRADE').key).toBe(item.key)
})

it('keys are never the same twice', () => {
  expect(new Set(Array.from({ length: 100 }, () => newKey('q'))).size).toBe(100)
})

it('moves, replaces and removes entries', () => {
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
  expect(replaced(['a', 'b'], 1, 'x')).toEqual(['a', 'x'])
  expect(replaced(['a', 'b'], 0)).toEqual(['b'])
})
