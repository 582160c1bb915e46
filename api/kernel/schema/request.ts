import { GraphQLError } from 'graphql'
import type { Acting } from '../access/index.ts'
import type { Office } from '../lifecycle/index.ts'
import type { Reader } from '../query/index.ts'
import { inLocale, type Label } from '../records/index.ts'

/** What every resolver is given: who asks, the office, and the connection that reads run on. */
export interface RequestContext {
  acting: Acting
  office: Office
  reader: Reader
}

const signInFirst: Label = ['请先登录', 'Sign in first']
const forbidden: Label = ['您没有查看此内容的权限', 'You have no right to see this']
const pageTooLarge: Label = ['每页最多二百行，最多跳过一万行', 'At most 200 rows a page, at most 10,000 skipped']

const problem = (code: string, label: Label, acting: Acting): GraphQLError =>
  new GraphQLError(inLocale(label, acting.locale), { extensions: { code } })

/** Stops a query whose caller does not hold the permission anywhere. Rows are a matter of scope, not of this. */
export function demand({ acting }: RequestContext, permission: string): void {
  if (!acting.may(permission)) throw acting.kind === 'PUBLIC' ? problem('UNAUTHENTICATED', signInFirst, acting) : problem('FORBIDDEN', forbidden, acting)
}

export interface PageArguments { offset?: number | null; limit?: number | null; after?: string | null }

const MAX_LIMIT = 200
const MAX_OFFSET = 10_000

/** A page within bounds. */
export function boundedPage({ acting }: RequestContext, page: PageArguments | null | undefined): { limit: number; offset: number; after?: string | null } {
  const limit = page?.limit ?? 25
  const offset = page?.offset ?? 0
  if (limit < 1 || limit > MAX_LIMIT || offset < 0 || offset > MAX_OFFSET) throw problem('BAD_USER_INPUT', pageTooLarge, acting)
  return { limit, offset, after: page?.after }
}
