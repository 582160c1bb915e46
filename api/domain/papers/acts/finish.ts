import { act } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, LongText, Text } from '../../../kernel/records/index.ts'
import { inOtherHands } from '../in-hand.ts'
import { paperFacts, paperLifecycle } from '../paper.lifecycle.ts'

/** Somebody begins with it; a paper that nobody had is theirs from then on. */
export const takeUpPaper = act(paperLifecycle, 'takeUp', {
  allowed: inOtherHands,
  run: ({ record, acting, now, facts }) => {
    record.handlerId ??= acting.staffId
    record.handledAt = now
    facts(paperFacts(record))
  },
})

@DefineInput()
export class ClosePaperInput {
  @LongText({ label: ['办理结果', 'What became of it'], max: 1000 }) outcome!: string
}

/** Done, with what became of it. */
export const closePaper = act(paperLifecycle, 'close', {
  input: ClosePaperInput,
  allowed: inOtherHands,
  run: ({ record, input, acting, now, facts }) => {
    record.handlerId ??= acting.staffId
    record.handledAt ??= now
    Object.assign(record, { closedAt: now, outcome: input.outcome })
    facts(paperFacts(record))
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
