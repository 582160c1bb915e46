import { attachFiles, StoredFile } from '../../../kernel/files/index.ts'
import { act, rejection, type ActContext } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Links, LongText } from '../../../kernel/records/index.ts'
import type { Card } from '../card.record.ts'
import { cardLifecycle } from '../card.lifecycle.ts'
import { cardObjection } from '../signals.provisions.ts'
import { timePassed } from '../time-passed.ts'

@DefineInput()
export class AnswerCardInput {
  @LongText({ label: ['整改情况', 'What was corrected'], max: 2000 }) answer!: string
  @Links(() => StoredFile, { label: ['佐证附件', 'Evidence'], optional: true }) fileIds?: string[]
}

@DefineInput()
export class ObjectToCardInput {
  @LongText({ label: ['异议理由', 'Reasons'], max: 2000, min: 5 }) objection!: string
  @Links(() => StoredFile, { label: ['佐证附件', 'Evidence'], optional: true }) fileIds?: string[]
}

const answeredAlready = rejection('CARD_ANSWERED', ['整改情况已经回告', 'It was answered already'])
const decidedAlready = rejection('OBJECTION_DECIDED', ['异议已经复核，不再受理', 'The objection was decided already'])
const tooLate = rejection('OBJECTION_TOO_LATE', ['提出异议的期限已过', 'The time to object has ended'])

const attach = ({ record, input, acting, em, now }: Pick<ActContext<Card, { fileIds?: string[] }>, 'record' | 'input' | 'acting' | 'em' | 'now'>) =>
  attachFiles(em, { acting, ids: input.fileIds ?? [], subject: { type: 'Card', id: record.id }, now })

/** The department reports what it has corrected; also after its objection, where the card was kept. */
export const answerCard = act(cardLifecycle, 'answer', {
  input: AnswerCardInput,
  allowed: ({ record }) => (record.answer ? answeredAlready() : undefined),
  run: async (context) => {
    context.record.answer = context.input.answer
    await attach(context)
  },
})

/** The department says that the card is wrong, within the time that the pack gives. */
export const objectToCard = act(cardLifecycle, 'objectTo', {
  input: ObjectToCardInput,
  allowed: async ({ record, em, now }) => {
    if (record.decision) return decidedAlready()
    const passed = await timePassed(em, record.id, cardObjection, now)
    return passed && tooLate({}, { citation: passed.citation })
  },
  run: async (context) => {
    context.record.objection = context.input.objection
    await attach(context)
  },
})
