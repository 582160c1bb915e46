import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AuditDraft, ChainedEntry } from '../../api/kernel/audit/entry.ts'
import { linkChain } from '../../api/kernel/audit/link-chain.ts'
import { hashOf, isSigned, signHead, type AuditAlgorithm, type AuditSeal, type ChainHead } from '../../api/kernel/audit/seal.ts'
import { ChainWalk, type BrokenChain } from '../../api/kernel/audit/verify-chain.ts'

const keys = [Buffer.alloc(32, 7)]
const foreign = [Buffer.alloc(32)]
const draft = (at: number): AuditDraft & { id: string } => ({
  id: `id-${at}`, acting: { kind: 'USER', userId: `user-${at % 4}`, name: '李四' }, at: new Date(Date.UTC(2026, 8, 28, 9, 0, 0, at)), act: at % 3 ? 'acceptCase' : 'decideCase',
  record: 'Case', recordId: `case-${at % 5}`, state: 'ACCEPTED',
  outcome: at % 7 ? 'DONE' : 'REJECTED', ...(at % 7 ? { changed: ['state', 'acceptedAt'] } : { changed: [], code: 'WRONG_STATE' }),
})
const chainOfLength = (seal: AuditSeal, length: number) =>
  linkChain(seal, 'city', undefined, Array.from({ length }, (_, at) => draft(at)))

function verify(seal: AuditSeal, entries: readonly ChainedEntry[], head?: ChainHead, kept?: ChainHead[]): BrokenChain | undefined {
  const walk = new ChainWalk(seal, 'city', head, kept)
  for (const entry of entries) {
    const broken = walk.step(entry)
    if (broken) return broken
  }
  return walk.end()
}

const LENGTH = 24
/** What somebody who writes to every table, but holds no key, may try; `expected` is the number of the row to be named. */
interface Tampering { entries: ChainedEntry[]; expected: number }
type Tamper = (seal: AuditSeal, entries: ChainedEntry[], at: number, other: number) => Tampering

const changed = (entry: ChainedEntry, at: number): ChainedEntry => [
  { ...entry, actorId: 'somebody-else' }, { ...entry, at: new Date(entry.at.getTime() + 1) }, { ...entry, act: 'withdrawCase' },
  { ...entry, recordId: null }, { ...entry, fields: [...entry.fields, 'x'] }, { ...entry, outcome: entry.outcome === 'DONE' ? 'REJECTED' : 'DONE' },
  { ...entry, address: '10.0.0.1' }, { ...entry, code: 'OTHER' }, { ...entry, onBehalfOf: 'staff' }, { ...entry, state: 'DECIDED' },
][at % 10]!

const tamperings: Record<string, Tamper> = {
  change: (_, entries, at, other) => ({ entries: entries.with(at, changed(entries[at]!, other)), expected: at + 1 }),
  'change and hash anew': (seal, entries, at, other) => {
    const entry = changed(entries[at]!, other)
    return { entries: entries.with(at, { ...entry, hash: hashOf({ ...seal, keys: foreign }, entry) }), expected: at + 1 }
  },
  delete: (_, entries, at) => ({ entries: entries.toSpliced(at, 1), expected: at + 1 }),
  'delete and close the gap': (_, entries, at) => ({
    entries: entries.toSpliced(at, 1).map((entry, index) => ({ ...entry, sequence: index + 1 })), expected: at + 1,
  }),
  insert: (_, entries, at, other) => ({ entries: entries.toSpliced(at, 0, { ...entries[other]!, id: 'new', sequence: at + 1 }), expected: at + 1 }),
  'insert after the end': (_, entries) => ({ entries: [...entries, { ...entries.at(-1)!, id: 'new', sequence: LENGTH + 1 }], expected: LENGTH + 1 }),
  swap: (_, entries, at, other) => {
    if (at === other) return { entries: entries.toSpliced(at, 1), expected: at + 1 }
    const [a, b] = [entries[at]!, entries[other]!]
    return { entries: entries.with(at, { ...b, sequence: a.sequence }).with(other, { ...a, sequence: b.sequence }), expected: Math.min(at, other) + 1 }
  },
  'cut the tail': (_, entries, at) => ({ entries: entries.slice(0, at), expected: at + 1 }),
}

