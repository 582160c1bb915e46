import { leadsFrom } from '../accountability/index.ts'
import { Finding } from './finding.record.ts'
import { Inspection } from './inspection.record.ts'

/** A lead rests on a finding that stood when the department had been heard. */
leadsFrom('FINDING', async (em, id, { bureauId }) => {
  const finding = await em.findOne(Finding, { id, bureauId, state: { $ne: 'WITHDRAWN' } })
  const heard = finding && (await em.count(Inspection, { id: finding.inspectionId, state: { $in: ['CONFIRMED', 'ISSUED', 'RECTIFYING', 'CLOSED'] } })) > 0
  return heard ? [id] : undefined
})
