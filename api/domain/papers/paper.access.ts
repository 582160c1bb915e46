import { byPlace, permissions, type RecordAccess } from '../../kernel/access/index.ts'

const CLERKS = ['STAFF', 'WINDOW_CLERK', 'DEPARTMENT_HEAD']

permissions('papers', {
  read: [['查看公文', 'Read official papers'], [...CLERKS, 'SUPERVISING_LEADER', 'BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE', 'SYSTEM']],
  receive: [['收文登记、撤回', 'Register papers and withdraw them'], CLERKS],
  handle: [['办理公文', 'Handle papers'], CLERKS],
})

/** A paper is seen in its lead department, and by whoever registered it or has it in hand wherever they sit. */
export const officialPaperAccess: RecordAccess = {
  read: 'papers.read', scope: byPlace({ bureau: 'bureauId', department: 'departmentId', people: ['handlerId', 'receivedById'] }),
}
