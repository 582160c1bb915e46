import { dayOf } from '../../../kernel/calendar/index.ts'
import { act, type ActContext } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, LongText, Text } from '../../../kernel/records/index.ts'
import { inOtherHands } from '../in-hand.ts'
import type { OfficialPaper } from '../official-paper.record.ts'
import { paperFacts, paperLifecycle } from '../paper.lifecycle.ts'
import { paperTakenUp } from '../paper.provisions.ts'

/** Whoever begins with a paper that nobody had has it from then on; one that the rules want at once is marked where it was left lying. */
function begin({ record, acting, law, now, facts }: ActContext<OfficialPaper>): void {
  facts(paperFacts(record))
  record.handlerId ??= acting.staffId
  if (record.handledAt) return
  record.handledAt = now
  const atOnce = paperTakenUp.immediate(law, paperFacts(record))
  if (atOnce && dayOf(now) > dayOf(record.receivedAt)) Object.assign(record, { late: true, citation: atOnce.citation })
}

/** Somebody begins with it. */
export const takeUpPaper = act(paperLifecycle, 'takeUp', {
  allowed: inOtherHands,
  run: begin,
})

@DefineInput()
export class ClosePaperInput {
  @LongText({ label: ['办理结果', 'What became of it'], max: 1000 }) outcome!: string
}

/** Done, with what became of it. */
export const closePaper = act(paperLifecycle, 'close', {
  input: ClosePaperInput,
  allowed: inOtherHands,
  run: (context) => {
    begin(context)
    Object.assign(context.record, { closedAt: context.now, outcome: context.input.outcome })
  },
})

@DefineInput()
export class WithdrawPaperInput {
  @Text({ label: ['撤回原因', 'Why withdrawn'], max: 300 }) reason!: string
}

/** Registered wrongly, or called back by its sender: it stays, with the reason, and its time stops. */
export const withdrawPaper = act(paperLifecycle, 'withdraw', {
  input: WithdrawPaperInput,
  run: ({ record, input, facts }) => {
    record.withdrawnBecause = input.reason
    facts(paperFacts(record))
  },
})
