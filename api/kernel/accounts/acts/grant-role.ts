import { ADMINISTRATORS, grantValues, Role, roleConflict, RoleGrant, User } from '../../access/index.ts'
import { act, rejection } from '../../lifecycle/index.ts'
import { Choice, Day, DefineInput, inLocale, labelOfChoice, Link, recordNamed, specOf, Text } from '../../records/index.ts'
import type { EntityManager } from '../../store/index.ts'
import { grantLifecycle } from '../grant.lifecycle.ts'
import { ownAccount } from './lock-user.ts'

@DefineInput()
export class GrantRoleInput {
  @Link(() => User, { label: ['账号', 'Account'] }) userId!: string
  @Choice(() => Role, { label: ['角色', 'Role'] }) role!: Role
  @Link(recordNamed('Bureau'), { label: ['单位', 'Bureau'], help: ['空则为全市', 'Empty: the whole city'], optional: true }) bureauId?: string | null
  @Link(recordNamed('Department'), { label: ['科室', 'Department'], optional: true }) departmentId?: string | null
  @Day({ label: ['起始日期', 'From'] }) fromDay!: string
  @Day({ label: ['截止日期', 'Until'], help: ['含当日；空则长期', 'Inclusive; empty: without end'], optional: true }) untilDay?: string | null
  @Text({ label: ['事由', 'Reason'], max: 200 }) reason!: string
}

const administratorsApart = rejection('ADMINISTRATORS_APART', [
  '该账号已是{held}：系统、安全、审计三种管理员不得由一人兼任，管理员账号也不得兼有其他角色', 'The account is {held} already; system, security and audit administrators are three people, and their accounts have no other role',
])
const grantDays = rejection('GRANT_DAYS', ['截止日期早于起始日期', 'The last day is before the first'])
const foreignDepartment = rejection('GRANT_PLACE', ['所选科室不属于所选单位', 'The department does not belong to the bureau'])
const administratorPlace = rejection('ADMINISTRATOR_PLACE', ['管理员角色不按科室授予', 'Administrators are not granted for a department'])

/** Whether a department is one of the bureau; the kernel knows of departments no more than that. */
const belongs = async (em: EntityManager, departmentId: string, bureauId: string): Promise<boolean> =>
  (await em.count(specOf('Department').cls as new () => { id: string; bureauId: string }, { id: departmentId, bureauId })) > 0

/** Gives a role. Nobody raises himself, and GB/T 22239 keeps the three administrators apart. */
export const grantRole = act(grantLifecycle, 'grant', {
  input: GrantRoleInput,
  check: async ({ input, acting, em, now }) => {
    if (input.userId === acting.userId) return ownAccount()
    if (input.untilDay && input.untilDay < input.fromDay) return grantDays()
    if (input.departmentId && ADMINISTRATORS.includes(input.role)) return administratorPlace()
    if (input.departmentId && !(input.bureauId && (await belongs(em, input.departmentId, input.bureauId)))) return foreignDepartment()
    const held = await roleConflict(em, input.userId, input.role, now)
    return held && administratorsApart({ held: inLocale(labelOfChoice(Role, held), acting.locale) })
  },
  run: ({ input, create }) => create(RoleGrant, grantValues(input)),
})
