import { dayOf, yearOf } from '../../../kernel/calendar/index.ts'
import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { Choice, Day, DefineInput, Link, Text } from '../../../kernel/records/index.ts'
import { areOurStaff, Department, isOurDepartment, StaffMember } from '../../organization/index.ts'
import { paper, PaperKind, PaperUrgency } from '../official-paper.fields.ts'
import { OfficialPaper } from '../official-paper.record.ts'
import { paperFacts, paperLifecycle } from '../paper.lifecycle.ts'
import { paperFields } from '../paper.provisions.ts'

const staffOnly = rejection('PAPER_BY_STAFF_ONLY', ['须由工作人员办理', 'Only a staff member can do this'])
const inThePast = rejection('DEADLINE_PASSED', ['办理期限不能早于今日', 'The limit cannot be before today'])

@DefineInput()
export class ReceivePaperInput {
  @Text(paper.title) title!: string
  @Text(paper.sender) sender!: string
  @Text(paper.documentNumber) documentNumber?: string | null
  @Choice(() => PaperUrgency, paper.urgency) urgency?: PaperUrgency | null
  @Choice(() => PaperKind, paper.kind) kind!: PaperKind
  @Link(() => Department, { label: ['主办科室', 'Lead department'] }) departmentId!: string
  @Link(() => StaffMember, { label: ['经办人', 'Handler'], optional: true }) handlerId?: string | null
  @Text(paper.consulted) consulted?: string | null
  @Day(paper.deadline) deadline?: string | null
}

/** Registers a paper that came in: with its urgency, and its own limit where its kind has none, as the rules want. */
export const receivePaper = act(paperLifecycle, 'receive', {
  input: ReceivePaperInput,
  check: async ({ input, acting, em, law, now }) => {
    if (!acting.staffId || !acting.bureauId) return staffOnly()
    if (input.deadline && input.deadline < dayOf(now)) return inThePast()
    const { urgency = null, deadline = null, consulted = null, documentNumber = null } = input
    return paperFields.filled(law, { urgency, deadline, consulted, documentNumber }, paperFacts(input))
      ?? (await isOurDepartment(em, acting.bureauId, 'departmentId', input.departmentId))
      ?? (input.handlerId ? areOurStaff(em, acting.bureauId, [input.handlerId]) : undefined)
  },
  run: async ({ input, acting, create, nextNumber, facts, now }) => {
    const bureauId = acting.bureauId!
    const year = yearOf(dayOf(now))
    facts(paperFacts(input))
    return create(OfficialPaper, {
      ...input, bureauId, number: `收文〔${year}〕${await nextNumber(bureauId, 'OFFICIAL_PAPER', year)}号`, state: 'RECEIVED', receivedAt: now, receivedById: acting.staffId!, late: false,
    })
  },
})
