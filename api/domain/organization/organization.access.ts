import { byPlace, everywhere, permissions, type RecordAccess } from '../../kernel/access/index.ts'

/** Everyone who works in the city may know its bureaus, departments and staff: who to turn to is no secret. */
const EVERYONE = [
  'STAFF', 'WINDOW_CLERK', 'DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE', 'COMPLAINT_OFFICER',
  'EVALUATION_CLERK', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN', 'SYSTEM',
]

permissions('console', { use: [['使用控制台', 'Use the console'], EVERYONE] })
permissions('organization', {
  read: [['查看机构', 'Read the organization'], EVERYONE],
  manage: [['管理机构', 'Manage departments and staff'], ['SYSTEM_ADMIN']],
  found: [['设立单位', 'Found bureaus'], ['SYSTEM_ADMIN']],
})

export const bureauAccess: RecordAccess = {
  read: 'organization.read', scope: everywhere, create: 'organization.found', update: 'organization.manage', actScope: byPlace({ bureau: 'id' }),
}
export const departmentAccess: RecordAccess = {
  read: 'organization.read', scope: everywhere, create: 'organization.manage', update: 'organization.manage', actScope: byPlace({ bureau: 'bureauId' }),
}
export const staffAccess = departmentAccess
