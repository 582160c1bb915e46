import { expect, it } from 'vitest'
import { nameOf } from '../../admin/regulations/names.ts'
import { actingAs } from '../../api/kernel/access/index.ts'
import { allProvisions, shelf, type Binding } from '../../api/kernel/regulations/index.ts'
import { consoleMetadata, graphqlSchema } from '../../api/kernel/schema/index.ts'
import { loadRooms } from '../../api/rooms.ts'

/** Their values are read as limits and amounts, a checklist point by point, and what has a label of its own by that. */
const READ_OTHERWISE = ['clock', 'amount', 'checklists']

const codesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(codesIn)
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, inner]) => [name, ...codesIn(inner)])
  return typeof value === 'string' && /^[A-Za-z_]+$/.test(value) ? [value] : []
}

it('a reader of the law meets no code: what the values of every pack are made of has its words', async () => {
  await loadRooms()
  graphqlSchema()
  const everybody = { ...actingAs({ kind: 'USER', name: '', grants: [], covering: [], locale: 'zh' }), may: () => true }
  const { enums } = consoleMetadata(everybody, { name: '', roles: [], covering: [], locale: 'zh' })
  const labelled = new Set(Object.values(enums).flatMap((entries) => entries.map(({ value }) => value)))
  const read = [...allProvisions().values()].filter(({ kind }) => !READ_OTHERWISE.includes(kind)).map(({ key }) => key)
  const bindings: Binding[] = [...shelf().values()].flatMap((pack) => read.flatMap((key) => pack.bindingsOf(key)))
  expect(bindings.length).toBeGreaterThan(100)
  const codes = bindings.filter(({ values }) => !('label' in values)).flatMap(({ values }) => {
    const entries = Object.entries(values)
    return codesIn(entries.length === 1 ? entries[0]![1] : values)
  })
  expect([...new Set(codes)].filter((code) => !labelled.has(code) && nameOf(code) === code)).toEqual([])
})
