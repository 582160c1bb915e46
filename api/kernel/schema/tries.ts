import { GraphQLError } from 'graphql'
import type { Office } from '../lifecycle/index.ts'
import type { RequestContext } from './request.ts'

const WINDOW = 10 * 60_000
const TRIES = 30
/** Addresses remembered at most; the oldest go first. */
const REMEMBERED = 50_000

type Tries = Map<string, { since: number; count: number }>
/** Kept with the office that they are made at, and with nothing that outlives it. */
const triesAt = new WeakMap<Office, Tries>()

/**
 * Bounds how often one address may try codes of one kind: guesses are locked out long before one could hit, and nothing about the
 * visitor is written down. Answers with what forgives this try, for one that hit: a whole hall may vote from one address.
 * Throws TOO_MANY_TRIES.
 */
export function boundTries({ acting, office }: RequestContext, kind: string): () => void {
  const tries = triesAt.get(office) ?? new Map() as Tries
  triesAt.set(office, tries)
  const now = office.now().getTime()
  const key = `${kind}:${acting.address ?? ''}`
  const known = tries.get(key)
  const current = known && now - known.since < WINDOW ? known : { since: now, count: 0 }
  current.count += 1
  tries.delete(key)
  tries.set(key, current)
  if (tries.size > REMEMBERED) tries.delete(tries.keys().next().value!)
  if (current.count > TRIES) {
    throw new GraphQLError(acting.locale === 'zh' ? '查询过于频繁，请稍后再试' : 'Too many tries: please try again later', { extensions: { code: 'TOO_MANY_TRIES' } })
  }
  return () => { current.count -= 1 }
}
