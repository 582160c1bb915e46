import { describe, expect, it } from 'vitest'
import { clocksStartedBy, events, facts, lawOn, label, numbers, overlapping, provision, readPack, toBeSet, type Adoption, type Change, type Pack } from './index.ts'

// A small world of its own, so that these tests do not move with any body's pack.
events('parcel', { received: ['收到', 'Received'], opened: ['拆封', 'Opened'], held: ['暂存', 'Held'], freed: ['放行', 'Freed'] })
facts('parcel', { fragile: [['易碎', 'Fragile'], 'flag'], promised: [['承诺', 'Promised'], 'limit'], size: [['大小', 'Size'], ['SMALL', 'LARGE']] })
const opening = provision.clock('parcels.opening', ['拆封', 'Opening'], ['openUnseen'])
const grounds = provision.choices('parcels.returnGrounds', ['退回理由', 'Grounds of return'], 'parcel')
const weights = provision.rows('parcels.weights', ['权重', 'Weights'], { label: label(), weights: numbers() })
const largest = provision.amount('parcels.largest', ['上限', 'Largest'], 'less')
const approval = provision.authority('parcels.approval', ['批准', 'Approval'], 'parcel')
const written = provision.flag('parcels.written', ['书面', 'In writing'])

const RULES = ['A', 'B', 'C'].map((id) => `- id: XX-${id}\n  system: 收发\n  article: 第${id}条\n  term: t\n  statement: s\n  statementZh: z\n  params: { points: [one, two] }\n`).join('')
const pack = (key: string, provisions: string, layer = 'own', version = '1', rest = ''): Pack =>
  readPack(key, {
    'pack.yaml': `name: [${key}, ${key}]\nversion: "${version}"\nfrom: "2020-01-01"\nlayer: ${layer}\n${rest}`,
    'rules.yaml': RULES,
    'provisions.yaml': provisions,
  })
const clock = (rest: string): string => `parcels.opening: [{ rules: [XX-A], from: parcel.received, to: parcel.opened, ${rest} }]`
const adopted = (key: string, from = '2026-01-01', until?: string, version = '1'): Adoption => ({ pack: key, version, module: 'parcels', from, until })
const change = (from: string, amount: number): Change =>
  ({ pack: 'own', binding: 'parcels.opening', from, reason: '试行', author: 'a', values: { limit: { amount, unit: 'workday' } } })

describe('reading a pack', () => {
  it.each([
    ['parcels.closing: [{ rules: [XX-A] }]', 'no domain declares a provision parcels.closing'],
    [clock('limit: { amount: 7, unit: workday }').replace('XX-A', 'XX-Z'), 'the register holds no XX-Z'],
    [clock('limit: { amount: 7, unit: workday }').replace('parcel.opened', 'parcel.lost'), 'no domain declares an event "parcel.lost"'],
    [clock('limit: { amount: 7, unit: fortnight }'), 'limit: expected'],
    [clock('limit: { ref: fragile }'), 'parcel carries no time limit fragile'],
    [clock('mode: soon'), 'mode: expected one of immediate, prompt'],
    [clock('mode: prompt, onLapse: burn'), 'onLapse: burn is none of this clock'],
    [clock('limit: { amount: 7, unit: workday }, warned: [DEPARTMENT_HEAD]'), 'nothing lapses unwarned'],
    [clock('mode: prompt, when: { size: HUGE }'), 'size cannot be "HUGE"'],
    [clock('mode: prompt, colour: red'), 'colour: not a value of this provision'],
    ['parcels.returnGrounds: [{ rules: [XX-A], label: [甲, A] }]', 'code: missing'],
    ['parcels.returnGrounds: [{ rules: [XX-A], code: A, label: [甲, A] }, { rules: [XX-B], code: A, label: [乙, B] }]', 'entry 2: code: another entry'],
    ['parcels.written: [{ holds: true }]', 'rules: a binding names the rules'],
  ])('refuses %s', (provisions, message) => {
    expect(() => pack('own', provisions)).toThrow(message)
    expect(() => pack('own', provisions)).toThrow('pack own, provisions.yaml')
  })

  it('hashes content, not line ends', () => {
    const source = clock('mode: prompt')
    expect(pack('own', `${source}\r\n`).hash).toBe(pack('own', source).hash)
    expect(pack('own', clock('mode: immediate')).hash).not.toBe(pack('own', source).hash)
  })
})

