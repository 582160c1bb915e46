import { useQuery } from '@tanstack/react-query'
import type { HttpError } from 'ra-core'
import { gql } from 'graphql-tag'
import { client } from './client.ts'
import { mapError } from './errors.ts'
import { reauthenticate } from './reauthentication.ts'
import { currentSession } from './session.ts'

/** Whether an error comes of a session that has ended. Acts tell the public "no right", so the session itself is asked. */
const hasEnded = async ({ status }: HttpError): Promise<boolean> => status === 401 || (status === 403 && (await currentSession()) === undefined)

/** Runs a request; when the session has ended, once more after the reader has signed in again. Throws `HttpError` only. */
export async function whileSignedIn<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request()
  } catch (error) {
    const mapped = mapError(error)
    if (!(await hasEnded(mapped)) || !(await reauthenticate())) throw mapped
    return request().catch((again: unknown) => { throw mapError(again) })
  }
}

/** Asks the API a question of a hand-made screen: the document's data, or an `HttpError`. */
export function ask<T>(document: string, variables: Record<string, unknown> = {}, signal?: AbortSignal): Promise<T> {
  const query = gql(document)
  return whileSignedIn(async () => (await client.query({ query, variables, context: { fetchOptions: { signal } } })).data as T)
}

/** Runs a mutation that is no act of a record; the payload's rejection is thrown by the caller's reading of it. */
export function tell<T>(document: string, variables: Record<string, unknown> = {}): Promise<T> {
  const mutation = gql(document)
  return whileSignedIn(async () => (await client.mutate({ mutation, variables })).data as T)
}

/** `ask` as a hook: cached by document and variables, aborted when the screen is left, refetched after every act. */
export const useAsk = <T>(document: string, variables: Record<string, unknown> = {}, options: { refetchInterval?: number; enabled?: boolean; staleTime?: number; gcTime?: number } = {}) =>
  useQuery<T, HttpError>({ queryKey: ['ask', document, variables], queryFn: ({ signal }) => ask<T>(document, variables, signal), ...options })
