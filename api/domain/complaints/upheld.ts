import { clockOf } from '../accountability/index.ts'
import { actOf, onEvent, perform } from '../../kernel/lifecycle/index.ts'
import { inLocale, labelOfChoice } from '../../kernel/records/index.ts'
import { ComplaintConclusion } from './complaint-choices.ts'
import { complaintEvents } from './complaint.events.ts'
import { Complaint } from './complaint.record.ts'

/**
 * An upheld complaint opens a lead when it is closed: a matter to check, not a verdict. It says what was found and on which rule, in
 * the office's words: what the complainant wrote can tell who complained.
 */
onEvent(complaintEvents.closed, async ({ em, office }, { subject }) => {
  const complaint = await em.findOneOrFail(Complaint, subject.id)
  if (complaint.conclusion !== 'UPHELD' && complaint.conclusion !== 'PARTLY_UPHELD') return
  await perform(office, em, clockOf(complaint.bureauId), actOf('AccountabilityLead', 'open'), {
    record: 'AccountabilityLead', act: 'open',
    input: {
      matter: `${complaint.number}经核查${inLocale(labelOfChoice(ComplaintConclusion, complaint.conclusion), 'zh')}：${complaint.policyBasis}`.slice(0, 200), source: 'COMPLAINT', sourceId: complaint.id,
      departmentId: complaint.accusedDepartmentId, staffId: complaint.accusedStaffId,
    },
  })
})
