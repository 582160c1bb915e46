import { lifecycle } from '../../kernel/lifecycle/index.ts'
import { Finding } from './finding.record.ts'
import { FindingState } from './inspection-choices.ts'
import { findingEvents } from './inspection.events.ts'

/** On the list until the re-check passes; an order of rectification and each reopening start the clock of the deadline. */
export const findingLifecycle = lifecycle(Finding, {
  states: FindingState,
  initial: 'OPEN',
  people: ['staffId'],
  acts: {
    raise: { label: ['登记问题', 'Raise a finding'], from: null, to: 'OPEN', by: 'inspections.inspect', emits: findingEvents.raised },
    withdraw: { label: ['撤回问题', 'Withdraw'], from: 'OPEN', to: 'WITHDRAWN', by: 'inspections.settle', emits: findingEvents.withdrawn, destructive: true },
    order: {
      label: ['责令整改', 'Order rectification'], from: 'OPEN', to: 'RECTIFYING', by: 'inspections.order', emits: findingEvents.rectificationOrdered,
      mutation: 'orderRectification',
    },
    submit: {
      label: ['报告整改', 'Report rectification'], from: ['RECTIFYING', 'REOPENED'], to: 'SUBMITTED', by: 'inspections.rectify', emits: findingEvents.rectified,
      mutation: 'submitRectification',
    },
    workOff: { label: ['回查销号', 'Work off'], from: 'SUBMITTED', to: 'WORKED_OFF', by: 'inspections.inspect', emits: findingEvents.workedOff },
    reopen: {
      label: ['退回重办', 'Reopen'], from: 'SUBMITTED', to: 'REOPENED', by: 'inspections.inspect',
      emits: [findingEvents.reopened, findingEvents.rectificationOrdered],
    },
  },
})
