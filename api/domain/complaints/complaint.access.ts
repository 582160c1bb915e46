import { all, byPlace, not, permissions, PUBLIC_ROLE, type RecordAccess, type Scope } from '../../kernel/access/index.ts'
import { concerns } from './concerns.ts'

permissions('complaints', {
  submit: [['提交投诉', 'Submit complaints'], [PUBLIC_ROLE]],
  read: [['查看投诉', 'Read complaints'], ['COMPLAINT_OFFICER', 'EFFICIENCY_OFFICE', 'LEADERSHIP', 'BUREAU_HEAD', 'SYSTEM']],
  register: [['登记投诉', 'Register complaints'], ['COMPLAINT_OFFICER']],
  assign: [['交办投诉', 'Assign complaints'], ['EFFICIENCY_OFFICE', 'BUREAU_HEAD']],
  handle: [['办理投诉', 'Handle complaints'], ['COMPLAINT_OFFICER', 'EFFICIENCY_OFFICE']],
  extend: [['批准延期办结', 'Approve a late conclusion'], ['EFFICIENCY_OFFICE', 'BUREAU_HEAD', 'LEADERSHIP']],
})

/** FX-COMPLAINT-05a, NA-PETITION-30: applied in the one scope, hence on every road: list, count, search, nested, export, print. */
const unconcerned: Scope = (acting, reach) => all(byPlace({ bureau: 'bureauId' })(acting, reach), not(concerns(acting)))

export const complaintAccess: RecordAccess = { read: 'complaints.read', scope: unconcerned }

/** What belongs to a complaint is read with it. */
export const withComplaint: RecordAccess = {
  read: 'complaints.read', scope: (acting, reach) => ({ via: 'complaintId', where: unconcerned(acting, reach) }),
}
