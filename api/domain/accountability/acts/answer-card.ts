import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, LongText } from '../../../kernel/records/index.ts'
import { cardLifecycle } from '../card.lifecycle.ts'
import { cardObjection } from '../signals.provisions.ts'
import { timePassed } from '../time-passed.ts'

@DefineInput()
export class AnswerCardInput {
  @LongText({ label: ['整改情况', 'What was corrected'], max: 2000 }) answer!: string
}

@DefineInput()
export class ObjectToCardInput {
  @LongText({ label: ['异议理由', 'Reasons'], max: 2000, min: 5 }) objection!: string
}

const tooLate = rejection('OBJECTION_TOO_LATE', ['提出异议的期限已过', 'The time to object has ended'])

/** The department reports what it has corrected. */
export const answerCard = act(cardLifecycle, 'answer', {
  input: AnswerCardInput,
  run: ({ record, input }) => { record.answer = input.answer },
})

/** The department says that the card is wrong, within the time that the pack gives. */
export const objectToCard = act(cardLifecycle, 'objectTo', {
  input: ObjectToCardInput,
  allowed: async ({ record, em, now }) => {
    const passed = await timePassed(em, record.id, cardObjection, now)
    return passed && tooLate({}, { citation: passed.citation })
  },
  run: ({ record, input }) => { record.objection = input.objection },
})
