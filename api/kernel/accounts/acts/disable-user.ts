import { endSessionsOf } from '../../access/index.ts'
import { act } from '../../lifecycle/index.ts'
import { userLifecycle } from '../user.lifecycle.ts'
import { ownAccount } from './lock-user.ts'

/** Takes an account out of use; its sessions end at once. */
export const disableUser = act(userLifecycle, 'disable', {
  allowed: ({ record, acting }) => (record.id === acting.userId ? ownAccount() : undefined),
  run: async ({ record, em }) => {
    record.lockedUntil = null
    record.failedTries = 0
    await endSessionsOf(em, record.id)
  },
})
