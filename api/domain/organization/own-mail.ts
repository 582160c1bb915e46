// type-graphql's decorators need it before anything that uses them is loaded.
import 'reflect-metadata'
import { LockMode } from '@mikro-orm/core'
import { Field, ObjectType } from 'type-graphql'
import { checkFields, invalid, type Office } from '../../kernel/lifecycle/index.ts'
import { mailedConsole } from '../../kernel/notifications/index.ts'
import { DefineInput, fieldsOf, Flag, Text, vocabulary } from '../../kernel/records/index.ts'
import { declaredInput, operation, Rejection, spoken, type RequestContext } from '../../kernel/schema/index.ts'
import { MAIL_ADDRESS, notAnAddress } from './mail-address.ts'
import { StaffMember } from './staff-member.record.ts'

/** Where one's own reminders go. */
@DefineInput()
export class OwnMailInput {
  @Text({ label: ['电子邮箱', 'Mail address'], max: 200, optional: true, pattern: { test: MAIL_ADDRESS, text: notAnAddress } }) email?: string | null
  @Flag({ label: ['不接收邮件提醒', 'Wants no mail'] }) mailOff?: boolean | null
}

@ObjectType({ description: '本人的邮件提醒 / One’s own mail reminders', simpleResolvers: true })
export class OwnMail {
  @Field(() => String, { nullable: true, description: '电子邮箱 / Mail address' }) email?: string | null
  @Field(() => Boolean, { description: '不接收邮件提醒 / Wants no mail' }) mailOff!: boolean
  @Field(() => Boolean, { description: '本系统已配置邮件服务器 / Mail goes out from here' }) goesOut!: boolean
  @Field(() => Rejection, { nullable: true, description: '不予保存的原因 / Why not' }) rejection?: Rejection | null
}

const told = ({ email, mailOff }: Pick<StaffMember, 'email' | 'mailOff'>): OwnMail => ({ email: email ?? null, mailOff, goesOut: mailedConsole() !== undefined, rejection: null })

operation({
  kind: 'query', name: 'ownMail', permission: 'notifications.read', nullable: true, type: () => OwnMail, args: [],
  description: '本人的邮件提醒；不是工作人员的账号没有 / One’s own mail reminders; none for an account that is no member of staff',
  async resolve(_args, { acting, office }): Promise<OwnMail | null> {
    const { staffId } = acting
    return staffId === undefined ? null : office.transaction(async (em) => told(await em.findOneOrFail(StaffMember, staffId)))
  },
})

vocabulary('Act', () => [['setOwnMail', ['设置邮件提醒', 'Set mail reminders']]])

operation({
  kind: 'mutation', name: 'setOwnMail', permission: 'notifications.read', refusals: { record: 'StaffMember', act: 'setOwnMail' }, nullable: true, type: () => OwnMail,
  description: '设置本人的邮件提醒 / Sets one’s own mail reminders',
  args: [{ name: 'input', type: () => declaredInput(OwnMailInput) }],
  async resolve({ input }, { acting, office }: RequestContext): Promise<OwnMail | null> {
    const { staffId } = acting
    const given = input as OwnMailInput
    if (staffId === undefined) return null
    const wrong = checkFields(fieldsOf(OwnMailInput).values(), { ...given })
    if (wrong.length > 0) return { mailOff: false, goesOut: false, rejection: spoken(invalid({}, { fields: wrong }), acting.locale) }
    return told(await keep(office, acting, staffId, given))
  },
})

/** Stores what is given, and notes in the log what changed, never the address. */
function keep(office: Office, acting: RequestContext['acting'], staffId: string, { email, mailOff }: OwnMailInput): Promise<StaffMember> {
  return office.transaction(async (em) => {
    const now = office.now()
    const staff = await em.findOneOrFail(StaffMember, staffId, { lockMode: LockMode.PESSIMISTIC_WRITE })
    const wanted = { email: email === undefined ? staff.email ?? null : email || null, mailOff: mailOff ?? staff.mailOff }
    const changed = (['email', 'mailOff'] as const).filter((field) => (staff[field] ?? null) !== wanted[field])
    if (changed.length === 0) return staff
    em.assign(staff, { ...wanted, updatedAt: now })
    await em.flush()
    await office.audit(em, { at: now, acting, act: 'setOwnMail', record: 'StaffMember', recordId: staffId, bureauId: staff.bureauId, outcome: 'DONE', changed })
    return staff
  })
}
