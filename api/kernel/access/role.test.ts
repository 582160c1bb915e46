import { expect, test } from 'vitest'
import { ADMINISTRATORS, conflictingAdministrator, Role } from './role.ts'
import { valuesOf } from '../records/index.ts'

const pairs: (readonly [Role, Role])[] = ADMINISTRATORS.flatMap((held) => valuesOf(Role).map((role) => [held, role as Role] as const))

test.each(pairs)('an account that is %s and asks for %s', (held, role) => {
  const refused = ADMINISTRATORS.includes(role) && role !== held
  expect(conflictingAdministrator(['LEADERSHIP', held], role)).toBe(refused ? held : undefined)
})

test('an account without an administrator role may become any one', () => {
  for (const role of ADMINISTRATORS) expect(conflictingAdministrator(['LEADERSHIP', 'EFFICIENCY_OFFICE'], role)).toBeUndefined()
})
