import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Link } from '../../../kernel/records/index.ts'
import { leaveLifecycle } from '../leave.lifecycle.ts'
import { areOurStaff } from '../own-staff.ts'
import { substituteNamedBy } from '../post.provisions.ts'
import { situationOf } from '../situation.ts'
import { StaffMember } from '../staff-member.record.ts'
import { coverFor } from './start-leave.ts'

@DefineInput()
export class NameSubstituteInput {
  @Link(() => StaffMember, { label: ['顶岗人', 'Substitute'] }) substituteId!: string
}

const substituteUnfit = rejection('SUBSTITUTE_AWAY', ['该人员本身离岗，不能顶岗', 'That person is away and cannot stand in'])

/** Somebody is sent to stand in, where there is no B holder or the B holder is away as well. */
export const nameSubstitute = act(leaveLifecycle, 'nameSubstitute', {
  input: NameSubstituteInput,
  async check({ record, input, law, acting, em, now }) {
    const { bureauId, departmentId } = record
    const power = substituteNamedBy.allows(law, acting, { bureauId, departmentId })
    if (power) return power
    const { away } = await situationOf(em, bureauId, now)
    if (input.substituteId === record.staffId || away.has(input.substituteId)) return substituteUnfit()
    return areOurStaff(em, bureauId, [input.substituteId])
  },
  async run(context) {
    const { record, input } = context
    record.substituteId = input.substituteId
    if (record.state === 'STARTED') await coverFor(context, record)
  },
})
