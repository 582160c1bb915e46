import { beforeAll, expect, test } from 'vitest'
import { allLifecycles, lifecycleOf } from '../kernel/lifecycle/index.ts'
import { loadRooms } from '../rooms.ts'
import { proveEvents, unknownEvents } from './prove-events.ts'

beforeAll(() => loadRooms(), 120_000)

test('every event that an act emits or a room listens to is declared', () => {
  expect(allLifecycles().size).toBeGreaterThan(20)
  expect(() => proveEvents()).not.toThrow()
})

test('a mistyped one stops the start, named with its act', () => {
  const cases = lifecycleOf('Case')!
  const mistyped = { ...cases, acts: { accept: { ...cases.acts['accept']!, emits: ['case.accepted', 'case.acepted'] } } }
  expect(unknownEvents([mistyped], ['case.acepted'])).toEqual(['Case.accept emits case.acepted', 'a listener waits for case.acepted'])
})
