import { staffHolding } from '../../kernel/access/index.ts'
import { onEvent, type ListenerContext, type Occurred } from '../../kernel/lifecycle/index.ts'
import { notificationTemplate, notify, type NotificationTemplate } from '../../kernel/notifications/index.ts'
import { Department, whoAnswered } from '../organization/index.ts'
import { badRatingEvents, caseEvents } from './case.events.ts'

const handedOver = notificationTemplate('cases.handedOver',
  ['办件{number}已转交您办理', 'Case {number} was handed to you'],
  ['有一件办件已转交您办理', 'A case was handed to you'],
)
const extended = notificationTemplate('cases.extended',
  ['办件{number}的延期已批准', 'Case {number}: the extension was granted'],
  ['您的一件办件有审批结果', 'Something was decided on a case of yours'],
)
const extensionDeclined = notificationTemplate('cases.extensionDeclined',
  ['办件{number}不予延期，请按期办结', 'Case {number}: no extension, please complete it in time'],
  ['您的一件办件有审批结果', 'Something was decided on a case of yours'],
)
const refused = notificationTemplate('cases.refusalApproved',
  ['办件{number}已批准不予办理，请送达告知书', 'Case {number}: the refusal was approved, please serve the notice'],
  ['您的一件办件有审批结果', 'Something was decided on a case of yours'],
)
const refusalCorrected = notificationTemplate('cases.refusalCorrected',
  ['办件{number}的不予办理已被纠正，请继续办理', 'Case {number}: the refusal was corrected, please go on'],
  ['您的一件办件有审批结果', 'Something was decided on a case of yours'],
)
const badRating = notificationTemplate('cases.badRating',
  ['收到差评{number}，请在期限内核实', 'A bad rating came in, verify it in time: {number}'],
  ['收到一件差评', 'A bad rating came in'],
)

type Told = (context: ListenerContext, event: Occurred) => Promise<readonly (string | null | undefined)[]>

/** Whoever handles the case, or covers who does. */
const handler: Told = async ({ em, now }, { subject }) => [subject.staffId && (await whoAnswered(em, subject.staffId, now, subject.departmentId))]

/** The efficiency office, which verifies it, and the head of the rated department. */
const officeAndHead: Told = async ({ em, now }, { subject }) => [
  ...await staffHolding(em, ['EFFICIENCY_OFFICE'], subject.bureauId, now), subject.departmentId && (await em.findOneOrFail(Department, subject.departmentId)).headId,
]

/** Tells people of an event by the number of its record; never the one who made it happen. */
function tell(event: string, template: NotificationTemplate<'number'>, whom: Told): void {
  onEvent(event, async (context, happened) => {
    const { em, now, acting } = context
    const { subject } = happened
    const people = new Set((await whom(context, happened)).filter((id) => typeof id === 'string' && id !== acting.staffId))
    await notify(em, {
      template, facts: { number: subject.label }, to: [...people].map((id) => ({ id: id!, bureauId: subject.bureauId })), subject: { type: subject.type, id: subject.id }, now,
    })
  })
}

tell(caseEvents.transferred, handedOver, handler)
tell(caseEvents.extended, extended, handler)
tell(caseEvents.extensionDeclined, extensionDeclined, handler)
tell(caseEvents.refused, refused, handler)
tell(caseEvents.refusalCorrected, refusalCorrected, handler)
tell(badRatingEvents.received, badRating, officeAndHead)
