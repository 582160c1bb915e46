import { actOf, onEvent, perform } from '../../kernel/lifecycle/index.ts'
import { sanctionEvents } from './accountability.events.ts'
import { consequenceOf } from './consequences.ts'
import { Sanction } from './sanction.record.ts'
import { Violation } from './violation.record.ts'

/** Where a rung says that its sanctions apply all at once, proposing one proposes the others; whoever decides may drop any of them. */
onEvent(sanctionEvents.proposed, async ({ em, law, office, acting }, { subject }) => {
  const sanction = await em.findOneOrFail(Sanction, subject.id)
  const { violationId, staffId, kind, reasons, deviation } = sanction
  const { together } = await consequenceOf(em, law, await em.findOneOrFail(Violation, violationId), staffId)
  const standing = await em.find(Sanction, { violationId, staffId: staffId ?? null, state: { $ne: 'REVOKED' } })
  const missing = together(kind).find((each) => !standing.some((other) => other.kind === each))
  if (!missing) return
  // The next is proposed by the event of this one.
  await perform(office, em, acting, actOf('Sanction', 'propose'), {
    record: 'Sanction', act: 'propose',
    input: { violationId, kind: missing, reasons, ...(staffId ? { staffId } : {}), ...(deviation ? { deviation } : {}) },
  })
})
