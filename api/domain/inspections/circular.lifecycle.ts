import { lifecycle } from '../../kernel/lifecycle/index.ts'
import { CircularState } from './inspection-choices.ts'
import { circularEvents } from './inspection.events.ts'
import { Circular } from './circular.record.ts'

/** Drafted, checked and countersigned, signed and numbered: three people (practice.md). */
export const circularLifecycle = lifecycle(Circular, {
  states: CircularState,
  initial: 'DRAFT',
  acts: {
    draft: { label: ['起草通报', 'Draft'], from: null, to: 'DRAFT', by: 'inspections.settle' },
    redraft: { label: ['修改通报', 'Redraft'], from: ['DRAFT', 'COUNTERSIGNED'], to: 'DRAFT', by: 'inspections.settle' },
    countersign: { label: ['核稿会签', 'Countersign'], from: 'DRAFT', to: 'COUNTERSIGNED', by: 'inspections.countersign' },
    issue: { label: ['签发通报', 'Sign and issue'], from: 'COUNTERSIGNED', to: 'ISSUED', by: 'inspections.sign', emits: circularEvents.issued },
  },
})
