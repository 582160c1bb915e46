import { keepFrom } from '../../kernel/access/index.ts'
import { readWithSubject } from '../../kernel/obligations/index.ts'
import { concerns } from './concerns.ts'
import './acts/publish-channel.ts'
import './acts/receive-complaint.ts'
import './acts/accept-complaint.ts'
import './acts/identify-accused.ts'
import './acts/recuse-from-complaint.ts'
import './acts/instruct-on-complaint.ts'
import './acts/assign-complaint.ts'
import './acts/name-viewer.ts'
import './acts/investigate-complaint.ts'
import './acts/answer-complaint.ts'
import './acts/extend-complaint.ts'
import './acts/hear-complainant.ts'
import './public-complaints.ts'
import './open-complainant.ts'
import './upheld.ts'
import './lead-origin.ts'
import './channels-lacking.ts'
import './complaint-terms.query.ts'

export { Complaint } from './complaint.record.ts'
export { PublicChannel, PublicChannelKind } from './public-channel.record.ts'
export { ComplaintChannel, ComplaintConclusion, ComplaintKind, ComplaintState, ComplaintSubject, IdentityProtection } from './complaint-choices.ts'

// Its clocks are as secret as the complaint (processes.md, trap 6), and so is what other rooms write of it.
readWithSubject('Complaint')
keepFrom('Complaint', concerns)
