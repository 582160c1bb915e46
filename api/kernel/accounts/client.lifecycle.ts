import { ApiClient, ApiClientState } from '../access/index.ts'
import { lifecycle } from '../lifecycle/index.ts'

/** What a security administrator does with other programs' access. */
export const clientLifecycle = lifecycle(ApiClient, {
  states: ApiClientState,
  initial: 'ACTIVE',
  acts: {
    register: { label: ['登记接口客户端', 'Register an API client'], from: null, to: 'ACTIVE', by: 'clients.manage' },
    revoke: { label: ['收回', 'Revoke'], from: 'ACTIVE', to: 'REVOKED', by: 'clients.manage', destructive: true },
  },
})
