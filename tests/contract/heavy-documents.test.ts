import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestOffice } from '../support/office.ts'
import { testOffice } from '../support/office.ts'
import { openCallers, type Answer, type Callers } from './callers.ts'

let t: TestOffice
let callers: Callers

beforeAll(async () => {
  t = await testOffice()
  callers = await openCallers(t)
})
afterAll(() => callers.close())

const times = (count: number, one: (at: number) => string): string => Array.from({ length: count }, (_, at) => one(at)).join(' ')
const nested = (levels: number): string => `${'department { head { '.repeat(levels)}id${' } }'.repeat(levels)}`
const send = (query: string): Promise<Answer> => callers.ask('efficiency', { query })

/** Refused as the caller's mistake, in few words. */
function refused({ status, body }: Answer): void {
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  expect(body).not.toContain('INTERNAL_SERVER_ERROR')
  expect(body.length).toBeLessThan(10_000)
}

describe('documents that ask too much are refused with 4xx', () => {
  test.each([
    ['too deep', `{ signals { items { ${nested(20)} } } }`],
    ['with 1,000 aliases', `{ ${times(1000, (at) => `a${at}: signals { total }`)} }`],
    ['with too many root fields', `{ ${times(21, (at) => `${at === 0 ? '' : `a${at}: `}signals { total }`)} }`],
    ['with too many directives', `{ signals { total ${times(60, () => '@include(if: true)')} } }`],
    ['with too many tokens', `{ signals { items { ${times(5000, () => 'id')} } } }`],
    ['with fragments that multiply', `{ signals { items { ...f0 } } } ${times(12, (at) => `fragment f${at} on Signal { id ${at < 11 ? `...f${at + 1} ...f${at + 1}` : ''} }`)}`],
    ['with a circle of fragments', '{ signals { items { ...a } } } fragment a on Signal { ...b } fragment b on Signal { ...a }'],
    ['that cannot be read', '{ signals { '],
    ['that ask for what is not there', '{ passwords { hash } }'],
  ])('%s', async (_, document) => refused(await send(document)))

  test('while what a screen asks is answered', async () => {
    expect((await send(`{ signals { items { ${nested(3)} } total } leads { total } }`)).status).toBe(200)
  })
})

test('a batch is refused', async () => {
  refused(await callers.ask('efficiency', Array.from({ length: 100 }, () => ({ query: '{ signals { total } }' }))))
})

test('a body of five megabytes is refused', async () => {
  refused(await send(`{ signals(filter: { matter_contains: "${'x'.repeat(5_000_000)}" }) { total } }`))
})

test('a list beyond its bounds is refused', async () => {
  for (const page of ['limit: 201', 'limit: 0', 'limit: -1', 'offset: 10001', 'offset: -1']) {
    const { body } = await send(`{ signals(page: { ${page} }) { total } }`)
    expect(body).toContain('BAD_USER_INPUT')
  }
})

test('a cursor that is none, or belongs to another list, leads nowhere', async () => {
  for (const values of ['x', '', '[]', '{"a":1}', '["x","y"]', '[{"$ne":null},"\\u0000"]', '[null,null]', '["2026-02-30",1]', '["9".repeat(400),"x"]']) {
    const after = Buffer.from(values).toString('base64url')
    const { status, body } = await send(`{ signals(page: { after: "${after}" }) { items { id } } }`)
    expect(`${status} ${body}`).toBe('200 {"data":{"signals":{"items":[]}}}\n')
  }
})

test('ids that are none, in filters and lists of ids, match nothing', async () => {
  const { body } = await send(`{
    signals(filter: { id_in: ["x", "", "\\u0000"], departmentId: "' or 1=1", departmentId_in: ["nobody"] }) { items { id } total }
    signalsByIds(ids: ["x", "\\u0000"]) { id }
    signal(id: "x") { id }
  }`)
  expect(JSON.parse(body)).toEqual({ data: { signals: { items: [], total: 0 }, signalsByIds: [], signal: null } })
})

test('an unexpected error is masked, under an id that the log has', async () => {
  const reader = t.office.lawOf
  t.office.lawOf = () => Promise.reject(new Error('secret 310101199001011234'))
  try {
    const { body } = await callers.ask('efficiency', { query: 'mutation { openLead(input: { matter: "事由", source: OTHER }) { rejection { code } } }' })
    const [error] = (JSON.parse(body) as { errors: { message: string; extensions: { code: string; id: string } }[] }).errors
    expect(error!.extensions.code).toBe('INTERNAL_SERVER_ERROR')
    expect(body).not.toContain('secret')
    expect(error!.message).toContain(error!.extensions.id)
    expect(callers.log()).toContain(error!.extensions.id)
  } finally {
    t.office.lawOf = reader
  }
})
