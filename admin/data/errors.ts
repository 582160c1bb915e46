import { HttpError } from 'ra-core'
import { say, type Label } from '../i18n/locale.ts'
import { fieldErrors, RejectedError, type Rejection } from './rejection.ts'

const statuses: Record<string, number> = {
  UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, CONFLICT: 409, VALIDATION: 422, BAD_USER_INPUT: 400,
  GRAPHQL_VALIDATION_FAILED: 400, RATE_LIMITED: 429,
}

interface GraphQLFailure { message: string; extensions?: Record<string, unknown> }
interface Failure {
  message?: string
  status?: number
  body?: Failure & { errors?: unknown }
  graphQLErrors?: GraphQLFailure[]
  networkError?: { statusCode?: number } | null
}

/** What screens find in `error.body`: messages by field, and the rejection where there was one. */
export interface ErrorBody { errors?: Record<string, unknown>; rejection?: Rejection; code?: string }

function fromRejection(rejection: Rejection): HttpError {
  const errors = fieldErrors(rejection)
  const body: ErrorBody = { rejection, code: rejection.code, ...(rejection.fields.length > 0 ? { errors } : {}) }
  return new HttpError(rejection.text, statuses[rejection.code] ?? 422, body)
}

function fromGraphQL({ message, extensions = {} }: GraphQLFailure): HttpError {
  const code = String(extensions['code'] ?? 'INTERNAL_SERVER_ERROR')
  const id = extensions['id']
  const masked: Label = ['系统出错，请将编号{id}告知系统管理员', 'Something went wrong; tell the administrator this number: {id}']
  const text = id === undefined ? message : say(masked, { id: String(id) })
  return new HttpError(text, statuses[code] ?? 500, { code } satisfies ErrorBody)
}

/** Turns whatever a request failed with into the one kind of error that screens know: text, status, messages by field. */
export function mapError(error: unknown): HttpError {
  const outer = error as Failure
  const inner = (outer.body ?? outer) as Failure
  if (inner instanceof RejectedError) return fromRejection(inner.rejection)
  if (inner.graphQLErrors?.[0]) return fromGraphQL(inner.graphQLErrors[0])
  if (inner.status === 404) return new HttpError(inner.message ?? '', 404, {})
  if (error instanceof HttpError && error.body === undefined && error.status === undefined) {
    return new HttpError(say(['连接不上服务器，请检查网络后再试', 'The server cannot be reached: check the network and try again']), 0, {})
  }
  return error instanceof HttpError ? error : new HttpError(outer.message ?? String(error), outer.status ?? 500, {})
}
