import { gql } from 'graphql-tag'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { ActMetadata, ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import { actDocument } from './act-document.ts'
import { whileSignedIn } from './ask.ts'
import { recordOrRejection } from './build-query.ts'
import { client } from './client.ts'

interface ActRequest {
  resource: ResourceMetadata
  act: ActMetadata
  /** The record acted on; an act that makes a new record has none. */
  record?: { id: unknown; version?: unknown }
  idempotencyKey: string
  input: Record<string, unknown>
}

/** Performs an act; answers with the record's id (nothing if the caller no longer sees it), or throws an `HttpError` that carries the rejection. */
export function performAct({ resource, act, record, idempotencyKey, input }: ActRequest): Promise<{ id: string } | null> {
  const mutation = gql(actDocument(resource, act))
  const target = act.creates ? {} : { id: record?.id, version: record?.version }
  const variables = { ...target, idempotencyKey, ...(act.inputType ? { input } : {}) }
  return whileSignedIn(async () => {
    const { data } = await client.mutate<{ answer: Record<string, unknown> }>({ mutation, variables })
    return recordOrRejection(data!.answer, resource.one)
  })
}

/** `performAct` for screens: afterwards everything shown is read again, since one act moves clocks, lists and figures alike. */
export function usePerformAct(): (request: ActRequest) => Promise<{ id: string } | null> {
  const queryClient = useQueryClient()
  return useCallback(async (request) => {
    const record = await performAct(request)
    await queryClient.invalidateQueries()
    return record
  }, [queryClient])
}
