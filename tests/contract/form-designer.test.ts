import { expect, it } from 'vitest'
import { asType, newItem, type FormItem, type ItemType } from '../../admin/forms/definition.ts'
import { checkDefinition } from '../../api/kernel/forms/index.ts'

const titled = (item: FormItem): FormItem => ({
  ...item, title: { zh: '题目' },
  ...(item.options ? { options: item.options.map((option) => ({ ...option, title: { zh: '选项' } })) } : {}),
  ...(item.rows ? { rows: item.rows.map((row) => ({ ...row, title: { zh: '行' } })) } : {}),
})
const types: ItemType[] = ['TEXT', 'LONG_TEXT', 'INTEGER', 'DAY', 'SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'GRADE', 'MATRIX']

it('what the designer makes can be published, as whatever kind and coming from any other', () => {
  for (const from of types) for (const to of types) {
    const item = asType({ ...asType(newItem(), from), ...(from === 'TEXT' ? { max: 20 } : {}) }, to)
    expect(checkDefinition({ items: [titled(item)] }), `${from} → ${to}`).toEqual([])
  }
})
