import { User, UserState } from '../access/index.ts'
import { lifecycle } from '../lifecycle/index.ts'

/** What a system administrator does with accounts. An account is never deleted: history names its holder. */
export const userLifecycle = lifecycle(User, {
  states: UserState,
  initial: 'ACTIVE',
  acts: {
    create: { label: ['建立账号', 'Create an account'], from: null, to: 'ACTIVE', by: 'accounts.manage' },
    correct: { label: ['修改账号', 'Correct'], from: ['ACTIVE', 'LOCKED'], by: 'accounts.manage' },
    lock: { label: ['锁定', 'Lock'], from: 'ACTIVE', to: 'LOCKED', by: 'accounts.manage', destructive: true },
    unlock: { label: ['解锁', 'Unlock'], from: 'LOCKED', to: 'ACTIVE', by: 'accounts.manage' },
    disable: { label: ['停用', 'Disable'], from: ['ACTIVE', 'LOCKED'], to: 'DISABLED', by: 'accounts.manage', destructive: true },
    enable: { label: ['恢复启用', 'Enable'], from: 'DISABLED', to: 'ACTIVE', by: 'accounts.manage' },
  },
})
