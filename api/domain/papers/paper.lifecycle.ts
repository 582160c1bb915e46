import { lifecycle } from '../../kernel/lifecycle/index.ts'
import type { Facts } from '../../kernel/regulations/index.ts'
import { OfficialPaper, PaperState } from './official-paper.record.ts'
import { paperEvents } from './paper.events.ts'

/** A paper is registered, taken up, finished; one that was registered wrongly is withdrawn with a reason, never deleted. */
export const paperLifecycle = lifecycle(OfficialPaper, {
  states: PaperState,
  initial: 'RECEIVED',
  people: ['handlerId'],
  acts: {
    receive: { label: ['收文登记', 'Register a paper'], from: null, to: 'RECEIVED', by: 'papers.receive', emits: paperEvents.received },
    assign: { label: ['交办', 'Assign'], from: ['RECEIVED', 'IN_HAND'], by: 'papers.handle', emits: paperEvents.assigned },
    takeUp: { label: ['着手办理', 'Take up'], from: 'RECEIVED', to: 'IN_HAND', by: 'papers.handle', emits: paperEvents.handled },
    close: { label: ['办结', 'Finish'], from: ['RECEIVED', 'IN_HAND'], to: 'CLOSED', by: 'papers.handle', emits: [paperEvents.handled, paperEvents.closed] },
    withdraw: {
      label: ['撤回', 'Withdraw'], from: ['RECEIVED', 'IN_HAND'], to: 'WITHDRAWN', by: 'papers.receive', emits: paperEvents.withdrawn, destructive: true,
    },
  },
})

/** What a pack may tell papers apart by. */
export const paperFacts = ({ urgency, kind, deadline }: Partial<Pick<OfficialPaper, 'urgency' | 'kind' | 'deadline'>>): Facts => ({
  urgent: urgency === 'URGENT' || urgency === 'EXTRA_URGENT', paperKind: kind, deadline: deadline ? { on: deadline } : undefined,
})
