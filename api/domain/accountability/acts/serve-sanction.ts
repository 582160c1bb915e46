import { act, fieldRejection, invalid, rejection, type ActContext, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { Choice, DefineInput, Text } from '../../../kernel/records/index.ts'
import { sanctionLifecycle } from '../sanction.lifecycle.ts'
import type { Sanction } from '../sanction.record.ts'
import { ServiceManner, WrittenDecision, type DecisionOccasion } from '../written-decision.record.ts'

@DefineInput()
export class ServeSanctionInput {
  @Choice(() => ServiceManner, { label: ['送达方式', 'Manner of service'] }) manner!: ServiceManner
  @Text({ label: ['签收人', 'Received by'], max: 60, optional: true }) receivedBy?: string | null
  @Text({ label: ['见证人', 'Witness'], max: 60, optional: true }) witness?: string | null
}

const unwitnessed = fieldRejection('SERVICE_UNWITNESSED', ['留置送达须有见证人', 'What is left behind needs a witness'])
const servedAlready = rejection('CHANGE_SERVED', ['变更处理决定书已送达', 'The changed decision was served'])

type Serving = ActContext<Sanction, ServeSanctionInput>

const witnessed = ({ input }: Serving): Rejection | undefined =>
  (input.manner === 'LEFT' && !input.witness?.trim() ? invalid({}, { fields: [unwitnessed('witness')] }) : undefined)

/** How, when and to whom a paper was handed over is noted on it. */
async function noteService({ record, input, em, now }: Serving, occasion: DecisionOccasion): Promise<void> {
  for (const decision of await em.find(WrittenDecision, { sanctionId: record.id, occasion })) Object.assign(decision, { ...input, servedAt: now })
}

/** The written decision is handed over. From then on the time to appeal runs. */
export const serveSanction = act(sanctionLifecycle, 'serve', {
  input: ServeSanctionInput,
  check: witnessed,
  run: async (context) => {
    context.record.servedAt = context.now
    await noteService(context, 'PROPOSAL')
  },
})

/** What an appeal changed is a paper of its own, handed over like the first. */
export const serveChange = act(sanctionLifecycle, 'serveChange', {
  input: ServeSanctionInput,
  allowed: async ({ record, em }) =>
    ((await em.count(WrittenDecision, { sanctionId: record.id, occasion: 'APPEAL', servedAt: null })) === 0 ? servedAlready() : undefined),
  check: witnessed,
  run: (context) => noteService(context, 'APPEAL'),
})
