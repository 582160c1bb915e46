import { rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Link, Text } from '../../../kernel/records/index.ts'
import { areOurStaff, StaffMember } from '../../organization/index.ts'
import { stillWaiting } from '../ask-deciders.ts'
import { caseAct } from '../case-act.ts'
import { CaseTransfer } from '../case-papers.record.ts'

const sameHandler = rejection('SAME_HANDLER', ['该人员已是经办人', 'This person handles the case already'])

@DefineInput()
export class TransferCaseInput {
  @Link(() => StaffMember, { label: ['新经办人', 'New handler'] }) handlerId!: string
  @Text({ label: ['转办原因', 'Reason'], max: 300 }) reason!: string
}

/** Hands the case, and with it its running clocks, to another handler of the bureau and their department. */
export const transferCase = caseAct('transfer', {
  input: TransferCaseInput,
  check: ({ record, input, em }) => (input.handlerId === record.handlerId ? sameHandler() : areOurStaff(em, record.bureauId, [input.handlerId])),
  run: async (context, known) => {
    const { record, input, em, now, create } = context
    const { departmentId } = await em.findOneOrFail(StaffMember, input.handlerId)
    create(CaseTransfer, {
      bureauId: record.bureauId, caseId: record.id, fromId: record.handlerId, toId: input.handlerId, reason: input.reason, transferredAt: now,
    })
    record.handlerId = input.handlerId
    record.departmentId = departmentId
    await stillWaiting(context, known)
  },
})