const amountDue = ({ due }: { due?: { amount: number } | { on: string } }): number | undefined => (due && 'amount' in due ? due.amount : undefined)

describe('the law of a day', () => {
  const packs = [
    pack('own', clock('limit: { amount: 7, unit: workday }')),
    pack('own', clock('limit: { amount: 3, unit: workday }'), 'own', '2'),
    pack('sample', `${clock('limit: { amount: 1, unit: workday }')}\nparcels.largest: [{ rules: [XX-B], amount: 20, unit: point }]`, 'fallback', '1', 'sample: true'),
    pack('floor', `${clock('limit: { amount: 5, unit: workday }, level: STATUTORY')}\nparcels.approval: [{ rules: [XX-C], when: { fragile: true }, decidedBy: [BUREAU_HEAD] }]`, 'floor'),
  ]
  const days = (day: string, adoptions: Adoption[], changes: Change[] = []): unknown[] =>
    opening.of(lawOn({ bureauId: 'b', packs, adoptions, changes }, day)).map(amountDue)

  it('is the adopted version over the floor, and the floor alone before any adoption', () => {
    expect(days('2025-12-31', [adopted('own')])).toEqual([5])
    expect(days('2026-01-01', [adopted('own', '2026-01-01', '2026-06-30'), adopted('own', '2026-07-01', undefined, '2')])).toEqual([7, 5])
    expect(days('2026-07-01', [adopted('own', '2026-01-01', '2026-06-30'), adopted('own', '2026-07-01', undefined, '2')])).toEqual([3, 5])
  })

  it('fills from the fallback only what the own pack leaves unbound', () => {
    const law = lawOn({ bureauId: 'b', packs, adoptions: [adopted('own'), adopted('sample')], changes: [] }, '2026-03-01')
    expect(opening.of(law).map(amountDue)).toEqual([7, 5])
    expect(largest.of(law)).toMatchObject({ amount: 20, unit: 'point', citation: { pack: 'sample', rules: [{ id: 'XX-B', sample: true }] } })
  })

  it('cites the change that made the figure', () => {
    const law = lawOn({ bureauId: 'b', packs, adoptions: [adopted('own')], changes: [change('2026-07-01', 4)] }, '2026-07-01')
    expect(opening.of(law)[0]!.citation).toMatchObject({ values: { limit: { amount: 4 } }, change: { from: '2026-07-01', reason: '试行' }, version: '1' })
  })

  it('does not change June by what changes in July', () => {
    const renewed = [adopted('own', '2026-01-01', '2026-06-30'), adopted('own', '2026-07-01', undefined, '2')]
    const changes = [change('2026-07-01', 4), change('2026-09-01', 2)]
    expect(days('2026-06-30', [adopted('own')], changes)).toEqual([7, 5])
    expect(days('2026-06-30', renewed, changes)).toEqual([7, 5])
    expect(days('2026-08-31', [adopted('own')], changes)).toEqual([4, 5])
    expect(days('2026-09-01', [adopted('own')], changes)).toEqual([2, 5])
  })

  it('refuses two own packs for a module on the same day, not an own one beside a fallback', () => {
    const layerOf = (key: string): Pack['layer'] => (key === 'sample' ? 'fallback' : 'own')
    expect(overlapping([adopted('own', '2026-01-01', '2026-06-30')], adopted('other', '2026-06-30'), layerOf)).toBeDefined()
    expect(overlapping([adopted('own', '2026-01-01', '2026-06-30')], adopted('other', '2026-07-01'), layerOf)).toBeUndefined()
    expect(overlapping([adopted('own')], adopted('sample'), layerOf)).toBeUndefined()
  })
})

