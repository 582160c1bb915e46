import { lifecycle } from '../../kernel/lifecycle/index.ts'
import { ImprovementItem, ImprovementState } from './improvement-item.record.ts'

/** Named when results are published, reported by the department, accepted or sent back by the office. */
export const improvementLifecycle = lifecycle(ImprovementItem, {
  states: ImprovementState,
  initial: 'OPEN',
  acts: {
    report: { label: ['报告改进情况', 'Report'], from: 'OPEN', to: 'REPORTED', by: 'evaluations.improve', mutation: 'reportImprovement' },
    accept: { label: ['确认完成', 'Accept'], from: 'REPORTED', to: 'DONE', by: 'evaluations.manage', mutation: 'acceptImprovement' },
    sendBack: { label: ['退回', 'Send back'], from: 'REPORTED', to: 'OPEN', by: 'evaluations.manage', mutation: 'sendImprovementBack' },
  },
})
