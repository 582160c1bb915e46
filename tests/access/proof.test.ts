import { expect, test } from 'vitest'
import { loadRooms } from '../../api/rooms.ts'
import { permissionsByOperation, provenSchema } from '../../api/kernel/schema/index.ts'
import { testOffice } from '../support/office.ts'

test('nothing in the schema is without a rule', async () => {
  await loadRooms()
  expect(() => provenSchema()).not.toThrow()
  expect(permissionsByOperation().size).toBeGreaterThan(50)
})

test('a query is stopped before it begins for whoever lacks its permission: the public is asked to sign in', async () => {
  const city = await testOffice()
  const code = async (acting: typeof city.public): Promise<unknown> => (await city.raw(acting, '{ users { items { id } } }')).errors?.[0]?.extensions['code']
  expect(await code(city.public)).toBe('UNAUTHENTICATED')
  expect(await code(city.as('head'))).toBe('FORBIDDEN')
})
