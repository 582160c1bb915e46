import { dayOf } from '../../../kernel/calendar/index.ts'
import { act, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Integer, Text } from '../../../kernel/records/index.ts'
import { minutesWindow } from '../cover-window.ts'
import { leaveLifecycle } from '../leave.lifecycle.ts'
import { overlapProblem } from '../leave-overlap.ts'
import { Leave } from '../leave.record.ts'
import { presenceProblem } from '../presence.ts'
import { StaffMember } from '../staff-member.record.ts'
import { notStaff } from './plan-leave.ts'
import { coverFor } from './start-leave.ts'

@DefineInput()
export class StepOutInput {
  @Integer({ label: ['离岗分钟', 'Minutes'], min: 1, max: 240 }) minutes!: number
  @Text({ label: ['事由和去处', 'Reason and place'], max: 100 }) reason!: string
}

/** A short absence starts at once and needs no hand-over: whoever covers sits beside. */
export const stepOut = act(leaveLifecycle, 'stepOut', {
  input: StepOutInput,
  async check({ input, acting, em, law, now }): Promise<Rejection | undefined> {
    if (!acting.staffId) return notStaff()
    const person = await em.findOneOrFail(StaffMember, { id: acting.staffId })
    return (await overlapProblem(em, now, person, minutesWindow(now, input.minutes)))
      ?? presenceProblem(em, law, now, { ...person, staffId: person.id, kind: 'SHORT', specialReason: null })
  },
  async run(context) {
    const { input, acting, em, now, create } = context
    const { id, bureauId, departmentId } = await em.findOneOrFail(StaffMember, { id: acting.staffId! })
    const window = minutesWindow(now, input.minutes)
    const leave = create(Leave, {
      bureauId, departmentId, staffId: id, kind: 'SHORT', reason: input.reason, fromDay: dayOf(now), untilDay: dayOf(window.endsAt),
      minutes: input.minutes, ...window, handover: null, specialReason: null, extensionReason: null, substituteId: null, startedAt: now, endedAt: null, state: 'STARTED',
    })
    await coverFor(context, leave)
    return leave
  },
})
