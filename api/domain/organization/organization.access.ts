import { byPlace, everywhere, inBureau, permissions, PUBLIC_ROLE, type RecordAccess } from '../../kernel/access/index.ts'

/** Everyone who works in the city may know its bureaus, departments and staff: who to turn to is no secret. */
const EVERYONE = [
  'STAFF', 'WINDOW_CLERK', 'DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE', 'COMPLAINT_OFFICER',
  'EVALUATION_CLERK', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN', 'SYSTEM',
]

permissions('console', { use: [['使用控制台', 'Use the console'], EVERYONE] })
permissions('organization', {
  directory: [['查看单位和科室', 'Read bureaus and departments'], [...EVERYONE, PUBLIC_ROLE]],
  read: [['查看机构', 'Read the organization'], EVERYONE],
  manage: [['管理机构', 'Manage departments and staff'], ['SYSTEM_ADMIN']],
  found: [['设立单位', 'Found bureaus'], ['SYSTEM_ADMIN']],
})

permissions('posts', {
  manage: [['设置岗位、调整A、B岗', 'Manage posts and their holders'], ['DEPARTMENT_HEAD', 'BUREAU_HEAD', 'SYSTEM_ADMIN']],
})
permissions('leaves', {
  read: [['查看请假', 'Read leaves'], ['STAFF', 'DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE']],
  take: [['办理请假', 'Take leave'], ['STAFF', 'DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD']],
  manage: [['安排请假和顶岗', 'Arrange leave and substitutes'], ['DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD']],
})
permissions('absenceNotices', {
  post: [['挂出留言卡', 'Post absence notices'], ['STAFF', 'DEPARTMENT_HEAD']],
})

export const bureauAccess: RecordAccess = {
  read: 'organization.directory', scope: everywhere, create: 'organization.found', update: 'organization.manage', actScope: byPlace({ bureau: 'id' }),
}
export const departmentAccess: RecordAccess = {
  read: 'organization.directory', scope: everywhere, create: 'organization.manage', update: 'organization.manage', actScope: byPlace({ bureau: 'bureauId' }),
}
export const staffAccess: RecordAccess = { ...departmentAccess, read: 'organization.read' }

/** Posts and their holders are published: everybody reads them, whoever arranges them does so in the own department or bureau. */
export const postAccess: RecordAccess = { read: 'organization.read', scope: everywhere, actScope: byPlace({ bureau: 'bureauId', department: 'departmentId' }) }
export const postAssignmentAccess: RecordAccess = { read: 'organization.read', scope: everywhere }
export const leaveAccess: RecordAccess = { read: 'leaves.read', scope: byPlace({ bureau: 'bureauId', department: 'departmentId', people: ['staffId'] }) }
/** Who stands in for whom is known in the whole bureau. */
export const coverAccess: RecordAccess = { read: 'organization.read', scope: inBureau }
/** The notice hangs on the outer wall. */
export const absenceNoticeAccess: RecordAccess = postAccess
