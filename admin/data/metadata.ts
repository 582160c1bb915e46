import { createContext, useContext } from 'react'
import type { CallerMetadata, ConsoleMetadata, ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import { mapError } from './errors.ts'
import { jsonErrorsAs200 } from './graphql-fetch.ts'
import { currentSession, localeHeader } from './session.ts'

interface Answer {
  data?: { consoleMetadata: ConsoleMetadata } | null
  errors?: { message: string; extensions?: { code?: string } }[]
}

/** What the caller may see of the product, asked for before the first screen. Nothing if nobody is signed in, or must change the password first. */
export async function loadMetadata(): Promise<ConsoleMetadata | undefined> {
  const headers = { ...localeHeader, 'Content-Type': 'application/json' }
  const response = await jsonErrorsAs200('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: '{ consoleMetadata }' }) })
  if (response.status === 401) return undefined
  if (!response.ok) throw mapError({ message: response.statusText, status: response.status })
  const { data, errors } = await response.json() as Answer
  if (errors && (errors[0]?.extensions?.code === 'UNAUTHENTICATED' || (await currentSession())?.mustChangePassword)) return undefined
  if (!data) throw mapError({ graphQLErrors: errors })
  return data.consoleMetadata
}

const Metadata = createContext<ConsoleMetadata | undefined>(undefined)
export const MetadataProvider = Metadata.Provider

/** The metadata of the signed-in caller. */
export function useMetadata(): ConsoleMetadata {
  const metadata = useContext(Metadata)
  if (!metadata) throw new Error('No metadata around this component')
  return metadata
}

/** Who is signed in. */
export const useMe = (): CallerMetadata => useMetadata().me

/** Whose queue the caller works on: the own and that of everybody covered for now. */
export function usePeople(): string[] {
  const { staffId, covering } = useMe()
  return staffId ? [staffId, ...covering.map((covered) => covered.staffId)] : []
}

/** Whether the caller holds a permission anywhere. The API decides again on every request; this only spares useless buttons. */
export const usePermission = (permission: string): boolean => useMetadata().permissions.includes(permission)

/** A resource's metadata, or nothing if the caller may not see it. */
export const useResource = (name: string): ResourceMetadata | undefined => useMetadata().resources[name]

/** The label of an enum's value, or the word for a code. */
export const useEnumLabel = (): ((enumName: string, value: string) => string) => {
  const { enums, words } = useMetadata()
  return (name, value) => (enums[name] ?? words[name])?.find((entry) => entry.value === value)?.label ?? value
}
