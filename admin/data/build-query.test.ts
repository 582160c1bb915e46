import { print } from 'graphql'
import { describe, expect, it } from 'vitest'
import type { ConsoleMetadata, FieldMetadata } from '@wenxiao/schema/console-metadata.ts'
import { makeBuildQuery, type QueryParams } from './build-query.ts'
import { RejectedError } from './rejection.ts'

const field = (name: string, more: Partial<FieldMetadata> = {}): FieldMetadata =>
  ({ name, kind: 'text', label: name, required: true, list: false, create: true, update: true, ...more })

const version = field('version', { kind: 'integer', create: false, update: false })
const common = { papers: [], actLabels: {}, create: true, update: true, children: [], filters: [], acts: [], defaultSort: { field: 'createdAt', direction: 'DESC' as const } }

const metadata: ConsoleMetadata = {
  version: '1', enums: {}, words: {}, permissions: [], me: { name: '', roles: [], covering: [], locale: 'zh' },
  resources: {
    PostCard: {
      ...common, name: 'PostCard', label: '岗位公示牌', listLabel: '岗位公示牌', one: 'postCard', many: 'postCardsByIds', plural: 'postCards', title: 'name', sorts: ['name'], lifecycle: false,
      fields: [
        version, field('name', { list: true }), field('motto', { kind: 'longText' }), field('printedOn', { kind: 'day', create: false, update: false }),
        field('departmentId', { kind: 'link', list: true, target: { resource: 'Department', nested: 'department', title: 'name' } }),
      ],
    },
    Complaint: {
      ...common, name: 'Complaint', label: '投诉', listLabel: '投诉', one: 'complaint', many: 'complaintsByIds', plural: 'complaints', title: 'matter', sorts: [], lifecycle: true,
      fields: [version, field('matter')], children: [{ name: 'history', label: '经过', resource: 'PostCard' }, { name: 'cards', label: '牌', resource: 'PostCard' }, { name: 'secrets', label: '密', resource: 'Hidden' }],
    },
  },
}

const build = makeBuildQuery(metadata)
const run = (verb: string, resource: string, params: QueryParams) => {
  const { query, variables, parseResponse } = build(verb, resource, params)
  return { text: print(query).replace(/\s+/g, ' '), variables, parseResponse }
}

describe('a list', () => {
  const params = { pagination: { page: 3, perPage: 10 }, sort: { field: 'name', order: 'ASC' }, filter: { name_contains: '窗', departmentId: '', status_in: [] } }

  it('asks for its columns, its page and the total', () => {
    const { text, variables, parseResponse } = run('GET_LIST', 'PostCard', params)
    expect(text).toContain('postCards(page: $page, filter: $filter, sort: $sort) { items { id version name departmentId department { id name } } total }')
    expect(variables).toEqual({ page: { offset: 20, limit: 10 }, filter: { name_contains: '窗' }, sort: [{ field: 'name', direction: 'ASC' }] })
    expect(parseResponse({ data: { answer: { items: [{ id: '1' }], total: 21 } } })).toEqual({ data: [{ id: '1' }], total: 21 })
  })

  it('leaves out a sort that no index serves', () => {
    const { text, variables } = run('GET_LIST', 'PostCard', { ...params, sort: { field: 'motto', order: 'ASC' } })
    expect(text).not.toContain('sort')
    expect(variables).not.toHaveProperty('sort')
  })

  it('does not count when told not to', () => {
    const { text, parseResponse } = run('GET_LIST', 'PostCard', { ...params, meta: { total: false, fields: ['name'] } })
    expect(text).toContain('items { id version name } pageInfo { hasNextPage } }')
    expect(parseResponse({ data: { answer: { items: [], pageInfo: { hasNextPage: true } } } }))
      .toEqual({ data: [], pageInfo: { hasNextPage: true, hasPreviousPage: true } })
  })

  it('of references filters on the link', () => {
    expect(run('GET_MANY_REFERENCE', 'PostCard', { target: 'departmentId', id: 'd1', filter: {} }).variables['filter']).toEqual({ departmentId: 'd1' })
  })
})

describe('one record', () => {
  it('of a plain kind brings its fields', () => {
    const { text, variables } = run('GET_ONE', 'PostCard', { id: '7' })
    expect(text).toContain('postCard(id: $id) { id version name motto printedOn departmentId department { id name } }')
    expect(variables).toEqual({ id: '7' })
  })

  it('with a lifecycle brings acts, clocks, history and the children the caller may see', () => {
    const { text } = run('GET_ONE', 'Complaint', { id: '7' })
    expect(text).toContain('availableActs { name label allowed reason citation }')
    expect(text).toContain('obligations { id duty level owedBy state')
    expect(text).toContain('cards { id name departmentId department { id name } }')
    expect(text.match(/history/g)).toHaveLength(1)
    expect(text).not.toContain('secrets')
  })

  it('that is missing or not ours is a 404', () => {
    expect(() => run('GET_ONE', 'PostCard', { id: '7' }).parseResponse({ data: { answer: null } })).toThrow(expect.objectContaining({ status: 404 }))
  })
})

it('many ids bring titles only', () => {
  expect(run('GET_MANY', 'PostCard', { ids: ['1', '2'] }).text).toContain('postCardsByIds(ids: $ids) { id version name }')
})

describe('a write', () => {
  it('creates with the settable fields and the form’s key', () => {
    const { variables } = run('CREATE', 'PostCard', { data: { name: '窗口', printedOn: '2026-01-01', __typename: 'X' }, meta: { idempotencyKey: 'k' } })
    expect(variables).toEqual({ idempotencyKey: 'k', input: { name: '窗口' } })
  })

  it('updates with the changed fields and the version read before', () => {
    const { variables } = run('UPDATE', 'PostCard', {
      id: '7', data: { name: '窗口', motto: '' , departmentId: undefined }, previousData: { name: '窗口', motto: '早', departmentId: 'd1', version: 4 } })
    expect(variables).toEqual({ id: '7', version: 4, input: { motto: '', departmentId: null } })
  })

  it('turns a rejection into an error that carries it', () => {
    const { parseResponse } = run('CREATE', 'PostCard', { data: {} })
    const rejection = { code: 'VALIDATION', text: '填写有误', fields: [{ path: 'name', code: 'REQUIRED', text: '必须填写' }], facts: {}, citation: null }
    expect(() => parseResponse({ data: { answer: { postCard: null, rejection } } })).toThrow(RejectedError)
    expect(parseResponse({ data: { answer: { postCard: { id: '1' }, rejection: null } } })).toEqual({ data: { id: '1' } })
  })

  it('never deletes', () => {
    expect(() => run('DELETE', 'PostCard', { id: '7' })).toThrow('never deleted')
  })
})