describe.each<AuditAlgorithm>(['SHA-256', 'HMAC-SM3'])('a chain hashed with %s', (algorithm) => {
  const seal: AuditSeal = { algorithm, keys }
  const { entries, head } = chainOfLength(seal, LENGTH)

  test('is in order as it was written, also when written in parts', () => {
    expect(verify(seal, entries, head)).toBeUndefined()
    const first = linkChain(seal, 'city', undefined, [draft(0)])
    const rest = linkChain(seal, 'city', first.head, Array.from({ length: LENGTH - 1 }, (_, at) => draft(at + 1)))
    expect([...first.entries, ...rest.entries]).toEqual(entries)
  })

  test.each(Object.entries(tamperings))('%s is found at the exact row', (_, tamper) => {
    const place = fc.nat(LENGTH - 1)
    fc.assert(fc.property(place, place, (at, other) => {
      const tampered = tamper(seal, entries, at, other)
      expect(verify(seal, tampered.entries, head)?.sequence).toBe(tampered.expected)
    }), { numRuns: 650 })
  })
})

test('entries and heads of an earlier key still stand after the secret was changed', () => {
  const earlier: AuditSeal = { algorithm: 'HMAC-SM3', keys }
  const seal: AuditSeal = { algorithm: 'HMAC-SM3', keys: [...foreign, ...keys] }
  const { entries, head } = chainOfLength(earlier, 3)
  expect(verify(seal, entries, head)).toBeUndefined()
  const { entries: more, head: now } = linkChain(seal, 'city', head, [draft(3)])
  expect(verify(seal, [...entries, ...more], now)).toBeUndefined()
  expect(verify({ ...seal, keys: foreign }, entries, head)).toMatchObject({ sequence: 1, fault: 'CHANGED' })
})

describe('heads', () => {
  const seal: AuditSeal = { algorithm: 'SHA-256', keys }
  const { entries, head } = chainOfLength(seal, LENGTH)
  const forged = linkChain({ ...seal, keys: foreign }, 'city', undefined, Array.from({ length: LENGTH }, (_, at) => draft(at + 1)))

  test('a chain written anew from the start is found by its unsigned head', () => {
    expect(verify(seal, forged.entries, forged.head)).toMatchObject({ fault: 'FORGED_HEAD' })
  })

  test('an old signed head put back hides a cut tail from the database alone, not from a head kept outside', () => {
    const cut = entries.slice(0, 10)
    const old = signHead(seal, { chain: 'city', sequence: 10, hash: cut.at(-1)!.hash })
    expect(verify(seal, cut, old)).toBeUndefined()
    expect(verify(seal, cut, old, [head])).toMatchObject({ sequence: 11, fault: 'CUT' })
  })

  test('a kept head finds a rewritten chain even if the key was known', () => {
    const rewritten = linkChain(seal, 'city', undefined, Array.from({ length: LENGTH }, (_, at) => draft(at + 1)))
    expect(verify(seal, rewritten.entries, rewritten.head)).toBeUndefined()
    expect(verify(seal, rewritten.entries, rewritten.head, [head])).toMatchObject({ sequence: LENGTH, fault: 'REWRITTEN' })
  })

  test('a kept head that nobody signed says nothing', () => {
    expect(verify(seal, entries, head, [{ ...head, sequence: 99 }])).toBeUndefined()
    expect(isSigned(seal, head)).toBe(true)
    expect(isSigned(seal, { ...head, chain: 'other' })).toBe(false)
  })

  test('entries without a head, or a head without entries, are named', () => {
    expect(verify(seal, entries, undefined)).toMatchObject({ fault: 'INSERTED' })
    expect(verify(seal, [], head)).toMatchObject({ sequence: 1, fault: 'CUT' })
  })
})

test('an entry of another chain is refused', () => {
  expect(() => linkChain({ algorithm: 'SHA-256', keys }, 'bureau', undefined, [draft(1)])).toThrow('does not belong')
})
