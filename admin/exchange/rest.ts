import { HttpError } from 'ra-core'
import { whileSignedIn } from '../data/ask.ts'
import { unattendedHeader } from '../data/attended.ts'
import { localeHeader } from '../data/session.ts'
import { say } from '../i18n/locale.ts'

interface Refused { code?: string; text?: string; fields?: { path: string; text: string }[] }

/** An answer of the exchange's REST routes: what it says, with its status, since 422 carries a report and is no failure. */
export interface RestAnswer<T> { status: number; body: T }

async function request<T>(path: string, options: RequestInit, accepted: readonly number[]): Promise<RestAnswer<T>> {
  const response = await fetch(path, { ...options, headers: { ...localeHeader, ...unattendedHeader(), ...options.headers } })
  const body = response.status === 204 ? {} : await response.json().catch(() => ({})) as T & Refused
  if (response.ok || accepted.includes(response.status)) return { status: response.status, body: body as T }
  const { text, fields = [] } = body as Refused
  const told = [text, ...fields.map((field) => field.text)].filter(Boolean).join(say(['；', '; ']))
  throw new HttpError(told || say(['请求没有成功，请稍后再试', 'The request failed: try again later']), response.status)
}

/** Asks; throws an `HttpError` with the server's words. */
export const restGet = <T>(path: string): Promise<T> => whileSignedIn(async () => (await request<T>(path, {}, [])).body)

/** Sends JSON. `accepted`: statuses beside 2xx whose body is an answer. */
export const restPost = <T>(path: string, body: object, accepted: readonly number[] = []): Promise<RestAnswer<T>> =>
  whileSignedIn(() => request<T>(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }, accepted))

/** What goes with a file: the mapping it is read by, and how many rows its sender says it has. */
export interface UploadTerms { mappingId?: string; declared?: string }

/** Sends a file with its terms. They go first: the server reads the parts as they come. */
export function restUpload<T>(path: string, file: File, terms: UploadTerms, accepted: readonly number[] = []): Promise<RestAnswer<T>> {
  return whileSignedIn(() => {
    const form = new FormData()
    for (const [name, value] of Object.entries(terms)) if (value) form.set(name, value)
    form.set('file', file)
    return request<T>(path, { method: 'POST', body: form }, accepted)
  })
}
