import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Link } from '../../../kernel/records/index.ts'
import { areOurStaff, StaffMember } from '../../organization/index.ts'
import { inOtherHands } from '../in-hand.ts'
import { paperFacts, paperLifecycle } from '../paper.lifecycle.ts'

const sameHandler = rejection('PAPER_WITH_THEM', ['该人员已是经办人', 'This person handles it already'])

@DefineInput()
export class AssignPaperInput {
  @Link(() => StaffMember, { label: ['经办人', 'Handler'] }) handlerId!: string
}

/** Gives a paper, and with it its running time, to somebody of the bureau and their department. */
export const assignPaper = act(paperLifecycle, 'assign', {
  input: AssignPaperInput,
  allowed: inOtherHands,
  check: ({ record, input, em }) => (input.handlerId === record.handlerId ? sameHandler() : areOurStaff(em, record.bureauId, [input.handlerId])),
  run: async ({ record, input, em, facts }) => {
    facts(paperFacts(record))
    Object.assign(record, { handlerId: input.handlerId, departmentId: (await em.findOneOrFail(StaffMember, input.handlerId)).departmentId })
  },
})
