import { graphql } from 'graphql'
import { actingOfPublic } from '../../kernel/access/index.ts'
import type { Html } from '../../kernel/documents/index.ts'
import type { Office } from '../../kernel/lifecycle/index.ts'
import { inLocale, type Label, type Locale } from '../../kernel/records/index.ts'
import { provenSchema, type RequestContext } from '../../kernel/schema/index.ts'
import type { Store } from '../../kernel/store/index.ts'

/** One look at a public page: in which language, with which address, and the API as the public may ask it. */
export interface Visit {
  locale: Locale
  /** What stands after `?` in the address: choices of what to show, never anything about a person. */
  asked: Readonly<Record<string, string>>
  say(label: Label): string
  /** The address of a public page in the reader's language. */
  at(path: string): string
  ask<T>(document: string, variables?: Record<string, unknown>): Promise<T>
}

interface Part<T> { items: T[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }

const AT_ONCE = 200

/** A whole list, page after page: the document takes `$page` and asks for one list with its `pageInfo`. */
export async function askAll<T>({ ask }: Visit, document: string, variables: Record<string, unknown> = {}): Promise<T[]> {
  const all: T[] = []
  for (let after: string | null = null; ;) {
    const [part]: Part<T>[] = Object.values(await ask<Record<string, Part<T>>>(document, { ...variables, page: { limit: AT_ONCE, after } }))
    all.push(...part!.items)
    if (!part!.pageInfo.hasNextPage) return all
    after = part!.pageInfo.endCursor
  }
}

/** A page as its maker leaves it: the frame around it is put on by the shell. */
export interface Page {
  title: string
  main: Html
  /** Which script of the public pages works here; without one the page is only read. */
  script?: string
  /** 404 where nothing is there. */
  status?: number
}

/** Where a public page stands: Chinese at `/public/…`, English at `/public/en/…`, so that a link keeps its language. */
export const addressOf = (locale: Locale, path: string): string => `/public/${locale === 'en' ? 'en/' : ''}${path}`

/** The public is nobody in particular, even where a browser of the office holds a session: no address and no cookie is looked at. */
export function visitOf(store: Store, office: Office, locale: Locale, asked: Readonly<Record<string, string>>): Visit {
  return {
    locale, asked,
    say: (label) => inLocale(label, locale),
    at: (path) => addressOf(locale, path),
    async ask<T>(document: string, variables: Record<string, unknown> = {}) {
      const contextValue: RequestContext = { acting: actingOfPublic({ locale }), office, reader: store.em().getKysely() }
      const { data, errors } = await graphql({ schema: provenSchema(), source: document, variableValues: variables, contextValue })
      if (errors?.[0]) throw errors[0].originalError ?? errors[0]
      return data as T
    },
  }
}
