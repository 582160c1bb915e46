import { expect, test } from 'vitest'
import { Case } from '../../api/domain/cases/index.ts'
import { makeWorld } from '../bench/world.ts'
import { testOffice } from '../support/office.ts'

test('the benchmark still knows all that its records ask', async () => {
  const t = await testOffice()
  const { departmentId } = await makeWorld(t.store, 30)
  expect(await t.store.em().count(Case, { departmentId })).toBeGreaterThan(0)
})
