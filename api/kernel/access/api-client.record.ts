import { Choice, choices, CityRecord, DefineRecord, Instant, Link, recordNamed, Text, Texts, type ChoiceOf } from '../records/index.ts'
import { accountMenu, clientAccess } from './account.access.ts'

export const ApiClientState = choices('ApiClientState', { ACTIVE: ['有效', 'Active'], REVOKED: ['已收回', 'Revoked'] })
export type ApiClientState = ChoiceOf<typeof ApiClientState>

/** Another program that calls the API: it has the permissions named here and no others, in one bureau or in the city. */
@DefineRecord({
  label: ['接口客户端', 'API client'], plural: 'apiClients', title: 'name', menu: accountMenu, access: clientAccess, order: { field: 'name', direction: 'ASC' },
})
export class ApiClient extends CityRecord {
  @Text({ label: ['名称', 'Name'], max: 60, unique: true, list: true, sort: true, write: 'never' }) name!: string
  @Link(recordNamed('Bureau'), { label: ['单位', 'Bureau'], help: ['空则为全市', 'Empty: the whole city'], optional: true, list: true, filter: ['eq'], write: 'never' })
  bureauId?: string | null
  @Texts({ label: ['权限范围', 'Permissions'], max: 80, write: 'never', vocabulary: 'ClientScope' }) scopes!: string[]
  @Instant({ label: ['有效期至', 'Expires'], list: true, write: 'never' }) expiresAt!: Date
  @Instant({ label: ['最近使用', 'Last used'], optional: true, list: true, write: 'never' }) lastUsedAt?: Date | null
  @Choice(() => ApiClientState, { label: ['状态', 'State'], list: true, filter: ['eq'], write: 'never' }) state!: ApiClientState
  /** Absent until a token is issued. */
  @Text({ label: ['令牌摘要', 'Token hash'], max: 64, optional: true, hidden: true }) tokenHash?: string | null
}
