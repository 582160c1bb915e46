import { beforeAll, describe, expect, it } from 'vitest'
import { loadRooms } from '../../api/rooms.ts'
import { shelf } from '../../api/kernel/regulations/index.ts'

beforeAll(loadRooms)

describe('the packs', () => {
  it('all load: twelve bodies, the floor of law and the sample rules', () => {
    expect([...shelf().keys()]).toHaveLength(14)
  })
})
