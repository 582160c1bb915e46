import { byPlace, permissions, type Acting, type Reach, type RecordAccess, type Scope } from '../../kernel/access/index.ts'

const HANDLERS = ['STAFF', 'WINDOW_CLERK', 'DEPARTMENT_HEAD']
const LEADERS = ['SUPERVISING_LEADER', 'BUREAU_HEAD', 'LEADERSHIP']

permissions('cases', {
  read: [['查看办件', 'Read cases'], [...HANDLERS, ...LEADERS, 'EFFICIENCY_OFFICE', 'SYSTEM']],
  identity: [['查看申请人身份', 'See who applied'], [...HANDLERS, ...LEADERS, 'SYSTEM']],
  register: [['登记办件', 'Register cases'], HANDLERS],
  handle: [['办理', 'Handle cases'], HANDLERS],
  transfer: [['转办', 'Hand a case to another handler'], HANDLERS],
  approve: [['审批', 'Approve refusals and extensions'], ['STAFF', 'WINDOW_CLERK', 'DEPARTMENT_HEAD', ...LEADERS]],
  import: [['导入省平台办件', 'Import provincial cases'], ['EFFICIENCY_OFFICE', 'SYSTEM']],
  withdraw: [['登记撤回', 'Take in a withdrawal'], HANDLERS],
  terminate: [['终止逾期未补正的办件', 'Terminate for want of a supplement'], [...HANDLERS, 'SYSTEM']],
  lapse: [['时限届满的法定后果', 'Consequences of a lapsed limit'], ['SYSTEM']],
  rate: [['评价', 'Rate a case'], ['PUBLIC']],
  track: [['查询办件进度', 'Follow a case'], ['PUBLIC']],
  ratings: [['查看好差评', 'Read case ratings'], [...HANDLERS, ...LEADERS, 'EFFICIENCY_OFFICE', 'SYSTEM']],
  raters: [['查看评价人', 'See who rated'], ['EFFICIENCY_OFFICE']],
  correctRating: [['整改差评', 'Correct bad ratings'], HANDLERS],
  reviewRating: [['核实、回访差评', 'Verify bad ratings and call back'], ['EFFICIENCY_OFFICE']],
})

/** A case is seen in its bureau, its department, and by its handler wherever they sit now. */
export const caseScope: Scope = byPlace({ bureau: 'bureauId', department: 'departmentId', people: ['handlerId'] })

export const caseAccess: RecordAccess = { read: 'cases.read', scope: caseScope }

/** The papers of a case are seen with the case. */
export const casePaperAccess: RecordAccess = {
  read: 'cases.read', scope: (acting: Acting, reach: Reach) => ({ via: 'caseId', where: caseScope(acting, reach) }),
}

/** Whoever sees a case sees that somebody applied; who it is takes a permission of its own. */
export const applicantAccess: RecordAccess = {
  read: 'cases.read', scope: (acting: Acting, reach: Reach) => ({ has: 'Case', by: 'applicantId', where: caseScope(acting, reach) }),
}

/** A rating is seen by the department it is about; whom it came from, and on which case, by the efficiency office alone. */
export const caseRatingAccess: RecordAccess = { read: 'cases.ratings', scope: caseScope }
