import { everywhere, inBureau, permissions, type RecordAccess } from '../access/index.ts'

/** Regulations bind everyone who works here, so everyone who works here may read them. */
const EVERYONE = [
  'STAFF', 'WINDOW_CLERK', 'DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE', 'COMPLAINT_OFFICER',
  'EVALUATION_CLERK', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN', 'SYSTEM',
]

permissions('regulations', {
  read: [['查看制度', 'Read regulations'], EVERYONE],
  adopt: [['采用规则集、调整参数', 'Adopt packs and change parameters'], ['EFFICIENCY_OFFICE', 'SYSTEM']],
})

export const packAccess: RecordAccess = { read: 'regulations.read', scope: everywhere }
export const adoptionAccess: RecordAccess = { read: 'regulations.read', scope: inBureau, actScope: inBureau }