describe('reading provisions', () => {
  const law = (own: string, floor = '') =>
    lawOn({ bureauId: 'b', packs: [pack('own', own), pack('floor', floor, 'floor')], adoptions: [adopted('own')], changes: [] }, '2026-03-01')

  it('keeps of a list what the floor lists as well, where the floor speaks', () => {
    const list = 'parcels.returnGrounds: [{ rules: [XX-A], code: LATE, label: [迟, Late] }, { rules: [XX-B], code: WET, label: [湿, Wet] }]'
    const floor = 'parcels.returnGrounds: [{ rules: [XX-C], when: { fragile: true }, code: WET, label: [湿, Wet] }]'
    expect(grounds.all(law(list, floor), { fragile: false }).map(({ code }) => code)).toEqual(['LATE', 'WET'])
    expect(grounds.includes(law(list, floor), 'LATE', { fragile: true })).toMatchObject({ code: 'NOT_ON_THE_LIST', citation: { pack: 'own' } })
    expect(grounds.includes(law(list, floor), 'WET', { fragile: true })).toBeUndefined()
    expect(grounds.includes(law('', ''), 'ANY')).toBeUndefined()
  })

  it('caps a figure by the floor and lets a stricter one stand', () => {
    const of = (own: string, floor: string) => largest.of(law(`parcels.largest: [{ rules: [XX-A], ${own} }]`, `parcels.largest: [{ rules: [XX-B], ${floor} }]`))?.amount
    expect(of('amount: 12, unit: workday', 'amount: 10, unit: workday')).toBe(10)
    expect(of('amount: 8, unit: workday', 'amount: 10, unit: workday')).toBe(8)
    expect(of('amount: 8, unit: day', 'amount: 10, unit: workday')).toBe(10)
  })

  it('takes the most particular condition, and the floor over offices it does not name', () => {
    const own = 'parcels.approval: [{ rules: [XX-A], decidedBy: [DEPARTMENT_HEAD] }, { rules: [XX-B], code: L, when: { size: LARGE }, decidedBy: [BUREAU_HEAD, SUPERVISING_LEADER] }]'
    const floor = 'parcels.approval: [{ rules: [XX-C], when: { fragile: true }, decidedBy: [BUREAU_HEAD] }]'
    expect(approval.of(law(own, floor))?.decidedBy).toEqual(['DEPARTMENT_HEAD'])
    expect(approval.of(law(own, floor), { size: 'LARGE' })?.decidedBy).toEqual(['BUREAU_HEAD', 'SUPERVISING_LEADER'])
    expect(approval.of(law(own, floor), { size: 'LARGE', fragile: true })?.decidedBy).toEqual(['BUREAU_HEAD'])
    expect(approval.of(law(own, floor), { fragile: true })).toMatchObject({ decidedBy: ['BUREAU_HEAD'], citation: { pack: 'floor' } })
  })

  it('holds a duty of the floor even where the bureau switches it off', () => {
    expect(written.of(law('parcels.written: [{ rules: [XX-A], holds: false }]', 'parcels.written: [{ rules: [XX-B], holds: true }]'))?.pack).toBe('floor')
    expect(written.of(law('parcels.written: [{ rules: [XX-A], holds: false }]'))).toBeUndefined()
  })

  it('reads rows as they are declared', () => {
    expect(weights.find(law('parcels.weights: [{ rules: [XX-A], code: ALL, label: [全, All], weights: { A: 60, B: 40 } }]'), 'ALL')?.weights).toEqual({ A: 60, B: 40 })
  })

  it('starts the shorter of floor and own, and nothing without the limit that it refers to', () => {
    const started = (own: string, floor: string, known = {}) =>
      clocksStartedBy(law(clock(own), clock(floor)), 'parcel.received', known).map(({ binding, limit }) => [binding.layer, amountDue({ due: limit })])
    const ten = 'limit: { amount: 10, unit: workday }'
    expect(started('limit: { ref: promised }', ten, {})).toEqual([['floor', 10]])
    expect(started('limit: { ref: promised }', ten, { promised: { amount: 6, unit: 'workday' } })).toEqual([['own', 6]])
    expect(started('limit: { ref: promised }', ten, { promised: { amount: 12, unit: 'workday' } })).toEqual([['floor', 10]])
    expect(started('limit: { amount: 10, unit: workday }', ten)).toEqual([['own', 10]])
    expect(started('limit: { amount: 9, unit: day }', ten)).toHaveLength(2)
    expect(started('limit: { amount: 6, unit: workday }, level: PROMISED', `${ten}, level: STATUTORY`)).toHaveLength(2)
    expect(started('mode: prompt', ten)).toHaveLength(2)
    expect(started('mode: immediate', ten)).toEqual([['own', 0], ['floor', 10]])
  })

  it('lists what the bureau has to set', () => {
    expect(toBeSet(law(clock('limit: { configured: true }'))).map(({ id }) => id)).toEqual(['parcels.opening'])
    expect(toBeSet(law(clock('mode: prompt')))).toHaveLength(1)
    expect(toBeSet(law(clock('mode: immediate')))).toHaveLength(0)
  })
})
