import type { Label } from '../records/index.ts'
import { permissions } from './permission.ts'
import { byPlace, type RecordAccess } from './record-access.ts'

export const accountMenu: Label = ['账号与权限', 'Accounts and rights']

/** The three administrators keep to their own: one makes accounts, one gives rights, one watches both (audit room). */
permissions('accounts', {
  read: [['查看账号', 'Read accounts'], ['SYSTEM_ADMIN', 'SECURITY_ADMIN']],
  manage: [['管理账号', 'Manage accounts'], ['SYSTEM_ADMIN']],
  consent: [['同意为管理员重设密码', 'Consent to a new password of an administrator'], ['SECURITY_ADMIN', 'AUDIT_ADMIN']],
})
permissions('grants', {
  read: [['查看授权', 'Read role grants'], ['SECURITY_ADMIN']],
  manage: [['管理授权', 'Grant and revoke roles'], ['SECURITY_ADMIN']],
})
permissions('clients', {
  read: [['查看接口客户端', 'Read API clients'], ['SECURITY_ADMIN', 'EFFICIENCY_OFFICE', 'BUREAU_HEAD']],
  manage: [['管理接口客户端', 'Manage API clients'], ['SECURITY_ADMIN']],
  issue: [['签发接口令牌', 'Issue tokens of API clients'], ['SECURITY_ADMIN', 'EFFICIENCY_OFFICE', 'BUREAU_HEAD']],
})

/** An administrator of one bureau sees and changes what belongs to that bureau. */
const ofBureau = byPlace({ bureau: 'bureauId' })
export const userAccess: RecordAccess = { read: 'accounts.read', scope: ofBureau }
export const grantAccess: RecordAccess = { read: 'grants.read', scope: ofBureau }
export const clientAccess: RecordAccess = { read: 'clients.read', scope: ofBureau }
