import { localeHeader } from '../data/session.ts'
import { say } from '../i18n/locale.ts'

/** What is wrong with one field, in the reader's language. */
export interface FieldProblem { path: string; text: string }

/** Why something was not done. */
export interface Failure {
  text: string
  fields: FieldProblem[]
  /** Nobody knows whether the server did it: the same must be sent again, unchanged. */
  unanswered?: boolean
}
export type Answer<T> = { value: T; failure?: undefined } | { value?: undefined; failure: Failure }

interface Rejection { code: string; text: string; fields: (FieldProblem & { code: string })[] }
/** What a mutation answers with: the thing done, or why not. */
export type Payload<T = object> = T & { rejection: Rejection | null }
interface Reply<T> { data?: T | null; errors?: { message: string; extensions?: { code?: string; id?: string } }[] }

const unanswered = (): Failure => ({
  text: say([
    '连接不上服务器。请检查网络后原样再试一次，不会重复提交。',
    'The server does not answer. Check the network and try again without changing anything: nothing is sent twice.',
  ]),
  fields: [], unanswered: true,
})

function failureOf({ message, extensions }: NonNullable<Reply<unknown>['errors']>[number]): Failure {
  const code = extensions?.code
  if (code === 'TOO_MANY_TRIES') return { text: message, fields: [] }
  if (extensions?.id) return { text: say([
    '系统出错，请记下编号 {id} 告知单位',
    'Something went wrong; please tell the office this number: {id}',
  ], { id: extensions.id }), fields: [] }
  return { text: say(['填写的内容无法识别，请检查后再试', 'What was entered cannot be read: check it and try again']), fields: [] }
}

/** Asks the API as the public: without cookies, so that nobody is known who happens to be signed in at this computer. */
export async function ask<T>(query: string, variables: Record<string, unknown>): Promise<Answer<T>> {
  const headers = { ...localeHeader, 'Content-Type': 'application/json' }
  const response = await fetch('/graphql', { method: 'POST', credentials: 'omit', headers, body: JSON.stringify({ query, variables }) }).catch(() => undefined)
  const reply = await response?.json().catch(() => undefined) as Reply<T> | undefined
  if (reply?.errors?.[0]) return { failure: failureOf(reply.errors[0]) }
  return reply?.data ? { value: reply.data } : { failure: unanswered() }
}

/** Does something; an expected rejection is a failure with its words at their fields. */
export async function perform<T>(query: string, variables: Record<string, unknown>): Promise<Answer<T>> {
  const { value, failure } = await ask<{ done: Payload<T> }>(query, variables)
  if (failure) return { failure }
  const { rejection, ...done } = value.done
  return rejection ? { failure: { text: rejection.text, fields: rejection.fields } } : { value: done as T }
}
