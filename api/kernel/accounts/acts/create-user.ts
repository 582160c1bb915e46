import { accountValues, Language, normalLogin, User } from '../../access/index.ts'
import { act, rejection, type Rejection } from '../../lifecycle/index.ts'
import { Choice, DefineInput, Link, recordNamed, specOf, Text, type Locale } from '../../records/index.ts'
import type { EntityManager } from '../../store/index.ts'
import { userLifecycle } from '../user.lifecycle.ts'

@DefineInput()
export class CreateUserInput {
  @Text({ label: ['登录名', 'Login'], max: 60, min: 2, pattern: { test: /^[\p{L}\p{N}._-]+$/u, text: ['只能用文字、数字和 . _ -', 'Letters, digits and . _ - only'] } })
  login!: string
  @Text({ label: ['姓名', 'Name'], max: 60 }) name!: string
  @Link(recordNamed('StaffMember'), { label: ['工作人员', 'Staff member'], optional: true }) staffId?: string | null
  @Link(recordNamed('Bureau'), { label: ['单位', 'Bureau'], help: ['选了工作人员则随其单位', 'Follows from the staff member where one is chosen'], optional: true })
  bureauId?: string | null
  @Choice(() => Language, { label: ['界面语言', 'Language'], optional: true }) locale?: Locale | null
}

const loginTaken = rejection('LOGIN_TAKEN', ['登录名{login}已被使用', 'The login {login} is taken'])
const staffHasAccount = rejection('STAFF_HAS_ACCOUNT', ['该工作人员已有账号{login}', 'This staff member has the account {login} already'])

/** A staff member has one account at most, or two people could act under one name. */
export async function staffTaken(em: EntityManager, staffId: string | null | undefined, but?: string): Promise<Rejection | undefined> {
  const other = staffId ? await em.findOne(User, { staffId, ...(but ? { id: { $ne: but } } : {}) }) : null
  return other ? staffHasAccount({ login: other.login }) : undefined
}

/** The bureau that a staff member belongs to; the kernel knows of staff no more than that. */
export async function bureauOfStaff(em: EntityManager, staffId: string): Promise<string> {
  const staff = await em.findOneOrFail(specOf('StaffMember').cls as new () => { id: string; bureauId: string }, { id: staffId })
  return staff.bureauId
}

/** Makes an account without a password: its holder sets one through an invitation. */
export const createUser = act(userLifecycle, 'create', {
  input: CreateUserInput,
  check: async ({ input, em }) =>
    ((await em.findOne(User, { login: normalLogin(input.login) })) ? loginTaken({ login: input.login }) : staffTaken(em, input.staffId)),
  run: async ({ input, em, now, create }) => create(User, await accountValues({
    login: input.login, name: input.name, staffId: input.staffId, locale: input.locale ?? 'zh',
    bureauId: input.staffId ? await bureauOfStaff(em, input.staffId) : input.bureauId,
  }, now)),
})
