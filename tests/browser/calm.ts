import { expect, type Page, type Request } from '@playwright/test'

const QUIET = 1_000

/**
 * Watches a page from its beginning; the answer waits until it has fetched and drawn all that it wants to: for a while no request
 * was under way, and nothing on it said that it was loading. Playwright's `networkidle` holds once for each document, so what a
 * screen asks for later would be missed.
 */
export function calmOf(page: Page): () => Promise<void> {
  const flying = new Set<Request>()
  let last = performance.now()
  const landed = (request: Request): void => {
    flying.delete(request)
    last = performance.now()
  }
  page.on('request', (request) => flying.add(request))
  page.on('requestfinished', landed)
  page.on('requestfailed', landed)
  const quietFor = async (): Promise<number> => {
    if (flying.size > 0 || await page.getByRole('progressbar').count() > 0) last = performance.now()
    return performance.now() - last
  }
  return () => {
    last = performance.now()
    return expect.poll(quietFor, { intervals: [150], timeout: 30_000 }).toBeGreaterThan(QUIET)
  }
}
