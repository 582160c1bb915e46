import { lifecycle } from '../lifecycle/index.ts'
import { CALENDAR_CHANGED } from './calendar-year.lifecycle.ts'
import { WorkingHours, WorkingHoursState } from './working-hours.record.ts'

export const workingHoursLifecycle = lifecycle(WorkingHours, {
  states: WorkingHoursState,
  initial: 'IN_FORCE',
  acts: {
    set: { label: ['设定作息时间', 'Set working hours'], from: null, to: 'IN_FORCE', by: 'calendar.manage', emits: CALENDAR_CHANGED },
    end: { label: ['停用', 'End'], from: 'IN_FORCE', to: 'ENDED', by: 'calendar.manage', emits: CALENDAR_CHANGED, destructive: true },
  },
})
