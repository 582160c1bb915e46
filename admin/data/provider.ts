import buildGraphQLProvider from 'ra-data-graphql'
import type { DataProvider } from 'ra-core'
import type { ConsoleMetadata } from '@wenxiao/schema/console-metadata.ts'
import { whileSignedIn } from './ask.ts'
import { makeBuildQuery, type QueryParams } from './build-query.ts'
import { client } from './client.ts'

const verbs = ['getList', 'getOne', 'getMany', 'getManyReference', 'create', 'update'] as const

type Verb = (resource: string, params: unknown) => Promise<never>

/** The console's data provider: one generic query builder over the metadata, errors mapped, sessions renewed in place. */
export function makeDataProvider(metadata: ConsoleMetadata): DataProvider {
  const buildQuery = makeBuildQuery(metadata)
  const base = buildGraphQLProvider({
    client,
    introspection: false,
    buildQuery: () => (verb, resource, params) => buildQuery(verb, resource, params as QueryParams),
    query: () => ({ fetchPolicy: 'no-cache' }),
    mutation: () => ({ fetchPolicy: 'no-cache' }),
  })
  const wrapped = Object.fromEntries(verbs.map((verb) => {
    const call = base[verb] as Verb
    return [verb, (resource: string, params: unknown) => whileSignedIn(() => call(resource, params))]
  }))
  return { ...base, ...wrapped, supportAbortSignal: true }
}
