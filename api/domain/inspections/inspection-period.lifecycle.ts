import { lifecycle } from '../../kernel/lifecycle/index.ts'
import { InspectionPeriodState } from './inspection-choices.ts'
import { inspectionPeriodEvents } from './inspection.events.ts'
import { InspectionPeriod } from './inspection-period.record.ts'

/** Opened by the calendar, kept by inspections that were reported; nobody moves it by hand. */
export const inspectionPeriodLifecycle = lifecycle(InspectionPeriod, {
  states: InspectionPeriodState,
  initial: 'OPEN',
  acts: {
    open: { label: ['开始周期', 'Begin'], from: null, to: 'OPEN', by: 'inspections.proceed', emits: inspectionPeriodEvents.opened, internal: true },
    count: { label: ['登记督查次数', 'Count an inspection'], from: 'OPEN', by: 'inspections.proceed', internal: true },
    keep: { label: ['频次落实', 'Kept'], from: 'OPEN', to: 'KEPT', by: 'inspections.proceed', emits: inspectionPeriodEvents.kept, internal: true },
  },
})
