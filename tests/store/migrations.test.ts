import { expect, inject, test } from 'vitest'
import { testStore } from '../support/database.ts'

test('the migrations make every declared table, on this store', () => {
  expect(inject('template').missing, 'run `npm run migration`').toBe('')
})

test('the snapshot from which the next migration will start is the declared schema', async () => {
  const { orm } = await testStore()
  expect(await orm.migrator.checkSchema(), 'run `npm run migration`').toBe(false)
})
