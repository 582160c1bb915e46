import { Choice, choices, CityRecord, Day, DefineRecord, Link, recordNamed, Text, type ChoiceOf } from '../records/index.ts'
import { accountMenu, grantAccess } from './account.access.ts'
import { Role } from './role.ts'
import { User } from './user.record.ts'

export const GrantState = choices('GrantState', { ACTIVE: ['有效', 'Active'], REVOKED: ['已收回', 'Revoked'] })
export type GrantState = ChoiceOf<typeof GrantState>

/** A role given to an account by a security administrator: in the city, a bureau or a department, from a day, perhaps until one. */
@DefineRecord({
  label: ['授权', 'Role grant'], plural: 'roleGrants', title: 'role', menu: accountMenu, access: grantAccess, order: { field: 'fromDay', direction: 'DESC' },
})
export class RoleGrant extends CityRecord {
  @Link(() => User, { label: ['账号', 'Account'], list: true, filter: ['eq'], write: 'never' }) userId!: string
  @Choice(() => Role, { label: ['角色', 'Role'], list: true, filter: ['eq', 'in'], write: 'never' }) role!: Role
  @Link(recordNamed('Bureau'), { label: ['单位', 'Bureau'], help: ['空则为全市', 'Empty: the whole city'], optional: true, list: true, filter: ['eq'], write: 'never' })
  bureauId?: string | null
  @Link(recordNamed('Department'), { label: ['科室', 'Department'], optional: true, list: true, write: 'never' }) departmentId?: string | null
  @Day({ label: ['起始日期', 'From'], list: true, sort: true, write: 'never' }) fromDay!: string
  @Day({ label: ['截止日期', 'Until'], help: ['含当日；空则长期', 'Inclusive; empty: without end'], optional: true, list: true, write: 'never' }) untilDay?: string | null
  @Text({ label: ['事由', 'Reason'], max: 200, write: 'never' }) reason!: string
  @Choice(() => GrantState, { label: ['状态', 'State'], list: true, filter: ['eq'], write: 'never' }) state!: GrantState
}
