import { staffHolding } from '../../kernel/access/index.ts'
import { notificationTemplate, tellOn, type Told } from '../../kernel/notifications/index.ts'
import type { Label } from '../../kernel/records/index.ts'
import { Department, whoAnswered } from '../organization/index.ts'
import { badRatingEvents, caseEvents } from './case.events.ts'

/** What a mail says of a decision on a case, the same of all. */
const aDecision: Label = ['您的一件办件有审批结果', 'Something was decided on a case of yours']

const handedOver = notificationTemplate('cases.handedOver',
  ['办件{number}已转交您办理', 'Case {number} was handed to you'],
  ['有一件办件已转交您办理', 'A case was handed to you'],
)
const extended = notificationTemplate('cases.extended',
  ['办件{number}的延期已批准', 'Case {number}: the extension was granted'],
  aDecision,
)
const extensionDeclined = notificationTemplate('cases.extensionDeclined',
  ['办件{number}不予延期，请按期办结', 'Case {number}: no extension, please complete it in time'],
  aDecision,
)
const refused = notificationTemplate('cases.refusalApproved',
  ['办件{number}已批准不予办理，请送达告知书', 'Case {number}: the refusal was approved, please serve the notice'],
  aDecision,
)
const refusalCorrected = notificationTemplate('cases.refusalCorrected',
  ['办件{number}的不予办理已被纠正，请继续办理', 'Case {number}: the refusal was corrected, please go on'],
  aDecision,
)
const badRating = notificationTemplate('cases.badRating',
  ['收到差评{number}，请在期限内核实', 'A bad rating came in, verify it in time: {number}'],
  ['收到一件差评', 'A bad rating came in'],
)

/** Whoever handles the case, or covers who does. */
const handler: Told = async ({ em, now }, { subject }) => [subject.staffId && (await whoAnswered(em, subject.staffId, now, subject.departmentId))]

/** The efficiency office, which verifies it, and the head of the rated department. */
const officeAndHead: Told = async ({ em, now }, { subject }) => [
  ...await staffHolding(em, ['EFFICIENCY_OFFICE'], subject.bureauId, now), subject.departmentId && (await em.findOneOrFail(Department, subject.departmentId)).headId,
]

tellOn(caseEvents.transferred, handedOver, 'number', handler)
tellOn(caseEvents.extended, extended, 'number', handler)
tellOn(caseEvents.extensionDeclined, extensionDeclined, 'number', handler)
tellOn(caseEvents.refused, refused, 'number', handler)
tellOn(caseEvents.refusalCorrected, refusalCorrected, 'number', handler)
tellOn(badRatingEvents.received, badRating, 'number', officeAndHead)
