import { clockOf } from '../accountability/index.ts'
import { actOf, onEvent, perform } from '../../kernel/lifecycle/index.ts'
import { complaintEvents } from './complaint.events.ts'
import { Complaint } from './complaint.record.ts'

/** An upheld complaint opens a lead when it is closed: a matter to check, not a verdict. It says nothing of who complained. */
onEvent(complaintEvents.closed, async ({ em, office }, { subject }) => {
  const complaint = await em.findOneOrFail(Complaint, subject.id)
  if (complaint.conclusion !== 'UPHELD' && complaint.conclusion !== 'PARTLY_UPHELD') return
  await perform(office, em, clockOf(complaint.bureauId), actOf('AccountabilityLead', 'open'), {
    record: 'AccountabilityLead', act: 'open',
    input: {
      matter: `投诉属实：${complaint.matter}`.slice(0, 200), source: 'COMPLAINT', sourceId: complaint.id,
      departmentId: complaint.accusedDepartmentId, staffId: complaint.accusedStaffId,
    },
  })
})
