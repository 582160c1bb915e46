import { all, any, byPlace, eq, not, permissions, type RecordAccess, type Scope } from '../access/index.ts'
import { readScope } from '../query/index.ts'
import { specOf } from '../records/index.ts'

permissions('obligations', {
  read: [['查看时限事项', 'Read obligations'], [
    'STAFF', 'WINDOW_CLERK', 'DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE', 'SYSTEM',
  ]],
})

const guarded = new Set<string>()

/** Obligations of these subjects are read only by those who read the subject: of a complaint, not by whoever it accuses. */
export const readWithSubject = (record: string): void => { guarded.add(record) }

const placed = byPlace({ bureau: 'bureauId', department: 'departmentId', people: ['staffId'] })
const reachable: Scope = (acting, reach) => all(placed(acting, reach), ...[...guarded].map((record) =>
  any(not(eq('subjectType', record)), { via: 'subjectId', to: record, where: readScope(specOf(record), acting) })))

export const obligationAccess: RecordAccess = { read: 'obligations.read', scope: reachable }

/** Whoever reads an obligation reads its pauses and extensions. */
export const partAccess: RecordAccess = {
  read: 'obligations.read', scope: (acting, reach) => ({ via: 'obligationId', where: reachable(acting, reach) }),
}
