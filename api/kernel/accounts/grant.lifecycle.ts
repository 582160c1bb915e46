import { GrantState, RoleGrant } from '../access/index.ts'
import { lifecycle } from '../lifecycle/index.ts'

/** What a security administrator does with roles: given with a reason, taken back, never forgotten. */
export const grantLifecycle = lifecycle(RoleGrant, {
  states: GrantState,
  initial: 'ACTIVE',
  acts: {
    grant: { label: ['授予角色', 'Grant a role'], from: null, to: 'ACTIVE', by: 'grants.manage', mutation: 'grantRole' },
    revoke: { label: ['收回角色', 'Revoke'], from: 'ACTIVE', to: 'REVOKED', by: 'grants.manage', mutation: 'revokeRole', destructive: true },
  },
})
