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
