import { act } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, LongText } from '../../../kernel/records/index.ts'
import { cardLifecycle } from '../card.lifecycle.ts'

@DefineInput()
export class AnswerCardInput {
  @LongText({ label: ['整改情况', 'What was corrected'], max: 2000 }) answer!: string
}

@DefineInput()
export class ObjectToCardInput {
  @LongText({ label: ['异议理由', 'Reasons'], max: 2000, min: 5 }) objection!: string
}

/** The department reports what it has corrected. */
export const answerCard = act(cardLifecycle, 'answer', {
  input: AnswerCardInput,
  run: ({ record, input }) => { record.answer = input.answer },
})

/** The department says that the card is wrong. */
export const objectToCard = act(cardLifecycle, 'objectTo', {
  input: ObjectToCardInput,
  run: ({ record, input }) => { record.objection = input.objection },
})
