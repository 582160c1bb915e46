import { gql } from 'graphql-tag'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { ActMetadata, ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import { actDocument } from './act-document.ts'
import { whileSignedIn } from './ask.ts'
import { recordOrRejection } from './build-query.ts'
import { client } from './client.ts'

/** What an act has made or changed, and what it tells this once: a code that nobody can look up later. */
export interface Done { id: string; answers?: Record<string, string> }

interface ActRequest {
  resource: ResourceMetadata
  act: ActMetadata
  /** The record acted on; an act that makes a new record has none. */
  record?: { id: unknown; version?: unknown }
  idempotencyKey: string
  input: Record<string, unknown>
}

/** Performs an act; answers with the record's id (nothing if the caller no longer sees it), or throws an `HttpError` that carries the rejection. */
export function performAct({ resource, act, record, idempotencyKey, input }: ActRequest): Promise<Done | null> {
  const mutation = gql(actDocument(resource, act))
  const target = act.creates ? {} : { id: record?.id, version: record?.version }
  const variables = { ...target, idempotencyKey, ...(act.inputType ? { input } : {}) }
  return whileSignedIn(async () => {
    const { data } = await client.mutate<{ answer: Record<string, unknown> }>({ mutation, variables })
    const record = recordOrRejection(data!.answer, resource.one) as { id: string } | null
    return record && act.answers ? { ...record, answers: Object.fromEntries(act.answers.map(({ name }) => [name, String(data!.answer[name])])) } : record
  })
}

/** `performAct` for screens: afterwards everything shown is read again, since one act moves clocks, lists and figures alike. */
export function usePerformAct(): (request: ActRequest) => Promise<Done | null> {
  const queryClient = useQueryClient()
  return useCallback(async (request) => {
    const record = await performAct(request)
    await queryClient.invalidateQueries()
    return record
  }, [queryClient])
}
