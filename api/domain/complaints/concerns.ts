import { all, any, within, type Acting, type Predicate } from '../../kernel/access/index.ts'

/** Roles by which somebody belongs to a department; a supervising leader stands above it. */
const OF_THE_DEPARTMENT = new Set(['STAFF', 'DEPARTMENT_HEAD', 'WINDOW_CLERK'])

/** Somebody as the organization knows them. */
type Person = Pick<Acting, 'staffId' | 'name' | 'departmentId' | 'grants' | 'covering'>

/** Where somebody works, which departments they head, and those of the posts that they cover. */
export const departmentsOf = ({ departmentId, covering, grants }: Person): string[] => [...new Set([
  departmentId, ...covering.map((cover) => cover.departmentId), ...grants.filter(({ role }) => OF_THE_DEPARTMENT.has(role)).map((grant) => grant.departmentId),
])].filter((id) => id !== undefined)

/**
 * The complaints that concern somebody: he, or somebody he covers for, is accused, works in or heads the department that is accused or
 * that the accused works in, or stands recused. As long as nobody has said who is meant, a name in the complainant's words counts too.
 * To him these complaints do not exist.
 */
export function concerns(person: Person): Predicate {
  const { staffId, name, covering } = person
  if (!staffId) return false
  const people = [staffId, ...covering.map((cover) => cover.staffId)]
  const departments = departmentsOf(person)
  return any(
    within('accusedStaffId', people),
    within('accusedDepartmentId', departments),
    { via: 'accusedStaffId', where: within('departmentId', departments) },
    [...name].length > 1 && all({ field: 'accusedStaffId', is: 'null', value: true }, { field: 'accusedName', is: 'contains', value: name }),
    { has: 'Recusal', by: 'complaintId', where: within('staffId', people) },
  )
}
