import { all, any, byPlace, eq, not, permissions, PUBLIC_ROLE, within, type Acting, type Predicate, type RecordAccess, type Scope } from '../../kernel/access/index.ts'
import { concerns } from './concerns.ts'

/** Everybody of an office can be given a complaint to handle; which ones they reach is said by the scope below. */
const WHOEVER_HANDLES = ['STAFF']

permissions('complaints', {
  submit: [['提交投诉', 'Submit complaints'], [PUBLIC_ROLE]],
  read: [['查看投诉', 'Read complaints'], ['COMPLAINT_OFFICER', 'EFFICIENCY_OFFICE', 'LEADERSHIP', 'BUREAU_HEAD', 'SYSTEM', ...WHOEVER_HANDLES]],
  register: [['登记投诉', 'Register complaints'], ['COMPLAINT_OFFICER', 'EFFICIENCY_OFFICE']],
  accept: [['受理、转送投诉', 'Accept complaints, pass them on'], ['COMPLAINT_OFFICER', 'EFFICIENCY_OFFICE', 'BUREAU_HEAD']],
  identify: [['认定被投诉人', 'Say who is accused'], ['COMPLAINT_OFFICER', 'EFFICIENCY_OFFICE', 'BUREAU_HEAD', ...WHOEVER_HANDLES]],
  instruct: [['批示投诉', 'Instruct on complaints'], ['BUREAU_HEAD', 'LEADERSHIP']],
  assign: [['交办投诉', 'Assign complaints'], ['EFFICIENCY_OFFICE', 'BUREAU_HEAD']],
  recuse: [['登记回避', 'Note recusals'], ['EFFICIENCY_OFFICE', 'BUREAU_HEAD', ...WHOEVER_HANDLES]],
  handle: [['办理投诉', 'Handle complaints'], ['COMPLAINT_OFFICER', 'EFFICIENCY_OFFICE', ...WHOEVER_HANDLES]],
  verify: [['核定投诉处理建议', 'Confirm proposals on complaints'], ['EFFICIENCY_OFFICE', 'BUREAU_HEAD']],
  nameViewer: [['指定可查看投诉人的人员', 'Name who may see a complainant'], ['DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD']],
  extend: [['批准延期办结', 'Approve a late conclusion'], ['EFFICIENCY_OFFICE', 'BUREAU_HEAD', 'LEADERSHIP']],
})

const LEADING = new Set(['DEPARTMENT_HEAD', 'SUPERVISING_LEADER'])

/** Handled by somebody whom the caller leads. */
function handledBelow({ grants }: Acting): Predicate {
  const led = grants.flatMap(({ role, departmentId }) => (LEADING.has(role) && departmentId ? [departmentId] : []))
  return led.length === 0 ? false : { via: 'handlerId', where: within('departmentId', led) }
}

/** FX-COMPLAINT-05a, NA-PETITION-30: applied in the one scope, hence on every road: list, count, search, nested, export, print. */
const dealingWith: Scope = (acting, reach) => all(
  any(byPlace({ bureau: 'bureauId', people: ['handlerId'] })(acting, reach), handledBelow(acting)), not(concerns(acting)),
)

/** Whoever was named to see the complainant reads the complaint as well; nobody does that for him. */
const readable: Scope = (acting, reach) => any(
  dealingWith(acting, reach),
  acting.staffId ? all({ has: 'ComplainantViewer', by: 'complaintId', where: eq('staffId', acting.staffId) }, not(concerns(acting))) : false,
)

export const complaintAccess: RecordAccess = { read: 'complaints.read', scope: readable, actScope: dealingWith }

/** What belongs to a complaint is read with it. */
export const withComplaint: RecordAccess = {
  read: 'complaints.read', scope: (acting, reach) => ({ via: 'complaintId', where: readable(acting, reach) }),
}
