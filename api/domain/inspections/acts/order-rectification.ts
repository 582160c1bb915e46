import { dayOf } from '../../../kernel/calendar/index.ts'
import { act, invalid, rejection, required } from '../../../kernel/lifecycle/index.ts'
import { notify } from '../../../kernel/notifications/index.ts'
import { Day, DefineInput, LongText } from '../../../kernel/records/index.ts'
import { answerable } from '../answerable.ts'
import { findingLifecycle } from '../finding.lifecycle.ts'
import { circular } from '../inspection.provisions.ts'
import { Inspection } from '../inspection.record.ts'
import { rectificationOrdered } from '../notices.ts'
import { deadlinePast } from './raise-finding.ts'

@DefineInput()
export class OrderRectificationInput {
  @Day({ label: ['整改期限', 'Deadline'], optional: true, help: ['不填则为建议期限', 'Empty: the one proposed'] }) deadline?: string
  @LongText({ label: ['整改要求', 'What to put right'], max: 1000, optional: true }) demand?: string
}

const notAnswered = rejection('FINDING_NOT_CONFIRMED', ['被查科室尚未确认，不能责令整改', 'The department has not answered yet'])
const circularFirst = rejection('CIRCULAR_FIRST', ['须先印发督查通报', 'The circular comes first'])

/** With the circular where the pack wants one, otherwise as soon as the department has confirmed. The clock runs to the deadline. */
export const orderRectification = act(findingLifecycle, 'order', {
  input: OrderRectificationInput,
  allowed: async ({ record, law, em }) => {
    const { state } = await em.findOneOrFail(Inspection, record.inspectionId)
    if (state === 'ISSUED' || state === 'RECTIFYING') return undefined
    if (state !== 'CONFIRMED') return notAnswered()
    const citation = circular.of(law)
    return citation ? circularFirst({}, { citation }) : undefined
  },
  check: ({ record, input, now }) => {
    const deadline = input.deadline ?? record.deadline
    if (!deadline) return invalid({}, { fields: [required('deadline')] })
    return deadline < dayOf(now) ? invalid({}, { fields: [deadlinePast('deadline')] }) : undefined
  },
  run: async ({ record, input, em, facts, now }) => {
    const deadline = input.deadline ?? record.deadline!
    Object.assign(record, { deadline, demand: input.demand, orderedAt: now })
    facts({ deadline: { on: deadline } })
    await notify(em, {
      template: rectificationOrdered, facts: { matter: record.matter, day: deadline }, to: await answerable(em, record), subject: { type: 'Finding', id: record.id }, now,
    })
  },
})
