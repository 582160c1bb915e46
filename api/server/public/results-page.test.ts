import { expect, it } from 'vitest'
import { resultsPage } from './results-page.ts'
import type { Visit } from './visit.ts'

/** Two offices, of which the second alone has published anything. */
const visit = (asked: Record<string, string> = {}): Visit => ({
  locale: 'zh', asked, say: ([zh]) => zh, at: (path) => `/public/${path}`,
  ask: async <T>(_: string, variables: Record<string, unknown> = {}) => ('bureauId' in variables
    ? { publishedEvaluations: variables['bureauId'] === SECOND ? [{ name: '上半年社会评议', periodFrom: '2026-01-05', periodUntil: '2026-07-03', results: [] }] : [] }
    : { bureaus: { items: [{ id: FIRST, name: '城管局' }, { id: SECOND, name: '民政局' }], pageInfo: { hasNextPage: false, endCursor: null } } }) as T,
})
const FIRST = '01a10000-0000-7000-8000-000000000001'
const SECOND = '01a10000-0000-7000-8000-000000000002'

it('opens on an office that has published results, and on the one that is asked for', async () => {
  expect((await resultsPage(visit())).main.text).toContain('上半年社会评议')
  expect((await resultsPage(visit({ bureau: FIRST }))).main.text).toContain('该单位还没有公布的评议结果')
})
