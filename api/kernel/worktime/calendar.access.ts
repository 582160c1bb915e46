import { byPlace, everywhere, permissions, type RecordAccess } from '../access/index.ts'

/** Everybody who works with time limits may see what they are counted on. */
permissions('calendar', {
  read: [['查看工作日历', 'Read the working calendar'], [
    'STAFF', 'WINDOW_CLERK', 'DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE', 'COMPLAINT_OFFICER',
    'SYSTEM_ADMIN', 'AUDIT_ADMIN', 'SYSTEM',
  ]],
  manage: [['公布工作日历', 'Publish the working calendar'], ['SYSTEM_ADMIN', 'EFFICIENCY_OFFICE']],
})

/** A row without bureau holds for the city and is managed by those whose right reaches the city. */
export const calendarAccess: RecordAccess = { read: 'calendar.read', scope: everywhere, actScope: byPlace({ bureau: 'bureauId' }) }
