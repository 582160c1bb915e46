import { ApiClient, ApiClientState, beyondAdministrators, invite, isAdministrator, issueToken, User, UserState } from '../access/index.ts'
import { rejection } from '../lifecycle/index.ts'
import { declareSecret } from './secret-act.ts'

const officeIssues = rejection('TOKEN_BY_OFFICE', [
  '该客户端可见管理员无权查看的数据（{scopes}），令牌由效能办或单位负责人签发', 'This client sees what administrators do not ({scopes}): the efficiency office or the head of the bureau issues its token',
])

declareSecret({
  name: 'inviteUser', label: ['发出邀请（设置或重设密码的一次性链接）', 'Invite: a one-time link to set a password'], permission: 'accounts.manage',
  record: User, states: UserState, closed: 'DISABLED', second: { permission: 'accounts.consent', needed: isAdministrator }, make: invite,
})
declareSecret({
  name: 'issueApiClientToken', label: ['签发令牌', 'Issue a token'], permission: 'clients.issue',
  record: ApiClient, states: ApiClientState, closed: 'REVOKED',
  check: (caller, { scopes }) => {
    const beyond = caller.may('clients.manage') ? beyondAdministrators(scopes) : []
    return beyond.length > 0 ? officeIssues({ scopes: beyond.join('、') }) : undefined
  },
  make: (em, id) => issueToken(em, id),
})
