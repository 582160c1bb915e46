import { byPlace, permissions, type RecordAccess } from '../access/index.ts'

permissions('obligations', {
  read: [['查看时限事项', 'Read obligations'], [
    'STAFF', 'WINDOW_CLERK', 'DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE', 'SYSTEM',
  ]],
})

const reachable = byPlace({ bureau: 'bureauId', department: 'departmentId', people: ['staffId'] })

export const obligationAccess: RecordAccess = { read: 'obligations.read', scope: reachable }

/** Whoever reads an obligation reads its pauses and extensions. */
export const partAccess: RecordAccess = {
  read: 'obligations.read', scope: (acting, reach) => ({ via: 'obligationId', where: reachable(acting, reach) }),
}
