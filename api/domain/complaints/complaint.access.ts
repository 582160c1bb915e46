import { all, any, byPlace, eq, not, permissions, PUBLIC_ROLE, type Acting, type Predicate, type RecordAccess, type Scope } from '../../kernel/access/index.ts'

permissions('complaints', {
  submit: [['提交投诉', 'Submit complaints'], [PUBLIC_ROLE]],
  read: [['查看投诉', 'Read complaints'], ['COMPLAINT_OFFICER', 'EFFICIENCY_OFFICE', 'LEADERSHIP', 'BUREAU_HEAD', 'SYSTEM']],
  register: [['登记投诉', 'Register complaints'], ['COMPLAINT_OFFICER']],
  assign: [['交办投诉', 'Assign complaints'], ['EFFICIENCY_OFFICE', 'BUREAU_HEAD']],
  handle: [['办理投诉', 'Handle complaints'], ['COMPLAINT_OFFICER', 'EFFICIENCY_OFFICE']],
  extend: [['批准延期办结', 'Approve a late conclusion'], ['EFFICIENCY_OFFICE', 'BUREAU_HEAD', 'LEADERSHIP']],
})

/** The accused, their department, and whoever stands recused: to them the complaint does not exist. */
function concerned({ staffId, departmentId, covering }: Acting): Predicate {
  const people = [staffId, ...covering.map((cover) => cover.staffId)].filter((id) => id !== undefined)
  return any(
    ...people.map((id) => eq('accusedStaffId', id)),
    departmentId ? eq('accusedDepartmentId', departmentId) : false,
    ...people.map((id): Predicate => ({ has: 'Recusal', by: 'complaintId', where: eq('staffId', id) })),
  )
}

/** FX-COMPLAINT-05a, NA-PETITION-30: applied in the one scope, hence on every road: list, count, search, nested, export, print. */
const unconcerned: Scope = (acting, reach) => {
  if (acting.kind === 'SYSTEM' || acting.kind === 'PUBLIC') return byPlace({ bureau: 'bureauId' })(acting, reach)
  return all(byPlace({ bureau: 'bureauId' })(acting, reach), not(concerned(acting)))
}

export const complaintAccess: RecordAccess = { read: 'complaints.read', scope: unconcerned }

/** What belongs to a complaint is read with it. */
export const withComplaint: RecordAccess = {
  read: 'complaints.read', scope: (acting, reach) => ({ via: 'complaintId', where: unconcerned(acting, reach) }),
}
