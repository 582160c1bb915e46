import { dayOf } from '../../../kernel/calendar/index.ts'
import { act, noRight, rejection } from '../../../kernel/lifecycle/index.ts'
import { Choice, Day, DefineInput, inLocale, Link, LongText, Text } from '../../../kernel/records/index.ts'
import { daysWindow } from '../cover-window.ts'
import { leaveLifecycle } from '../leave.lifecycle.ts'
import { overlapProblem } from '../leave-overlap.ts'
import { Leave, LeaveKind } from '../leave.record.ts'
import { managesLeaves } from '../leave-rights.ts'
import { StaffMember } from '../staff-member.record.ts'

@DefineInput()
export class PlanLeaveInput {
  @Link(() => StaffMember, { label: ['离岗人员', 'Who'], optional: true, help: ['不填即本人', 'Empty: yourself'] }) staffId?: string | null
  @Choice(() => LeaveKind, { label: ['类别', 'Kind'] }) kind!: LeaveKind
  @Text({ label: ['事由', 'Reason'], max: 100 }) reason!: string
  @Day({ label: ['起始日', 'First day'] }) fromDay!: string
  @Day({ label: ['截止日', 'Last day'], help: ['当日计入', 'Counted in'] }) untilDay!: string
  @LongText({ label: ['工作交接', 'Hand-over'], max: 2000, optional: true }) handover?: string | null
}

const leaveDays = rejection('LEAVE_DAYS', ['截止日不能早于起始日', 'The last day cannot come before the first'])
const leaveInPast = rejection('LEAVE_IN_PAST', ['请假须事先办理，不能补办', 'Leave is taken beforehand; it cannot be entered afterwards'])
/** For acts of a staff member by an account that is none. */
export const notStaff = rejection('NOT_STAFF', ['当前账号不是工作人员', 'Your account belongs to no staff member'])

/** Leave is asked for beforehand, by the person or, for somebody else, by whoever arranges the department's absences. */
export const planLeave = act(leaveLifecycle, 'plan', {
  input: PlanLeaveInput,
  async check({ input, acting, em, now }) {
    const staffId = input.staffId ?? acting.staffId
    if (!staffId) return notStaff()
    const person = await em.findOneOrFail(StaffMember, { id: staffId })
    if (staffId !== acting.staffId && !managesLeaves(acting, person)) return noRight({ act: inLocale(leaveLifecycle.acts.plan.label, acting.locale) })
    if (input.untilDay < input.fromDay) return leaveDays()
    if (input.fromDay < dayOf(now)) return leaveInPast()
    return overlapProblem(em, now, person, daysWindow(input.fromDay, input.untilDay))
  },
  async run({ input, acting, em, create }) {
    const { id, bureauId, departmentId } = await em.findOneOrFail(StaffMember, { id: input.staffId ?? acting.staffId! })
    return create(Leave, {
      bureauId, departmentId, staffId: id, kind: input.kind, reason: input.reason, fromDay: input.fromDay, untilDay: input.untilDay,
      minutes: null, ...daysWindow(input.fromDay, input.untilDay), handover: input.handover ?? null, specialReason: null, extensionReason: null,
      substituteId: null, startedAt: null, endedAt: null, state: 'PLANNED',
    })
  },
})
