import { act, fieldRejection, invalid } from '../../../kernel/lifecycle/index.ts'
import { Choice, DefineInput, Text } from '../../../kernel/records/index.ts'
import { sanctionLifecycle } from '../sanction.lifecycle.ts'
import { ServiceManner, WrittenDecision } from '../written-decision.record.ts'

@DefineInput()
export class ServeSanctionInput {
  @Choice(() => ServiceManner, { label: ['送达方式', 'Manner of service'] }) manner!: ServiceManner
  @Text({ label: ['签收人', 'Received by'], max: 60, optional: true }) receivedBy?: string | null
  @Text({ label: ['见证人', 'Witness'], max: 60, optional: true }) witness?: string | null
}

const unwitnessed = fieldRejection('SERVICE_UNWITNESSED', ['留置送达须有见证人', 'What is left behind needs a witness'])

/** The written decision is handed over; how, when and to whom is noted on it. From then on the time to appeal runs. */
export const serveSanction = act(sanctionLifecycle, 'serve', {
  input: ServeSanctionInput,
  check: ({ input }) => (input.manner === 'LEFT' && !input.witness?.trim() ? invalid({}, { fields: [unwitnessed('witness')] }) : undefined),
  run: async ({ record, input, em, now }) => {
    record.servedAt = now
    for (const decision of await em.find(WrittenDecision, { sanctionId: record.id })) Object.assign(decision, { ...input, servedAt: now })
  },
})
