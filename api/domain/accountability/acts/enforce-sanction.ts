import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { Obligation } from '../../../kernel/obligations/index.ts'
import { enterPoints } from '../points.ts'
import { sanctionLifecycle } from '../sanction.lifecycle.ts'
import { appeal } from '../sanction.provisions.ts'

/** In force, the points are entered for the person and, where the pack says so, for the department and its head. */
export const enforceSanction = act(sanctionLifecycle, 'enforce', {
  run: (context) => enterPoints(context),
})

const stillOpen = rejection('APPEAL_STILL_OPEN', ['申诉期限尚未届满，期满后才能登记处理期满', 'The time to appeal has not ended: the sanction cannot expire before'])

/** One that has run its course; an appeal is not cut off by it. */
export const expireSanction = act(sanctionLifecycle, 'expire', {
  allowed: async ({ record, em, now, law }) => {
    const running = await em.findOne(Obligation, { subjectId: record.id, provision: appeal.key, state: 'RUNNING' })
    return running?.dueAt && running.dueAt > now ? stillOpen({}, { citation: appeal.of(law)[0]?.citation }) : undefined
  },
})
