import { globSync } from 'node:fs'
import { parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ConsoleMetadata, ResourceMetadata } from '../../schema/console-metadata.ts'
import { actDocument } from '../../admin/data/act-document.ts'
import { menuOrder } from '../../admin/shell/menu-order.ts'
import { makeBuildQuery, type QueryParams } from '../../admin/data/build-query.ts'
import { actingAs } from '../../api/kernel/access/index.ts'
import { consoleMetadata, graphqlSchema } from '../../api/kernel/schema/index.ts'
import { loadRooms } from '../../api/rooms.ts'

let schema: GraphQLSchema
let metadata: ConsoleMetadata
let resources: ResourceMetadata[]

beforeAll(async () => {
  await loadRooms()
  schema = graphqlSchema()
  const everybody = { ...actingAs({ kind: 'USER', name: '', grants: [], covering: [], locale: 'zh' }), may: () => true }
  metadata = consoleMetadata(everybody, { name: '', roles: [], covering: [], locale: 'zh' })
  resources = Object.values(metadata.resources)
})

/** What the API would say of a document, if anything. */
const wrong = (what: string, document: DocumentNode): string[] => validate(schema, document).map(({ message }) => `${what}: ${message}`)

describe('the documents that the console makes from its metadata', () => {
  const asked: [verb: string, params: QueryParams][] = [
    ['GET_LIST', { pagination: { page: 1, perPage: 25 } }], ['GET_LIST', { meta: { total: false } }],
    ['GET_ONE', { id: '1' }], ['GET_MANY', { ids: ['1'] }], ['GET_MANY_REFERENCE', { target: 'id', id: '1' }],
  ]

  it.each(asked)('%s is understood of every record', (verb, params) => {
    const build = makeBuildQuery(metadata)
    expect(resources.flatMap(({ name, sorts }) =>
      wrong(name, build(verb, name, { ...params, sort: { field: sorts[0] ?? 'id', order: 'ASC' } }).query))).toEqual([])
  })

  it('forms of plain records are understood', () => {
    const build = makeBuildQuery(metadata)
    expect(resources.filter(({ create }) => create).flatMap(({ name }) => wrong(name, build('CREATE', name, { data: {} }).query))).toEqual([])
    expect(resources.filter(({ update }) => update).flatMap(({ name }) => wrong(name, build('UPDATE', name, { id: '1', data: {} }).query))).toEqual([])
  })

  it('acts are understood', () => {
    expect(resources.flatMap((resource) => resource.acts.flatMap((act) => wrong(act.name, parse(actDocument(resource, act)))))).toEqual([])
  })
})

it('the documents that screens are written with are understood', async () => {
  const files = globSync('../../admin/*/*.documents.ts', { cwd: import.meta.dirname })
  expect(files.length).toBeGreaterThan(0)
  for (const file of files) {
    const documents = await import(file) as Record<string, string>
    expect(Object.entries(documents).flatMap(([name, text]) => wrong(`${file} ${name}`, parse(text)))).toEqual([])
  }
})

it('filters name fields of their record, and sorts fields that it has', () => {
  const stray = resources.flatMap(({ name, fields, filters, sorts }) => {
    const known = new Set(fields.map((field) => field.name))
    return [...filters.filter(({ condition }) => !condition).map(({ field }) => field), ...sorts].filter((field) => !known.has(field)).map((field) => `${name}.${field}`)
  })
  expect(stray).toEqual([])
})

it('every choice has its labels, and the lists that screens name exist', () => {
  const named = resources.flatMap(({ fields, acts }) => [...fields, ...acts.flatMap((act) => act.fields)]).flatMap((field) => (field.enum ? [field.enum] : []))
  const missing = [...named, 'LedgerReason', 'DayKind', 'LimitUnit', 'LimitSource', 'ClockLevel', 'ObligationState'].filter((name) => !metadata.enums[name]?.length)
  expect(missing).toEqual([])
})

/** Every word that the metadata hands to people, with where it stands. */
function* spoken(node: unknown, path = ''): Generator<[where: string, text: string]> {
  if (typeof node !== 'object' || node === null) return
  for (const [key, value] of Object.entries(node)) {
    if (typeof value !== 'string') yield* spoken(value, `${path}.${key}`)
    else if (['label', 'listLabel', 'help', 'group', 'menu', 'condition'].includes(key) || path.endsWith('actLabels')) yield [`${path}.${key}`, value]
  }
}

it('every label speaks its language, and no other', () => {
  const han = /\p{Script=Han}/u
  const own = new Set(['Excel', 'CSV'])
  const everybody = { ...actingAs({ kind: 'USER', name: '', grants: [], covering: [], locale: 'en' }), may: () => true }
  const { enums, words, resources: english } = consoleMetadata(everybody, { name: '', roles: [], covering: [], locale: 'en' })
  expect([...spoken({ enums, words, resources: english })].filter(([, text]) => han.test(text))).toEqual([])
  expect([...spoken({ enums: metadata.enums, words: metadata.words, resources: metadata.resources })].filter(([, text]) => !han.test(text) && !own.has(text))).toEqual([])
})

it('a record’s history has words for what happens to records of every kind', () => {
  expect(resources.filter(({ actLabels }) => actLabels['print'] !== '打印' || actLabels['export'] !== '导出').map(({ name }) => name)).toEqual([])
})

it('the menu has a place for every group that a record names', () => {
  const everybody = { ...actingAs({ kind: 'USER', name: '', grants: [], covering: [], locale: 'en' }), may: () => true }
  const english = consoleMetadata(everybody, { name: '', roles: [], covering: [], locale: 'en' })
  const groups = resources.flatMap(({ name, menu }) => (menu ? [`${menu} / ${english.resources[name]!.menu}`] : []))
  const placed = menuOrder.map((label) => label.join(' / '))
  expect([...new Set(groups)].filter((group) => !placed.includes(group))).toEqual([])
})

it('codes that are kept as text have their words', () => {
  const named = resources.flatMap(({ fields, acts }) => [...fields, ...acts.flatMap((act) => act.fields)]).flatMap(({ words }) => words ?? [])
  expect([...new Set(named)].sort()).toEqual(['Act', 'CaseRegistration', 'ClientScope', 'ImportKind', 'OfRecord', 'Pack', 'Provision', 'RecordType', 'RejectionCode'])
  expect(named.filter((name) => !metadata.words[name]?.length)).toEqual([])
})

it('nobody types an id: what an act is about is known by the page, or there is no blank form of it', () => {
  const typed = resources.flatMap(({ acts }) => acts.filter(({ creates, inPlace, fields }) => creates && !inPlace && fields.some(({ kind, required }) => kind === 'ref' && required)).map(({ name }) => name))
  expect(typed).toEqual([])
})
