import { act } from '../../../kernel/lifecycle/index.ts'
import { arrangeCovers } from '../arrange-covers.ts'
import { leaveLifecycle } from '../leave.lifecycle.ts'
import { maySign } from '../leave-rights.ts'
import { situationOf } from '../situation.ts'

/** Back at the post: the covers for this leave end with it. */
export const endLeave = act(leaveLifecycle, 'end', {
  allowed: ({ em, acting, record }) => maySign({ em, acting, record }),
  async run(context) {
    const { record, em, now } = context
    record.endedAt = now
    const situation = await situationOf(em, record.bureauId, now)
    situation.away.delete(record.staffId)
    await arrangeCovers(context, record.bureauId, situation)
  },
})
