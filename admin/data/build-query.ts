import type { DocumentNode } from 'graphql'
import { gql } from 'graphql-tag'
import type { ConsoleMetadata, ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import { RejectedError, rejectionSelection, type Rejection } from './rejection.ts'
import { listPaths, pagePaths, recordPaths, selectionSet, titlePath } from './selection.ts'

type Row = Record<string, unknown> & { id: string }

/** What react-admin passes to a data provider, of all its verbs together. */
export interface QueryParams {
  id?: unknown
  ids?: unknown[]
  target?: string
  data?: Record<string, unknown>
  previousData?: Record<string, unknown>
  pagination?: { page: number; perPage: number }
  sort?: { field: string; order: string }
  filter?: Record<string, unknown>
  /** `fields`: sparse fields as dot paths; `total: false`: do not count; `idempotencyKey`: the same for every try of one form. */
  meta?: { fields?: string[]; total?: boolean; idempotencyKey?: string }
}

export interface BuiltQuery {
  query: DocumentNode
  variables: Record<string, unknown>
  parseResponse(response: { data?: unknown }): unknown
}

type Builder = (resource: ResourceMetadata, params: QueryParams, metadata: ConsoleMetadata) => BuiltQuery

const answerOf = <T>(response: { data?: unknown }, name: string): T => (response.data as Record<string, T>)[name]!

/** Empty inputs of a filter form are not filters. */
const filled = (filter: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) =>
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)))

const list: Builder = (resource, { pagination, sort, filter, target, id, meta }) => {
  const { name, plural } = resource
  const sortable = sort !== undefined && resource.sorts.includes(sort.field)
  const counted = meta?.total !== false
  const end = counted ? 'total' : 'pageInfo { hasNextPage }'
  const page = pagination?.page ?? 1
  const limit = pagination?.perPage ?? 25
  return {
    query: gql(`query ${name}List($page: PageInput, $filter: ${name}Filter${sortable ? `, $sort: [${name}Sort!]` : ''}) {
      answer: ${plural}(page: $page, filter: $filter${sortable ? ', sort: $sort' : ''}) {
        items { ${selectionSet(resource, meta?.fields ?? listPaths(resource))} } ${end} } }`),
    variables: {
      page: { offset: (page - 1) * limit, limit },
      filter: filled({ ...filter, ...(target === undefined ? {} : { [target]: id }) }),
      ...(sortable ? { sort: [{ field: sort.field, direction: sort.order }] } : {}),
    },
    parseResponse: (response) => {
      const { items, total, pageInfo } = answerOf<{ items: Row[]; total?: number; pageInfo?: { hasNextPage: boolean } }>(response, 'answer')
      return counted ? { data: items, total } : { data: items, pageInfo: { hasNextPage: pageInfo!.hasNextPage, hasPreviousPage: page > 1 } }
    },
  }
}

const one: Builder = (resource, { id, meta }, metadata) => ({
  query: gql(`query ${resource.name}Page($id: ID!) {
    answer: ${resource.one}(id: $id) { ${selectionSet(resource, meta?.fields ?? pagePaths(metadata, resource))} } }`),
  variables: { id },
  parseResponse: (response) => {
    const data = answerOf<Row | null>(response, 'answer')
    if (!data) throw Object.assign(new Error('ra.notification.item_doesnt_exist'), { status: 404 })
    return { data }
  },
})

const many: Builder = (resource, { ids, meta }) => ({
  query: gql(`query ${resource.name}ByIds($ids: [ID!]!) {
    answer: ${resource.many}(ids: $ids) { ${selectionSet(resource, meta?.fields ?? [titlePath(resource)])} } }`),
  variables: { ids },
  parseResponse: (response) => ({ data: answerOf<Row[]>(response, 'answer') }),
})

/** Reads a mutation's payload: the record (none if the act has moved it out of the caller's sight), or the rejection as an error. */
export function recordOrRejection(payload: Record<string, unknown>, name: string): Row | null {
  const rejection = payload['rejection'] as Rejection | null
  if (rejection) throw new RejectedError(rejection)
  return payload[name] as Row | null
}

const create: Builder = (resource, { data = {}, meta }) => {
  const { name } = resource
  const settable = resource.fields.filter((field) => field.create && data[field.name] !== undefined).map((field) => field.name)
  return {
    query: gql(`mutation Create${name}($idempotencyKey: String, $input: Create${name}Input!) {
      answer: create${name}(idempotencyKey: $idempotencyKey, input: $input) {
        ${resource.one} { ${selectionSet(resource, recordPaths(resource))} } ${rejectionSelection} } }`),
    variables: { idempotencyKey: meta?.idempotencyKey, input: Object.fromEntries(settable.map((field) => [field, data[field]])) },
    parseResponse: (response) => ({ data: recordOrRejection(answerOf(response, 'answer'), resource.one) }),
  }
}

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) !== JSON.stringify(other ?? null)

const update: Builder = (resource, { id, data = {}, previousData = {} }) => {
  const { name } = resource
  const changed = resource.fields.filter((field) => field.update && differs(data[field.name], previousData[field.name])).map((field) => field.name)
  return {
    query: gql(`mutation Update${name}($id: ID!, $version: Int!, $input: Update${name}Input!) {
      answer: update${name}(id: $id, version: $version, input: $input) {
        ${resource.one} { ${selectionSet(resource, recordPaths(resource))} } ${rejectionSelection} } }`),
    variables: { id, version: previousData['version'], input: Object.fromEntries(changed.map((field) => [field, data[field] ?? null])) },
    parseResponse: (response) => ({ data: recordOrRejection(answerOf(response, 'answer'), resource.one) }),
  }
}

const builders: Record<string, Builder> = {
  GET_LIST: list, GET_MANY_REFERENCE: list, GET_ONE: one, GET_MANY: many, CREATE: create, UPDATE: update,
}

/**
 * Makes the one function that turns react-admin's calls into GraphQL, for every record alike, from the metadata.
 * Official records are never deleted and never changed in bulk: those verbs are refused.
 */
export function makeBuildQuery(metadata: ConsoleMetadata) {
  return (verb: string, resourceName: string, params: QueryParams): BuiltQuery => {
    const resource = metadata.resources[resourceName]
    const build = builders[verb]
    if (!resource) throw new Error(`The caller has no resource ${resourceName}`)
    if (!build) throw new Error(`${verb} is not offered: official records are withdrawn by an act, never deleted`)
    return build(resource, params, metadata)
  }
}
