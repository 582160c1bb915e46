import { LimitUnit } from '../../../kernel/calendar/index.ts'
import { rejection } from '../../../kernel/lifecycle/index.ts'
import { notificationTemplate } from '../../../kernel/notifications/index.ts'
import { Choice, DefineInput, Integer, LongText, Text } from '../../../kernel/records/index.ts'
import { noLongerThan } from '../../../kernel/regulations/index.ts'
import { caseAct } from '../case-act.ts'
import { Extension } from '../case-decisions.record.ts'
import { extensionAuthority, extensionLimit, extensionNotice } from '../completion.provisions.ts'
import { notExtendable, requestedExtension } from '../extendable.ts'
import { mustState } from '../must-state.ts'
import { decidingOffices } from '../power-to-decide.ts'
import { askDeciders } from '../ask-deciders.ts'

const tooLong = rejection('EXTENSION_TOO_LONG', ['延期不得超过{amount}{unit}', 'An extension is at most {amount} {unitEn}'])
const extensionAsked = notificationTemplate('cases.extensionAsked',
  ['办件{number}申请延期，待您审批', 'Case {number}: an extension waits for your decision'],
  ['有一件办件申请延期，待您审批', 'An extension of a case waits for your decision'],
)
const pending = rejection('EXTENSION_PENDING', ['已有一项延期申请待审批', 'An extension is already waiting for approval'])

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
  allowed: async (context, known) =>
    (await notExtendable(context, known, context.now)) ?? ((await requestedExtension(context.em, context.record.id)) ? pending() : undefined),
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
  run: async (context, known) => {
    const { record, input, acting, law, now, create } = context
    create(Extension, {
      bureauId: record.bureauId, caseId: record.id, decision: 'REQUESTED', amount: input.amount, unit: input.unit ?? 'workday', reason: input.reason,
      legalGround: input.legalGround, requestedAt: now, requestedById: acting.staffId, decidingOffices: [...decidingOffices(extensionAuthority, law, known)],
    })
    await askDeciders(context, extensionAuthority, known, extensionAsked)
  },
})
