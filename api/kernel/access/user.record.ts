import { Choice, choices, CityRecord, DefineRecord, Flag, Instant, Integer, Link, recordNamed, Text, Texts, type ChoiceOf, type Locale } from '../records/index.ts'
import { accountMenu, userAccess } from './account.access.ts'

export const UserState = choices('UserState', {
  ACTIVE: ['正常', 'Active'],
  /** Until `lockedUntil` after too many failed tries; without it, until an administrator unlocks. */
  LOCKED: ['锁定', 'Locked'],
  DISABLED: ['停用', 'Disabled'],
})
export type UserState = ChoiceOf<typeof UserState>

export const Language = choices('Language', { zh: ['中文', 'Chinese'], en: ['英文', 'English'] })

/** An account: who may sign in. Who the person is in the office is the staff member it points at. */
@DefineRecord({
  label: ['账号', 'Account'], plural: 'users', title: 'name', menu: accountMenu, access: userAccess, order: { field: 'login', direction: 'ASC' },
})
export class User extends CityRecord {
  @Text({ label: ['登录名', 'Login'], max: 60, unique: true, list: true, sort: true, filter: ['eq', 'contains'], write: 'never' }) login!: string
  @Text({ label: ['姓名', 'Name'], max: 60, list: true, filter: ['contains'], write: 'never' }) name!: string
  @Link(recordNamed('Bureau'), { label: ['单位', 'Bureau'], optional: true, list: true, filter: ['eq'], write: 'never' }) bureauId?: string | null
  @Link(recordNamed('StaffMember'), { label: ['工作人员', 'Staff member'], optional: true, filter: ['eq'], write: 'never' }) staffId?: string | null
  @Choice(() => UserState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'], write: 'never' }) state!: UserState
  @Choice(() => Language, { label: ['界面语言', 'Language'], write: 'never' }) locale!: Locale
  @Instant({ label: ['锁定至', 'Locked until'], optional: true, list: true, write: 'never' }) lockedUntil?: Date | null
  @Flag({ label: ['须修改密码', 'Must change password'], list: true, write: 'never' }) mustChangePassword!: boolean
  @Instant({ label: ['密码修改时间', 'Password changed'], optional: true, write: 'never' }) passwordChangedAt?: Date | null
  @Integer({ label: ['连续失败次数', 'Failed tries'], hidden: true }) failedTries!: number
  /** Absent until the account's invitation is taken up. */
  @Text({ label: ['密码摘要', 'Password hash'], max: 200, optional: true, hidden: true }) passwordHash?: string | null
  /** Hashes of the passwords before, the newest first. */
  @Texts({ label: ['历史密码摘要', 'Earlier password hashes'], max: 200, hidden: true }) passwordHistory!: string[]
}

/** Logins are one whatever their capitals and width. */
export const normalLogin = (login: string): string => login.normalize('NFKC').trim().toLowerCase()
