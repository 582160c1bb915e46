import type { ListenerContext, Occurred } from '../../kernel/lifecycle/index.ts'
import { notificationTemplate, tellOn, type Told } from '../../kernel/notifications/index.ts'
import type { Label } from '../../kernel/records/index.ts'
import type { Office } from '../../kernel/regulations/index.ts'
import { Department } from '../organization/index.ts'
import { cardEvents, sanctionEvents, signalEvents } from './accountability.events.ts'
import { holdersOf } from './deciders.ts'
import { Sanction } from './sanction.record.ts'

/**
 * What a mail says of cards and sanctions, the same of all: it tells neither who was carded nor who is to be punished, not even to whoever
 * sees the list of mails; nor does where it leads (`discreet`).
 */
const aPaper: Label = ['有一件效能监督文书待您查阅，请留意期限', 'A paper of the efficiency office waits to be read: mind its time']

const signalRaised = notificationTemplate('signals.raised',
  ['出现异常“{matter}”，请说明情况', 'A signal was raised, please explain: {matter}'],
  ['出现一项异常，请说明情况', 'A signal was raised, please explain it'],
)
const cardIssued = notificationTemplate('cards.issued',
  ['收到{number}，请回告整改；有异议的请在期限内提出', 'A card was issued, please answer it or object in time: {number}'],
  aPaper,
)
const cardKept = notificationTemplate('cards.kept',
  ['{number}的异议已复核：维持', 'The objection was decided, the card is kept: {number}'],
  aPaper,
)
const cardWithdrawn = notificationTemplate('cards.withdrawn', ['{number}已撤牌', 'The card was withdrawn: {number}'], aPaper)
const sanctionProposed = notificationTemplate('sanctions.proposed',
  ['拟对您作出处理（{number}），请在期限内陈述申辩', 'A sanction is proposed, you may state your defence in time: {number}'],
  aPaper,
)
const sanctionToDecide = notificationTemplate('sanctions.toDecide',
  ['{number}已陈述申辩，待您决定', 'The defence is heard, your decision is awaited: {number}'],
  aPaper,
)
const appealToAnswer = notificationTemplate('sanctions.appealToAnswer',
  ['{number}有申诉，待您答复', 'An appeal awaits your answer: {number}'],
  aPaper,
)
const sanctionServed = notificationTemplate('sanctions.served',
  ['处理决定已送达（{number}），不服的可在期限内申诉', 'The decision was served on you, you may appeal in time: {number}'],
  aPaper,
)
const appealAnswered = notificationTemplate('sanctions.appealAnswered',
  ['您的申诉已答复（{number}）', 'Your appeal was answered: {number}'],
  aPaper,
)
const changeServed = notificationTemplate('sanctions.changeServed',
  ['变更处理决定已送达（{number}）', 'The changed decision was served on you: {number}'],
  aPaper,
)
const sanctionRescinded = notificationTemplate('sanctions.rescinded',
  ['对您的处理（{number}）因依据已撤而撤销', 'The sanction was taken back, its ground having fallen: {number}'],
  aPaper,
)

const headOf = async ({ em }: ListenerContext, { subject }: Occurred): Promise<string | null | undefined> =>
  subject.departmentId ? (await em.findOne(Department, subject.departmentId))?.headId : undefined

/** A matter of the department's: the person it is about and whoever heads the department. */
const department: Told = async (context, event) => [event.subject.staffId, await headOf(context, event)]
/** A matter of the person's own; one of the department itself is told to its head. */
const concerned: Told = async (context, event) => [event.subject.staffId ?? (await headOf(context, event))]

/** Whoever can decide: in the offices that the rules name, but for the person concerned, and who had it before. */
const deciders: Told = async ({ em, now }, { name, subject }) => {
  const sanction = await em.findOneOrFail(Sanction, subject.id)
  const tied = [sanction.staffId, name === sanctionEvents.appealed ? sanction.decidedById : sanction.proposedById]
  return [...await holdersOf(em, sanction.decidingOffices as Office[], sanction, now)].filter((id) => !tied.includes(id))
}

tellOn(signalEvents.raised, signalRaised, 'matter', department)
tellOn(cardEvents.issued, cardIssued, 'number', department)
tellOn(cardEvents.kept, cardKept, 'number', department)
tellOn(cardEvents.withdrawn, cardWithdrawn, 'number', department)
tellOn(sanctionEvents.proposed, sanctionProposed, 'number', concerned)
tellOn(sanctionEvents.defenceGiven, sanctionToDecide, 'number', deciders)
tellOn(sanctionEvents.appealed, appealToAnswer, 'number', deciders)
tellOn(sanctionEvents.served, sanctionServed, 'number', concerned)
tellOn(sanctionEvents.changeServed, changeServed, 'number', concerned)
tellOn(sanctionEvents.rescinded, sanctionRescinded, 'number', concerned)
tellOn(sanctionEvents.appealAnswered, appealAnswered, 'number', concerned)
