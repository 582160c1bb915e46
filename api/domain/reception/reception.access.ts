import { byPlace, permissions, type RecordAccess } from '../../kernel/access/index.ts'

const RECEIVERS = ['STAFF', 'WINDOW_CLERK', 'DEPARTMENT_HEAD']

permissions('reception', {
  read: [['查看接待登记', 'Read enquiries and notices'], [...RECEIVERS, 'SUPERVISING_LEADER', 'BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE', 'SYSTEM']],
  receive: [['首问接待', 'Receive visitors'], RECEIVERS],
})

/** An enquiry is seen where it lies, and by whoever was approached first. */
export const enquiryAccess: RecordAccess = {
  read: 'reception.read', scope: byPlace({ bureau: 'bureauId', department: 'departmentId', people: ['firstContactId', 'answeredById'] }),
}
/** What belongs to an enquiry is seen with it. */
export const enquiryPartAccess: RecordAccess = {
  read: 'reception.read', scope: (acting, reach) => ({ via: 'enquiryId', where: enquiryAccess.scope(acting, reach) }),
}
export const noticeAccess: RecordAccess = {
  read: 'reception.read', scope: byPlace({ bureau: 'bureauId', department: 'departmentId', people: ['givenById'] }),
}
export const missingMaterialAccess: RecordAccess = {
  read: 'reception.read', scope: (acting, reach) => ({ via: 'noticeId', where: noticeAccess.scope(acting, reach) }),
}
