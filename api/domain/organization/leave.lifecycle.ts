import { lifecycle } from '../../kernel/lifecycle/index.ts'
import { Leave, LeaveState } from './leave.record.ts'
import { leaveEvents } from './organization.events.ts'

/** What can be done with a leave. Cover opens when it starts and closes when it ends. */
export const leaveLifecycle = lifecycle(Leave, {
  states: LeaveState,
  initial: 'PLANNED',
  people: ['staffId'],
  acts: {
    plan: { label: ['登记请假', 'Plan a leave'], from: null, to: 'PLANNED', by: 'leaves.take' },
    stepOut: { label: ['短时离岗', 'Step out'], from: null, to: 'STARTED', by: 'leaves.take', emits: leaveEvents.started, mutation: 'stepOut' },
    handOver: { label: ['交接工作', 'Hand over'], from: 'PLANNED', by: 'leaves.take', mutation: 'handOverForLeave' },
    nameSubstitute: { label: ['指定顶岗人', 'Name a substitute'], from: ['PLANNED', 'STARTED'], by: 'leaves.manage', mutation: 'nameSubstitute' },
    start: { label: ['离岗', 'Start'], from: 'PLANNED', to: 'STARTED', by: 'leaves.take', emits: leaveEvents.started },
    extend: { label: ['续假', 'Extend'], from: 'STARTED', by: 'leaves.take' },
    end: { label: ['销假', 'Return'], from: 'STARTED', to: 'ENDED', by: 'leaves.take', emits: leaveEvents.ended },
    cancel: { label: ['取消请假', 'Cancel'], from: 'PLANNED', to: 'CANCELLED', by: 'leaves.take', destructive: true },
  },
})
