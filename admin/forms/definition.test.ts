import { expect, it } from 'vitest'
import { asType, moved, newItem, newKey, replaced } from './definition.ts'

it('an item keeps its key whatever kind it is made', () => {
  const item = newItem()
  expect(asType(asType(item, 'DAY'), 'GRADE').key).toBe(item.key)
  expect(asType(item, 'DAY').options).toBeUndefined()
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
