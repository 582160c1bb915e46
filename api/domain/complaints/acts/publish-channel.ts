import { act, fieldRejection, invalid, rejection, type ActContext, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { staffHolding } from '../../../kernel/access/index.ts'
import { Choice, DefineInput, Link, Text } from '../../../kernel/records/index.ts'
import { areOurStaff, Department, isOurDepartment, StaffMember } from '../../organization/index.ts'
import { publicChannelLifecycle } from '../public-channel.lifecycle.ts'
import { channelText, PublicChannel, PublicChannelKind, TELEPHONES } from '../public-channel.record.ts'

/** Where the channel is, which may change. */
abstract class ChannelPlaceInput {
  @Text(channelText.detail) detail!: string
  @Text(channelText.hours) hours?: string | null
  @Link(() => Department, { label: ['所属部门', 'Department'], optional: true, help: ['不填即全单位', 'Empty: the whole bureau'] }) departmentId?: string | null
  @Link(() => StaffMember, { label: ['专办人员', 'Named officer'], optional: true }) officerId?: string | null
}

@DefineInput()
export class PublishChannelInput extends ChannelPlaceInput {
  @Choice(() => PublicChannelKind, { label: ['渠道', 'Channel'] }) kind!: PublicChannelKind
}

@DefineInput()
export class ReviseChannelInput extends ChannelPlaceInput {}

const noPhone = fieldRejection('NOT_A_PHONE', ['请填写有效的电话号码', 'Not a telephone number'])
const whichDepartment = fieldRejection('WHICH_DEPARTMENT', ['请选择受理投诉的部门', 'Choose the department that takes complaints'])
const notAnOfficer = rejection('NOT_A_COMPLAINT_OFFICER', ['{name}没有受理投诉的职责', '{name} does not take complaints'])

/** A telephone is a number, the receiving department is one of the bureau's, and a named officer is somebody who takes complaints. */
async function fits({ input, em, now }: Pick<ActContext<PublicChannel, ChannelPlaceInput>, 'input' | 'em' | 'now'>, kind: PublicChannelKind, bureauId: string): Promise<Rejection | undefined> {
  if (TELEPHONES.includes(kind) && !/^[\d\s+()-]{3,20}$/.test(input.detail)) return invalid({}, { fields: [noPhone('detail')] })
  if (kind === 'RECEIVING_DEPARTMENT' && !input.departmentId) return invalid({}, { fields: [whichDepartment('departmentId')] })
  const elsewhere = (await isOurDepartment(em, bureauId, 'departmentId', input.departmentId)) ?? (await areOurStaff(em, bureauId, [input.officerId]))
  if (elsewhere || !input.officerId) return elsewhere
  if ((await staffHolding(em, ['COMPLAINT_OFFICER', 'EFFICIENCY_OFFICE'], bureauId, now)).includes(input.officerId)) return undefined
  return notAnOfficer({ name: (await em.findOneOrFail(StaffMember, input.officerId)).name })
}

export const publishChannel = act(publicChannelLifecycle, 'publish', {
  input: PublishChannelInput,
  check: (context) => fits(context, context.input.kind, context.acting.bureauId!),
  run: ({ input, acting, create }) => create(PublicChannel, { ...input, bureauId: acting.bureauId!, state: 'PUBLISHED' }),
})

export const reviseChannel = act(publicChannelLifecycle, 'revise', {
  input: ReviseChannelInput,
  begin: ({ record: { detail, hours, departmentId, officerId } }) => ({ detail, hours, departmentId, officerId }),
  check: (context) => fits(context, context.record.kind, context.record.bureauId),
  run: ({ record, input: { detail, hours, departmentId, officerId } }) => {
    Object.assign(record, { detail, hours: hours ?? null, departmentId: departmentId ?? null, officerId: officerId ?? null })
  },
})

export const withdrawChannel = act(publicChannelLifecycle, 'withdraw', {})
