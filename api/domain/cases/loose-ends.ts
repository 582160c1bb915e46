import { onEvent } from '../../kernel/lifecycle/index.ts'
import { Extension, RefusalFiling, SpecialProcedure } from './case-decisions.record.ts'
import { caseEvents } from './case.events.ts'

/** When a case ends, nothing of it still waits for a decision and no procedure still runs. */
onEvent(caseEvents.completed, async ({ em }, { subject: { id: caseId }, at }) => {
  await em.nativeUpdate(Extension, { caseId, decision: 'REQUESTED' }, { decision: 'OVERTAKEN', decidedAt: at })
  await em.nativeUpdate(RefusalFiling, { caseId, decision: 'PROPOSED' }, { decision: 'OVERTAKEN', decidedAt: at })
  await em.nativeUpdate(SpecialProcedure, { caseId, endedAt: null }, { endedAt: at })
})
