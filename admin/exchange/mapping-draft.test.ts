import { expect, it } from 'vitest'
import { draftOf, mappingOf } from './mapping-draft.ts'

it('a mapping survives being edited', () => {
  const mapping = { columns: { 办件编号: 'externalNumber' }, values: { result: { 已办结: 'GRANTED', 退回: 'RETURNED' } }, constants: { channel: 'IMPORT' } }
  expect(mappingOf(draftOf(mapping))).toEqual(mapping)
})

it('rows that were begun and not finished are left out', () => {
  const draft = { columns: {}, words: [{ field: 'result', theirs: '', ours: 'GRANTED' }], constants: [{ field: '', theirs: '', ours: 'x' }] }
  expect(mappingOf(draft)).toEqual({ columns: {}, values: {}, constants: {} })
})
