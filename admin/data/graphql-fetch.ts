import { unattendedHeader } from './attended.ts'

/**
 * Apollo keeps GraphQL errors only from answers with status 200; the API says 4xx where a document or a variable is wrong.
 * Their text and code are what a reader needs, so such answers are taken as 200.
 */
export async function jsonErrorsAs200(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, { ...init, headers: { ...init?.headers as Record<string, string>, ...unattendedHeader() } })
  if (response.ok || !response.headers.get('content-type')?.includes('json')) return response
  const body = await response.clone().text()
  return body.includes('"errors"') ? new Response(body, { status: 200, headers: response.headers }) : response
}
