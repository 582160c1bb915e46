import { lifecycle } from '../lifecycle/index.ts'
import { events } from '../regulations/index.ts'
import { CalendarYear, CalendarYearState } from './calendar-year.record.ts'

/** Told when what is counted on changes; open obligations are then computed anew. */
export const { changed: CALENDAR_CHANGED } = events('calendar', { changed: ['工作日历变动', 'The working calendar changed'] })

/** A published year is never edited: another one is drafted and published in its place. */
export const calendarYearLifecycle = lifecycle(CalendarYear, {
  states: CalendarYearState,
  initial: 'DRAFT',
  acts: {
    draft: { label: ['起草年度日历', 'Draft a year'], from: null, to: 'DRAFT', by: 'calendar.manage' },
    revise: { label: ['修改', 'Revise'], from: 'DRAFT', to: 'DRAFT', by: 'calendar.manage' },
    publish: { label: ['公布', 'Publish'], from: 'DRAFT', to: 'PUBLISHED', by: 'calendar.manage', emits: CALENDAR_CHANGED, destructive: true },
    withdraw: { label: ['撤回', 'Withdraw'], from: ['DRAFT', 'PUBLISHED'], to: 'WITHDRAWN', by: 'calendar.manage', emits: CALENDAR_CHANGED, destructive: true },
  },
})
