import { DefineInput, LongText, Text } from '../../../kernel/records/index.ts'
import { caseAct } from '../case-act.ts'
import { supplementAwaited } from '../supplement-time.ts'

@DefineInput()
export class WithdrawCaseInput {
  @LongText({ label: ['撤回理由', 'Reason'], max: 1000 }) reason!: string
}

/** The applicant takes the application back. */
export const withdrawCase = caseAct('withdraw', {
  input: WithdrawCaseInput,
  run: ({ record, input, now }) => {
    Object.assign(record, { result: 'WITHDRAWN', outcome: input.reason, completedAt: now })
  },
})

@DefineInput()
export class TerminateCaseInput {
  @LongText({ label: ['终止说明', 'Note'], max: 1000, optional: true }) reason?: string | null
}

/** The applicant's time for the supplement is over: by the office, or by the clock where a pack says so. */
export const terminateCase = caseAct('terminate', {
  input: TerminateCaseInput,
  allowed: supplementAwaited,
  run: ({ record, input, now }) => {
    Object.assign(record, { result: 'TERMINATED', completedAt: now, outcome: input.reason ?? '逾期未补正' })
  },
})

@DefineInput()
export class ReturnCaseInput {
  @LongText({ label: ['退件理由', 'Reason'], max: 1000 }) reason!: string
  @Text({ label: ['应向何处申请', 'Where to go instead'], max: 200 }) competentBody!: string
}

/** It turns out after acceptance that it is not this office's: the applicant is told whose it is. */
export const returnCase = caseAct('return', {
  input: ReturnCaseInput,
  run: ({ record, input, now }) => {
    Object.assign(record, { result: 'RETURNED', outcome: input.reason, competentBody: input.competentBody, completedAt: now })
  },
})
