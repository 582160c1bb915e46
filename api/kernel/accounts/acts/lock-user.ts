import { endSessionsOf } from '../../access/index.ts'
import { act, rejection } from '../../lifecycle/index.ts'
import { userLifecycle } from '../user.lifecycle.ts'

/** Somebody who shut himself out could not be let in again by himself. */
export const ownAccount = rejection('OWN_ACCOUNT', ['不能对自己的账号办理此事', 'Nobody does this to the own account'])

/** Keeps an account out until it is unlocked; its sessions end at once. */
export const lockUser = act(userLifecycle, 'lock', {
  allowed: ({ record, acting }) => (record.id === acting.userId ? ownAccount() : undefined),
  run: async ({ record, em }) => {
    record.lockedUntil = null
    await endSessionsOf(em, record.id)
  },
})

/** Lets a locked account in again, whoever or whatever locked it. */
export const unlockUser = act(userLifecycle, 'unlock', {
  run: ({ record }) => {
    record.lockedUntil = null
    record.failedTries = 0
  },
})
