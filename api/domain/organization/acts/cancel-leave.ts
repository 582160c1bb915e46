import { act } from '../../../kernel/lifecycle/index.ts'
import { leaveLifecycle } from '../leave.lifecycle.ts'
import { maySign } from '../leave-rights.ts'

/** A leave that is not taken after all. */
export const cancelLeave = act(leaveLifecycle, 'cancel', {
  allowed: ({ em, acting, record }) => maySign({ em, acting, record }),
})
