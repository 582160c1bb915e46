import { GraphQLError } from 'graphql'
import type { Acting } from '../access/index.ts'
import type { Office } from '../lifecycle/index.ts'
import { MOST_SORTS, MOST_VALUES, overlongArgument, type Reader, type SortBy } from '../query/index.ts'
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

const tooManyValues: Label = [`筛选条件最多列出${MOST_VALUES}个值`, `A filter names at most ${MOST_VALUES} values`]
const tooManySorts: Label = [`最多按${MOST_SORTS}个字段排序`, `A list is sorted by at most ${MOST_SORTS} fields`]

/** A filter that one statement has room for. */
export function boundedFilter({ acting }: RequestContext, filter: unknown): Record<string, unknown> | null | undefined {
  if (overlongArgument(filter as Record<string, unknown> | null | undefined)) throw problem('BAD_USER_INPUT', tooManyValues, acting)
  return filter as Record<string, unknown> | null | undefined
}

/** An order that one statement has room for. */
export function boundedSort({ acting }: RequestContext, sort: unknown): SortBy[] | null | undefined {
  if (Array.isArray(sort) && sort.length > MOST_SORTS) throw problem('BAD_USER_INPUT', tooManySorts, acting)
  return sort as SortBy[] | null | undefined
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
