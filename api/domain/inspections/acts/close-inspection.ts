import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { Finding } from '../finding.record.ts'
import { inspectionLifecycle } from '../inspection.lifecycle.ts'

const stillOpen = rejection('FINDINGS_STILL_OPEN', ['还有{count}个问题没有销号', '{count} findings are not worked off yet'])

/** The list is empty: every finding was worked off or withdrawn. */
export const closeInspection = act(inspectionLifecycle, 'close', {
  allowed: async ({ record, em }) => {
    const count = await em.count(Finding, { inspectionId: record.id, state: { $nin: ['WORKED_OFF', 'WITHDRAWN'] } })
    return count > 0 ? stillOpen({ count }) : undefined
  },
  run: ({ record, now }) => { record.closedAt = now },
})
