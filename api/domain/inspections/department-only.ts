import type { Acting } from '../../kernel/access/index.ts'
import { rejection, type Rejection } from '../../kernel/lifecycle/index.ts'

const notTheDepartment = rejection('NOT_THE_DEPARTMENT', ['由被查科室办理', 'The department inspected does this'])

/** What the department says for itself: the inspectors read it, but do not say it. */
export const departmentOnly = (acting: Acting, permission: string, { departmentId }: { departmentId: string }): Rejection | undefined =>
  (acting.reach(permission).departments.includes(departmentId) ? undefined : notTheDepartment())
