import { eq, inBureau, permissions, type RecordAccess } from '../access/index.ts'
import type { Label } from '../records/index.ts'

export const exchangeMenu: Label = ['数据交换', 'Data exchange']

const STAFF = [
  'STAFF', 'WINDOW_CLERK', 'DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE', 'COMPLAINT_OFFICER',
]

permissions('exchange', {
  import: [['导入数据', 'Import data'], ['WINDOW_CLERK', 'EFFICIENCY_OFFICE', 'SYSTEM_ADMIN']],
  export: [['导出数据', 'Export data'], [...STAFF, 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN']],
})

/** Those who import in a bureau see all its imports: somebody else repairs what the night left. */
export const importAccess: RecordAccess = { read: 'exchange.import', scope: inBureau }
export const mappingAccess: RecordAccess = { ...importAccess, create: 'exchange.import', update: 'exchange.import' }

/** An export holds what its maker may see, so it is its maker’s alone. */
export const exportAccess: RecordAccess = {
  read: 'exchange.export', scope: ({ userId }) => (userId === undefined ? false : eq('requestedById', userId)),
}
