import { act } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Link, LongText, Text } from '../../../kernel/records/index.ts'
import { StaffMember } from '../../organization/index.ts'
import { cardLifecycle } from '../card.lifecycle.ts'
import { leadLifecycle } from '../lead.lifecycle.ts'

@DefineInput()
export class QuestionGroundInput {
  @Text({ label: ['已撤的牌', 'Card withdrawn'], max: 40 }) withdrawn!: string
}

/** A red card on a yellow one that was withdrawn: put before whoever reviews cards, as an objection is. People keep or withdraw it. */
export const questionGround = act(cardLifecycle, 'questionGround', {
  input: QuestionGroundInput,
  run: ({ record, input }) => {
    record.objection = [record.objection, `所依据的${input.withdrawn}已撤牌，提请复核。`].filter(Boolean).join('\n').slice(-2000)
  },
})

@DefineInput()
export class LapseLeadInput {
  @LongText({ label: ['理由', 'Reason'], max: 2000 }) finding!: string
  @Link(() => StaffMember, { label: ['撤牌人', 'Withdrawn by'], optional: true }) checkedById?: string | null
}

/** An open lead from a card that was withdrawn: nothing is left to check. */
export const lapseLead = act(leadLifecycle, 'lapse', {
  input: LapseLeadInput,
  run: ({ record, input, now }) => { Object.assign(record, { ...input, checkedAt: now }) },
})

/** A violation found on a card that was withdrawn: its sanctions are put before those who decide, who take them back (`rescind-sanction.ts`). */
export const loseGround = act(leadLifecycle, 'loseGround', {
  run: ({ record, now }) => { record.fellAt = now },
})
