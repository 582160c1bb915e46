import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Office } from '../../kernel/lifecycle/index.ts'
import { projectPath } from '../../kernel/project/index.ts'
import type { Locale } from '../../kernel/records/index.ts'
import type { Store } from '../../kernel/store/index.ts'
import { describeError } from '../mask-error.ts'
import { ballotCheckPage, ballotPage } from './ballot-pages.ts'
import { casePage } from './case-page.ts'
import { complainPage, followComplaintPage } from './complaint-pages.ts'
import { guidePage } from './guide-page.ts'
import { itemsPage } from './items-page.ts'
import { brokenPage, missingPage } from './missing-page.ts'
import { resultsPage } from './results-page.ts'
import { wholePage } from './shell.ts'
import { addressOf, visitOf, type Page, type Visit } from './visit.ts'

type Params = Readonly<Record<string, string>>
type PageMaker = (visit: Visit, params: Params) => Page | Promise<Page>

const pages: Readonly<Record<string, PageMaker>> = {
  '': itemsPage,
  'guide/:id': guidePage,
  complain: complainPage,
  complaint: followComplaintPage,
  case: casePage,
  ballot: ballotPage,
  'ballot-check': ballotCheckPage,
  results: resultsPage,
}

/** The last value where a name is given twice. */
const plain = (query: unknown): Record<string, string> => Object.fromEntries(new URLSearchParams(query as Record<string, string>))

/** The built shell, which knows the names of style and script; nothing where the console was not built. */
function builtShell(): string | undefined {
  const file = projectPath('admin/dist/public/shell.html')
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/**
 * The pages for citizens, written by the server so that they read without JavaScript; forms are sent by a small script. Without a
 * shell there are no pages.
 */
export async function addPublicPages(app: FastifyInstance, store: Store, office: Office, shell = builtShell()): Promise<void> {
  if (shell === undefined) return

  const send = (reply: FastifyReply, request: FastifyRequest, page: Page, locale: Locale): FastifyReply => {
    const { pathname, search } = new URL(request.url, 'http://any')
    const path = pathname.replace(/^\/public\/(en(\/|$))?/, '')
    return reply.code(page.status ?? 200).header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(wholePage(shell, page, locale, path, search))
  }

  await app.register(async (part) => {
    const spoken = (request: FastifyRequest): Locale => (/^\/public\/en(\/|$)/.test(request.url) ? 'en' : 'zh')
    part.setErrorHandler((error, request, reply) => {
      const id = randomUUID().slice(0, 8)
      app.log.error(describeError(error, id))
      return send(reply, request, brokenPage(spoken(request), id), spoken(request))
    })
    for (const locale of ['zh', 'en'] as const) {
      for (const [path, make] of Object.entries(pages)) {
        part.get<{ Params: Params }>(addressOf(locale, path), async (request, reply) =>
          send(reply, request, await make(visitOf(store, office, locale, plain(request.query)), request.params), locale))
      }
    }
    part.get('/public', (_request, reply) => reply.redirect(addressOf('zh', '')))
    part.get('/public/en', (_request, reply) => reply.redirect(addressOf('en', '')))
    part.get('/public/*', (request, reply) => send(reply, request, missingPage(spoken(request)), spoken(request)))
  })
}
