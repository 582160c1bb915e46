import { expect, test } from 'vitest'
import { caseDesk } from './desk.ts'

interface Cited { provision: string; rules: { id: string; article: string }[] }

test('a case tells each article that its clocks and decisions rest on once, and only to who reads it', async () => {
  const t = await caseDesk(['fuxin'], '2026-09-28 09:00')
  const id = await t.accepted(await t.item())
  await t.on('handler', 'requestExtension', id, { amount: 5, reason: '须现场核查', legalGround: '《行政许可法》第四十二条' })
  const ask = async (person: 'handler' | 'stranger') => (await t.graphql<{ case: { citations: Cited[]; obligations: { citation: Cited }[] } | null }>(
    t.as(person), 'query ($id: ID!) { case(id: $id) { citations obligations { citation } } }', { id })).case
  const seen = (await ask('handler'))!
  const provisions = seen.citations.map(({ provision }) => provision)
  expect(provisions).toEqual(expect.arrayContaining(['cases.completion']))
  for (const { citation } of seen.obligations) expect(seen.citations).toContainEqual(citation)
  expect(new Set(seen.citations.map((citation) => JSON.stringify(citation))).size).toBe(seen.citations.length)
  expect(seen.citations.every(({ rules }) => rules.length > 0)).toBe(true)
  expect(await ask('stranger')).toBeNull()
  const { cases } = await t.graphql<{ cases: { items: { citations: Cited[] | null }[] } }>(t.as('handler'), '{ cases { items { citations } } }')
  expect(cases.items.every(({ citations }) => citations === null)).toBe(true)
})
