import { clockOf } from '../accountability/index.ts'
import { actOf, onEvent, perform } from '../../kernel/lifecycle/index.ts'
import { Finding } from './finding.record.ts'
import { inspectionEvents } from './inspection.events.ts'

/** A grave finding that stands after the department was heard opens a lead: a matter to check, not a verdict (processes.md). */
onEvent(inspectionEvents.confirmed, async ({ em, office }, { subject }) => {
  for (const finding of await em.find(Finding, { inspectionId: subject.id, severity: 'GRAVE', state: 'OPEN' })) {
    await perform(office, em, clockOf(finding.bureauId), actOf('AccountabilityLead', 'open'), {
      record: 'AccountabilityLead', act: 'open',
      input: {
        matter: `督查发现：${finding.matter}`.slice(0, 200), source: 'FINDING', sourceId: finding.id, departmentId: finding.departmentId,
        ...(finding.staffId ? { staffId: finding.staffId } : {}), ...(finding.citation ? { citation: finding.citation } : {}),
      },
    })
  }
})
