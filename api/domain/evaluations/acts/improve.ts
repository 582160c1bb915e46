import { dayOf } from '../../../kernel/calendar/index.ts'
import { act, fieldRejection, invalid } from '../../../kernel/lifecycle/index.ts'
import { notify } from '../../../kernel/notifications/index.ts'
import { Day, DefineInput, LongText } from '../../../kernel/records/index.ts'
import { Department } from '../../organization/index.ts'
import { improvementLifecycle } from '../improvement-item.lifecycle.ts'
import { improvementGiven } from '../notices.ts'

/** Told to the head of the department, and the clock of its day begins. */
export const giveImprovement = act(improvementLifecycle, 'give', {
  run: async ({ record, facts, em, now }) => {
    facts({ deadline: { on: record.dueOn } })
    const { headId } = await em.findOneOrFail(Department, record.departmentId)
    await notify(em, {
      template: improvementGiven, facts: { matter: record.matter, day: record.dueOn }, to: headId ? [{ id: headId, bureauId: record.bureauId }] : [],
      subject: { type: 'ImprovementItem', id: record.id }, now,
    })
  },
})

@DefineInput()
export class ReportImprovementInput {
  @LongText({ label: ['改进情况', 'Report'], max: 2000, min: 5 }) report!: string
}

/** The department reports what it improved. */
export const reportImprovement = act(improvementLifecycle, 'report', {
  input: ReportImprovementInput,
  run: ({ record, input, now }) => {
    record.report = input.report
    record.reportedOn = dayOf(now)
  },
})

@DefineInput()
export class SendImprovementBackInput {
  @LongText({ label: ['退回原因', 'Reason'], max: 1000 }) reason!: string
  @Day({ label: ['新的期限', 'New day'] }) dueOn!: string
}

/** Also of the items that a publication names. */
export const inThePast = fieldRejection('DUE_IN_THE_PAST', ['期限须晚于今天', 'The limit must lie after today'])

/** Not improved enough: reported again, by a new day. */
export const sendImprovementBack = act(improvementLifecycle, 'sendBack', {
  input: SendImprovementBackInput,
  check: ({ input, now }) => (input.dueOn > dayOf(now) ? undefined : invalid({}, { fields: [inThePast('dueOn')] })),
  run: ({ record, input, facts }) => {
    Object.assign(record, { dueOn: input.dueOn, sentBackBecause: input.reason })
    facts({ deadline: { on: input.dueOn } })
  },
})
