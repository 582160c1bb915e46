import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'
import { jsonErrorsAs200 } from './graphql-fetch.ts'
import { localeHeader } from './session.ts'

/** The console's one way to the API. Nothing is cached here: react-admin keeps its own cache, and official data are read afresh. */
export const client = new ApolloClient({
  cache: new InMemoryCache(),
  // With it on, leaving one screen would abort the same request of another.
  queryDeduplication: false,
  defaultOptions: { query: { fetchPolicy: 'no-cache' }, mutate: { fetchPolicy: 'no-cache' } },
  link: new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: jsonErrorsAs200, headers: localeHeader }),
})
