import { randomUUID } from 'node:crypto'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { unwrapResolverError } from '@apollo/server/errors'

/** Codes that tell the caller of a mistake of his own; everything else is ours and is masked. */
const EXPECTED = new Set([
  'BAD_USER_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST', 'TOO_MANY_TRIES', 'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED', 'TOO_COMPLEX',
])

/** What the log keeps of an unexpected error. Database errors carry values in message and detail: only their names are kept. */
export interface LoggedError { id: string; name: string; code?: string; constraint?: string; message?: string; at: string[]; causes?: LoggedError[] }

const property = (error: object, name: string): string | undefined => {
  const value: unknown = (error as Record<string, unknown>)[name]
  return typeof value === 'string' ? value : undefined
}

/** What lies behind an error, this deep: several that failed together, and what each came of. */
const DEEPEST = 3

const behind = (error: Error): unknown[] => [...(error instanceof AggregateError ? error.errors as unknown[] : []), ...(error.cause === undefined ? [] : [error.cause])]

/** An error as the log may show it: without the values that a statement or a unique violation would reveal, with what lies behind it. */
export function describeError(error: unknown, id: string, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { id, name: typeof error, at: [] }
  const fromDatabase = 'sqlMessage' in error || 'severity' in error || /Exception$|DriverError/.test(error.name)
  const causes = depth < DEEPEST ? behind(error).slice(0, 5).map((cause) => describeError(cause, id, depth + 1)) : []
  return {
    id, name: error.name, code: property(error, 'code'), constraint: property(error, 'constraint'),
    message: fromDatabase ? undefined : error.message,
    at: (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at ')).slice(0, 12).map((line) => line.trim()),
    ...(causes.length > 0 ? { causes } : {}),
  }
}

/** The answer to an unexpected error: an id that the log knows, and nothing else. */
export const maskedText = (id: string): string => `系统出错，请联系管理员并提供编号 ${id} / Something went wrong; please tell the administrator this number: ${id}`

/** Lets expected errors through without internals, masks and logs all others. */
export function maskError(log: (entry: LoggedError) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code']
    const original = unwrapResolverError(error)
    const ours = original instanceof GraphQLError || error instanceof GraphQLError && error.originalError === undefined
    if (ours && typeof code === 'string' && EXPECTED.has(code)) {
      return { message: formatted.message, path: formatted.path, locations: formatted.locations, extensions: { code } }
    }
    const id = randomUUID().slice(0, 8)
    log(describeError(original, id))
    return { message: maskedText(id), path: formatted.path, extensions: { code: 'INTERNAL_SERVER_ERROR', id } }
  }
}
