import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { provenSchema, type RequestContext } from '../kernel/schema/index.ts'
import { limitsRule } from './limits.ts'
import { maskError, type LoggedError } from './mask-error.ts'

/** GraphQL over HTTP asks for 200 on document errors where the client accepts only `application/json`. */
const plainJsonStatus: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      const accepts = request.http?.headers.get('accept') ?? ''
      const codes = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []).map((error) => error.extensions?.['code']) : []
      const document = codes.some((code) => code === 'GRAPHQL_PARSE_FAILED' || code === 'GRAPHQL_VALIDATION_FAILED' || code === 'BAD_USER_INPUT')
      if (response.http.status === 400 && document && !codes.includes('TOO_COMPLEX') && accepts !== '' && !accepts.includes('application/graphql-response+json')
        && accepts.includes('application/json')) response.http.status = 200
    },
  }),
}

const ERRORS_TOLD = 10

/** A document with a thousand mistakes is told of the first ones: a refusal stays cheap. */
const fewErrors: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind === 'single') response.body.singleResult.errors = response.body.singleResult.errors?.slice(0, ERRORS_TOLD)
    },
  }),
}

/** The GraphQL engine: the schema from the declarations, limits on documents, errors masked. */
export function graphqlServer(log: (entry: LoggedError) => void, introspection: boolean, plugins: ApolloServerPlugin[]): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: provenSchema(),
    introspection,
    // It would end the process before the store is closed; the server stops itself.
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: 4000 },
    validationRules: [limitsRule],
    formatError: maskError(log),
    plugins: [ApolloServerPluginCacheControlDisabled(), plainJsonStatus, fewErrors, ...plugins],
  })
}
