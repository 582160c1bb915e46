import { lifecycle } from '../../kernel/lifecycle/index.ts'
import { signalEvents } from './accountability.events.ts'
import { Signal, SignalState } from './signal.record.ts'

/**
 * raised → explained by the department → verified by the efficiency office; nothing follows by itself. Unheard it can be dismissed,
 * and confirmed only when the time to explain has passed (`verify-signal.ts`).
 */
export const signalLifecycle = lifecycle(Signal, {
  states: SignalState,
  initial: 'RAISED',
  people: ['staffId'],
  acts: {
    raise: { label: ['登记异常', 'Raise a signal'], from: null, to: 'RAISED', by: 'signals.raise', emits: signalEvents.raised, inPlace: true },
    explain: { label: ['情况说明', 'Explain'], from: 'RAISED', to: 'EXPLAINED', by: 'signals.explain', emits: signalEvents.explained },
    dismiss: { label: ['核实为不属实', 'Dismiss'], from: ['RAISED', 'EXPLAINED'], to: 'DISMISSED', by: 'signals.verify', emits: signalEvents.verified },
    confirm: { label: ['核实为属实', 'Confirm'], from: ['RAISED', 'EXPLAINED'], to: 'CONFIRMED', by: 'signals.verify', emits: signalEvents.verified },
  },
})
