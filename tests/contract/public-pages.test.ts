import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FileStore } from '../../api/kernel/files/index.ts'
import { graphqlSchema } from '../../api/kernel/schema/index.ts'
import { createApp } from '../../api/server/app.ts'
import * as documents from '../../api/server/public/public.documents.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const SHELL = '<html lang="{{lang}}"><title>{{title}}</title><body data-page="{{page}}"><!--body--></body></html>'
const CONTENT = {
  name: '<b>水</b>表过户', kind: 'PROMISED', source: 'LOCAL', permit: false, paper: false, legalBasis: '《供水条例》第九条', conditions: '本人名下有房', procedure: '申请—核对—变更',
  statutoryAmount: 20, statutoryUnit: 'workday', promisedAmount: 7, promisedUnit: 'workday', signingAmount: 1, signingUnit: 'workday', fee: 1250, feeBasis: '价格〔2020〕1号', place: '一楼三号窗口', hours: '工作日',
  phone: '0599-1234567', outcome: '变更登记', materials: [{ name: '身份证明', originals: 1, copies: 2, supplementable: true, note: '现场核验' }],
}

let t: TestOffice
let app: Awaited<ReturnType<typeof createApp>>
const folder = mkdtempSync(join(tmpdir(), 'wenxiao-public-'))
const ids: Record<'published' | 'draft', string> = { published: '', draft: '' }
beforeAll(async () => {
  t = await testOffice({ packs: ['chengguan'] })
  for (const which of ['published', 'draft'] as const) {
    ids[which] = await t.act(t.as('head'), {
      record: 'ServiceItem', act: 'draft', input: { ...CONTENT, code: `公-${t.bureauId}-${which}`.slice(0, 40), departmentId: t.departments.permits },
    })
  }
  await t.act(t.as('head'), { record: 'ServiceItem', act: 'publish', id: ids.published })
  app = await createApp({
    store: t.store, office: t.office, config: { origin: undefined, production: true }, files: new FileStore(folder), log: { level: 'silent' }, shell: SHELL,
  })
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

const get = (path: string, headers: Record<string, string> = {}) => app.inject({ method: 'GET', url: `/public/${path}`, headers })

it('the documents that the pages are written from are understood', () => {
  for (const [name, text] of Object.entries(documents)) expect([name, validate(graphqlSchema(), parse(text)).map(({ message }) => message)]).toEqual([name, []])
})

describe('the service guide', () => {
  it('says what it takes, how long and at whose word, what it costs, where to go and where to complain', async () => {
    const { body, statusCode } = await get(`guide/${ids.published}`)
    expect(statusCode).toBe(200)
    for (const text of [
      '身份证明', '原件1份，复印件2份', '现场核验；可容缺后补', '本人名下有房', '7个工作日', '20个工作日', '《供水条例》第九条', '12.50元（依据：价格〔2020〕1号）',
      '申请—核对—变更', '一楼三号窗口', '0599-1234567', `/public/complain?bureau=${t.bureauId}`,
    ]) expect(body).toContain(text)
  })

  it('says it in English at an address of its own', async () => {
    const { body } = await get(`en/guide/${ids.published}`)
    for (const text of ['lang="en"', '7 working days', 'CNY 12.50', 'What to bring', `/public/en/complain?bureau=${t.bureauId}`, `href="/public/guide/${ids.published}"`]) expect(body).toContain(text)
  })

  it('shows names as text, never as markup', async () => {
    const { body } = await get(`guide/${ids.published}`)
    expect(body).toContain('&lt;b&gt;水&lt;/b&gt;')
    expect(body).not.toContain('<b>')
  })

  it('of a draft, of a stranger and of nonsense reads alike', async () => {
    const answers = await Promise.all([ids.draft, t.bureauId, 'nonsense'].map((id) => get(`guide/${id}`)))
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404])
    const withoutAddress = answers.map(({ body }) => body.replaceAll(/guide\/[^"]*/g, ''))
    expect(new Set(withoutAddress).size).toBe(1)
  })
})

describe('the list of services', () => {
  it('finds what is published by a part of its name, in one office', async () => {
    const { body } = await get(`?q=${encodeURIComponent('表过户')}&bureau=${t.bureauId}`)
    expect(body).toContain(`/public/guide/${ids.published}`)
    expect(body).not.toContain(ids.draft)
    expect((await get(`?q=${encodeURIComponent('没有这一项')}&bureau=${t.bureauId}`)).body).toContain('没有找到')
  })

  it('bears with whatever stands in the address', async () => {
    for (const search of ['?page=-1', '?page=x&bureau=x', `?q=${encodeURIComponent('%_"<script>')}`, '?q=a&q=b']) {
      const { statusCode, body } = await get(search)
      expect([search, statusCode]).toEqual([search, 200])
      expect(body).not.toContain('<script>')
    }
  })
})

describe('forms', () => {
  it('explain who sees what before anything is asked, and choose nothing about the person beforehand', async () => {
    const { body } = await get(`complain?bureau=${t.bureauId}`)
    expect(body.indexOf('谁会看到什么')).toBeGreaterThan(0)
    expect(body.indexOf('谁会看到什么')).toBeLessThan(body.indexOf('<form'))
    expect(body).not.toMatch(/name="identityProtection"[^>]* checked/)
    expect(body).toContain(`<option value="${t.bureauId}" selected>`)
  })

  it('send nothing before the script is there: no code and no name ever stands in an address', async () => {
    for (const path of ['complain', 'complaint', 'case', 'ballot', 'ballot-check']) {
      const { body } = await get(path)
      const forms = body.match(/<form[^>]*>/g)!
      expect([path, forms.filter((form) => !form.includes('method="dialog"'))]).toEqual([path, []])
      expect([path, body.match(/<button type="submit">/g)]).toEqual([path, null])
    }
  })

  it('offer five grades, none chosen, and both ways of rating', async () => {
    const { body } = await get('case')
    expect(body.match(/type="radio" name="grade"/g)).toHaveLength(5)
    expect(body.match(/type="radio" name="named"/g)).toHaveLength(2)
    expect(body).not.toContain(' checked')
  })
})

it('no page sets a cookie or is changed by one, and what is not there says so in the language asked', async () => {
  for (const path of ['', 'complain', 'complaint', 'case', 'ballot', 'ballot-check', 'results', 'en/']) {
    const [plain, signedIn] = [await get(path), await get(path, { cookie: 'wenxiao_session=made-up' })]
    expect([path, plain.statusCode, plain.headers['set-cookie']]).toEqual([path, 200, undefined])
    expect(signedIn.body).toBe(plain.body)
  }
  const missing = await get('en/nowhere')
  expect([missing.statusCode, missing.body.includes('There is no such page')]).toEqual([404, true])
})
