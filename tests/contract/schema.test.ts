import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { projectPath } from '../../api/kernel/project/index.ts'
import { schemaText } from '../../api/kernel/schema/index.ts'
import { loadRooms } from '../../api/rooms.ts'

test('the committed schema is the one that is served', async () => {
  await loadRooms()
  expect(readFileSync(projectPath('schema/schema.graphql'), 'utf8') === schemaText(), 'run `npm run schema`').toBe(true)
})
