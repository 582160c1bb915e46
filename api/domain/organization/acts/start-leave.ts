import { act, rejection, type ActContext } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, LongText, Text } from '../../../kernel/records/index.ts'
import { arrangeCovers } from '../arrange-covers.ts'
import { leaveLifecycle } from '../leave.lifecycle.ts'
import type { Leave } from '../leave.record.ts'
import { maySign } from '../leave-rights.ts'
import { coverStepsIn, handOver } from '../post.provisions.ts'
import { presenceProblem } from '../presence.ts'
import { situationOf } from '../situation.ts'

@DefineInput()
export class StartLeaveInput {
  @LongText({ label: ['工作交接', 'Hand-over'], max: 2000, optional: true }) handover?: string | null
  @Text({
    label: ['未交接原因', 'Why without hand-over'], max: 200, optional: true,
    help: ['因特殊原因来不及交接、由B岗主动顶岗时填写', 'Where a special reason leaves no time and the cover holder steps in unasked'],
  }) specialReason?: string | null
}

const notYet = rejection('LEAVE_NOT_YET', ['请假自{since}起', 'The leave begins on {since}'])
const over = rejection('LEAVE_OVER', ['请假已于{until}届满', 'The leave ran out on {until}'])
const handoverNeeded = rejection('HANDOVER_NEEDED', ['离岗前须交接工作', 'Hand over before you leave'])

/** From this hour the cover holder has the queue and the powers, until the return or the end of the last day. */
export const startLeave = act(leaveLifecycle, 'start', {
  input: StartLeaveInput,
  async allowed({ record, now, em, acting }) {
    if (now < record.startsAt) return notYet({ since: record.fromDay })
    if (now >= record.endsAt) return over({ until: record.untilDay })
    return maySign({ em, acting, record })
  },
  check({ record, input, law, em, now }) {
    const specialReason = input.specialReason ?? record.specialReason
    const citation = handOver.of(law)
    const excused = specialReason && coverStepsIn.of(law)
    if (citation && !input.handover && !record.handover && !excused) return handoverNeeded({}, { citation })
    return presenceProblem(em, law, now, { ...record, specialReason })
  },
  async run(context) {
    const { record, input, now } = context
    if (input.handover) record.handover = input.handover
    if (input.specialReason) record.specialReason = input.specialReason
    record.startedAt = now
    await coverFor(context, record)
  },
})

/** Opens the covers of somebody who leaves now. */
export async function coverFor(context: Pick<ActContext, 'em' | 'now' | 'law' | 'create'>, leave: Leave): Promise<void> {
  const situation = await situationOf(context.em, leave.bureauId, context.now)
  situation.away.set(leave.staffId, { leaveId: leave.id, endsAt: leave.endsAt, substituteId: leave.substituteId })
  await arrangeCovers(context, leave.bureauId, situation)
}
