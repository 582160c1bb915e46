import { lifecycle } from '../../kernel/lifecycle/index.ts'
import { improvementEvents } from './improvement.events.ts'
import { ImprovementItem, ImprovementState } from './improvement-item.record.ts'

/** Given to the department when results are published, reported by it, accepted or sent back by the office: each time against a clock. */
export const improvementLifecycle = lifecycle(ImprovementItem, {
  states: ImprovementState,
  initial: 'OPEN',
  acts: {
    give: { label: ['下达', 'Give'], from: 'OPEN', by: 'evaluations.proceed', emits: improvementEvents.given, internal: true },
    report: { label: ['报告改进情况', 'Report'], from: 'OPEN', to: 'REPORTED', by: 'evaluations.improve', emits: improvementEvents.reported, mutation: 'reportImprovement' },
    accept: { label: ['确认完成', 'Accept'], from: 'REPORTED', to: 'DONE', by: 'evaluations.manage', emits: improvementEvents.accepted, mutation: 'acceptImprovement' },
    sendBack: {
      label: ['退回', 'Send back'], from: 'REPORTED', to: 'OPEN', by: 'evaluations.manage', emits: [improvementEvents.sentBack, improvementEvents.given],
      mutation: 'sendImprovementBack',
    },
  },
})
