import { all, eq, inBureau, permissions, within, type Acting, type Predicate, type RecordAccess, type Scope } from '../access/index.ts'
import type { Label } from '../records/index.ts'
import { importKinds } from './import-kind.ts'

export const exchangeMenu: Label = ['数据交换', 'Data exchange']

const STAFF = [
  'STAFF', 'WINDOW_CLERK', 'DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE', 'COMPLAINT_OFFICER',
]

permissions('exchange', {
  import: [['导入数据', 'Import data'], ['WINDOW_CLERK', 'EFFICIENCY_OFFICE', 'SYSTEM_ADMIN', 'SYSTEM']],
  export: [['导出数据', 'Export data'], [...STAFF, 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN']],
})

/** Kinds of import that the caller may use: what a file held is seen by whoever may import such a file, and by nobody else. */
const ofOwnKinds = (acting: Acting): Predicate => within('kind', importKinds(acting).map(({ key }) => key))
const imports: Scope = (acting, reach) => all(inBureau(acting, reach), ofOwnKinds(acting))

/** Those who import such files in a bureau see all its imports of the kind: somebody else repairs what the night left. */
export const importAccess: RecordAccess = { read: 'exchange.import', scope: imports }
export const importRowAccess: RecordAccess = {
  read: 'exchange.import', scope: (acting, reach) => all(inBureau(acting, reach), { via: 'batchId', where: ofOwnKinds(acting) }),
}
export const mappingAccess: RecordAccess = { ...importAccess, create: 'exchange.import', update: 'exchange.import' }

/** An export holds what its maker may see, so it is its maker’s alone. */
export const exportAccess: RecordAccess = {
  read: 'exchange.export', scope: ({ userId }) => (userId === undefined ? false : eq('requestedById', userId)),
}
