import type { Label } from '../i18n/locale.ts'
import type { ItemType, VisibleWhen } from './definition.ts'

/** Kinds of items as designers know them. */
export const typeLabels: Record<ItemType, Label> = {
  SINGLE_CHOICE: ['单选', 'One choice'],
  MULTIPLE_CHOICE: ['多选', 'Several choices'],
  GRADE: ['等次评价', 'Grade'],
  MATRIX: ['表格评价', 'Table of grades'],
  TEXT: ['短文字', 'Short text'],
  LONG_TEXT: ['长文字', 'Long text'],
  INTEGER: ['整数', 'Whole number'],
  DAY: ['日期', 'Day'],
}

/** How an answer is compared in a condition. */
export const comparisonLabels: Record<VisibleWhen['is'], Label> = {
  eq: ['答为', 'is'],
  not: ['答的不是', 'is not'],
  in: ['答为其中之一', 'is one of'],
}

/** What the bounds of an item bound: its letters, its value, or how many are chosen. */
export function boundLabels(type: ItemType): { min: Label; max: Label } {
  if (type === 'INTEGER') return { min: ['最小值', 'Smallest'], max: ['最大值', 'Largest'] }
  if (type === 'MULTIPLE_CHOICE') return { min: ['最少选', 'Choose at least'], max: ['最多选', 'Choose at most'] }
  return { min: ['最少字数', 'Shortest'], max: ['最多字数', 'Longest'] }
}
