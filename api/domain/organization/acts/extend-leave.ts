import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { Day, DefineInput, Text } from '../../../kernel/records/index.ts'
import { daysWindow } from '../cover-window.ts'
import { leaveLifecycle } from '../leave.lifecycle.ts'
import { overlapProblem } from '../leave-overlap.ts'
import { maySign } from '../leave-rights.ts'
import { coverFor } from './start-leave.ts'

@DefineInput()
export class ExtendLeaveInput {
  @Day({ label: ['续至', 'New last day'] }) untilDay!: string
  @Text({ label: ['续假原因', 'Reason'], max: 100 }) reason!: string
}

const notLonger = rejection('LEAVE_NOT_LONGER', ['新的截止日须晚于{until}', 'The new last day must come after {until}'])

/** The leave and its covers run on; a leave that had run out is covered again from now. */
export const extendLeave = act(leaveLifecycle, 'extend', {
  input: ExtendLeaveInput,
  allowed: ({ em, acting, record }) => maySign({ em, acting, record }),
  async check({ record, input, em, now }) {
    const { endsAt } = daysWindow(record.fromDay, input.untilDay)
    if (endsAt <= record.endsAt || endsAt <= now) return notLonger({ until: record.untilDay })
    return overlapProblem(em, now, { id: record.staffId, bureauId: record.bureauId }, { startsAt: record.startsAt, endsAt }, record.id)
  },
  async run(context) {
    const { record, input } = context
    record.untilDay = input.untilDay
    record.endsAt = daysWindow(record.fromDay, input.untilDay).endsAt
    record.extensionReason = input.reason
    await coverFor(context, record)
  },
})
