import { act } from '../../../kernel/lifecycle/index.ts'
import { absenceNoticeLifecycle } from '../absence-notice.lifecycle.ts'

/** Somebody of the department is back. */
export const takeDownAbsenceNotice = act(absenceNoticeLifecycle, 'takeDown', {
  run({ record, now }) {
    record.returnedAt = now
  },
})
