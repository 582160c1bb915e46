import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, LongText } from '../../../kernel/records/index.ts'
import { ComplaintEntry } from '../complaint-entry.record.ts'
import { complaintLifecycle } from '../complaint.lifecycle.ts'
import { handlerOnly } from '../who-handles.ts'

@DefineInput()
export class MediationInput {
  @LongText({ label: ['调解情况', 'How it went'], max: 4000, help: ['提交后投诉人凭查询码可以看到', 'The complainant reads it by the tracking code'] }) text!: string
}

const noDispute = rejection('NOT_A_DISPUTE', ['只有纠纷需要调解', 'Only a dispute is mediated'])

/** Both sides are heard and brought together; what came of it is told to the one who brought the dispute. */
export const mediateDispute = act(complaintLifecycle, 'mediate', {
  input: MediationInput,
  offered: ({ record }) => record.subject === 'DISPUTE',
  allowed: (asking) => (asking.record.subject === 'DISPUTE' ? handlerOnly(asking) : noDispute()),
  run: ({ record, input, create, acting, now }) => {
    create(ComplaintEntry, { bureauId: record.bureauId, complaintId: record.id, kind: 'MEDIATION', at: now, byId: acting.staffId, text: input.text, told: true })
  },
})
