import { expect, test } from 'vitest'
import { administratorsAlone, ADMINISTRATORS, conflictingRole, Role } from './role.ts'
import { valuesOf } from '../records/index.ts'

const roles = valuesOf(Role) as Role[]
const pairs: (readonly [Role, Role])[] = roles.flatMap((held) => roles.map((role) => [held, role] as const))

test.each(pairs)('an account that is %s and asks for %s', (held, role) => {
  const refused = role !== held && [role, held].some((one) => ADMINISTRATORS.includes(one))
  expect(conflictingRole([held], role)).toBe(refused ? held : undefined)
})

test('of an administrator’s account the administration alone counts; of every other account all of it', () => {
  const head = { role: 'DEPARTMENT_HEAD' }
  expect(administratorsAlone([head, { role: 'SYSTEM_ADMIN' }])).toEqual([{ role: 'SYSTEM_ADMIN' }])
  expect(administratorsAlone([head, { role: 'STAFF' }])).toEqual([head, { role: 'STAFF' }])
})
