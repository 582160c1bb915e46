import { LimitUnit } from '../../../kernel/calendar/index.ts'
import { rejection, type ActContext, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { extendObligations, openObligations } from '../../../kernel/obligations/index.ts'
import { Choice, DefineInput, Integer, LongText, Text } from '../../../kernel/records/index.ts'
import { noLongerThan, type Facts } from '../../../kernel/regulations/index.ts'
import { caseAct } from '../case-act.ts'
import type { Case } from '../case.record.ts'
import { Extension } from '../case-decisions.record.ts'
import { completion, extensionAuthority, extensionLimit, extensionNotice, extensionTimes } from '../completion.provisions.ts'
import { mustState } from '../must-state.ts'
import { mayDecide } from '../power-to-decide.ts'

const tooLate = rejection('EXTENSION_TOO_LATE', ['时限已于{due}届满，不能再延期', 'The limit ended on {due}: too late for an extension'])
const noClock = rejection('NO_LIMIT_TO_EXTEND', ['该办件没有正在计时的办结时限', 'No completion limit is running on this case'])
const atOnce = rejection('IMMEDIATE_NOT_EXTENDED', ['即办件应当场办结，不能延期', 'An immediate item is done at once and cannot be extended'])
const tooLong = rejection('EXTENSION_TOO_LONG', ['延期不得超过{amount}{unit}', 'An extension is at most {amount} {unitEn}'])
const tooOften = rejection('EXTENDED_TOO_OFTEN', ['已延期{times}次，不能再次延期', 'Extended {times} times already: no further extension'])
const pending = rejection('EXTENSION_PENDING', ['已有一项延期申请待审批', 'An extension is already waiting for approval'])
const nothingAsked = rejection('NO_EXTENSION_ASKED', ['没有待审批的延期申请', 'No extension is waiting for approval'])

/** What is asked for, while it waits. */
export const requestedExtension = (em: ActContext['em'], caseId: string): Promise<Extension | null> =>
  em.findOne(Extension, { caseId, decision: 'REQUESTED' })

/** Reasons against any extension: no clock runs, the time is over, or the case has had its share. */
async function notExtendable({ em, record, law, now }: Pick<ActContext<Case>, 'em' | 'record' | 'law' | 'now'>, known: Facts): Promise<Rejection | undefined> {
  const immediate = completion.immediate(law, known)
  if (immediate) return atOnce({}, { citation: immediate.citation })
  const timed = (await openObligations(em, record.id, completion.key)).filter(({ dueAt }) => dueAt)
  if (timed.length === 0) return noClock()
  const ended = timed.find(({ dueAt }) => dueAt! <= now)
  if (ended) return tooLate({ due: ended.dueAt!.toISOString() }, { citation: ended.citation })
  const most = extensionTimes.of(law, known)
  const times = await em.count(Extension, { caseId: record.id, decision: 'APPROVED' })
  return most && times >= most.amount ? tooOften({ times }, { citation: most.citation }) : undefined
}

@DefineInput()
export class RequestExtensionInput {
  @Integer({ label: ['延长', 'By'], min: 1, max: 1000 }) amount!: number
  @Choice(() => LimitUnit, { label: ['单位', 'Unit'], optional: true, help: ['不填为工作日', 'Working days, unless given'] }) unit?: LimitUnit | null
  @LongText({ label: ['延期理由', 'Reason'], max: 500 }) reason!: string
  @Text({ label: ['法律依据', 'Legal ground'], max: 300, optional: true }) legalGround?: string | null
}

/** The handler asks for more time, before the limit ends. */
export const requestExtension = caseAct('requestExtension', {
  input: RequestExtensionInput,
  allowed: async (context, known) => (await notExtendable(context, known)) ?? ((await requestedExtension(context.em, context.record.id)) ? pending() : undefined),
  check: ({ input, law }, known) => {
    const longest = extensionLimit.of(law, known)
    const asked = { amount: input.amount, unit: input.unit ?? 'workday' }
    if (longest && noLongerThan(asked, longest) !== true) {
      const [unit, unitEn] = LimitUnit.$labels[longest.unit as LimitUnit]
      return tooLong({ amount: longest.amount, unit, unitEn }, { citation: longest.citation })
    }
    return mustState(extensionNotice, law, {
      extendedPeriod: ['amount', input.amount], reason: ['reason', input.reason], legalGround: ['legalGround', input.legalGround],
    }, known)
  },
  run: ({ record, input, acting, now, create }) => {
    create(Extension, {
      bureauId: record.bureauId, caseId: record.id, decision: 'REQUESTED', amount: input.amount, unit: input.unit ?? 'workday', reason: input.reason,
      legalGround: input.legalGround, requestedAt: now, requestedById: acting.staffId,
    })
  },
})

@DefineInput()
export class DecideExtensionInput {
  @LongText({ label: ['审批意见', 'Opinion'], max: 500, optional: true }) opinion?: string | null
}

/** The leader whom the pack names approves: the clocks get the time, and the applicant is told until when and why. */
export const extendCase = caseAct('extend', {
  input: DecideExtensionInput,
  allowed: async (context, known) => {
    const asked = await requestedExtension(context.em, context.record.id)
    if (!asked) return nothingAsked()
    return (await notExtendable(context, known)) ?? mayDecide(extensionAuthority, context, known, [asked.requestedById])
  },
  run: async ({ record, input, em, acting, law, calendar, now, onBehalfOf }, known) => {
    const asked = (await requestedExtension(em, record.id))!
    const { amount, unit, reason } = asked
    const citation = (extensionLimit.of(law, known) ?? extensionAuthority.of(law, known))?.citation
    Object.assign(asked, { decision: 'APPROVED', opinion: input.opinion, decidedAt: now, decidedById: acting.staffId, onBehalfOfId: onBehalfOf, citation })
    await extendObligations(em, calendar, record.id, completion.key, { allowance: { amount, unit }, at: now, reason })
  },
})

@DefineInput()
export class DeclineExtensionInput {
  @LongText({ label: ['不予延期的理由', 'Reason'], max: 500 }) opinion!: string
}

/** No more time: the limit stays. */
export const declineExtension = caseAct('declineExtension', {
  input: DeclineExtensionInput,
  allowed: async (context, known) => {
    const asked = await requestedExtension(context.em, context.record.id)
    return asked ? mayDecide(extensionAuthority, context, known, [asked.requestedById]) : nothingAsked()
  },
  run: async ({ record, input, em, acting, now, onBehalfOf }) => {
    const asked = (await requestedExtension(em, record.id))!
    Object.assign(asked, { decision: 'DECLINED', opinion: input.opinion, decidedAt: now, decidedById: acting.staffId, onBehalfOfId: onBehalfOf })
  },
})
