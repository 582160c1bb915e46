import { lifecycle } from '../../kernel/lifecycle/index.ts'
import { absenceNoticeEvents } from './organization.events.ts'
import { AbsenceNotice, AbsenceNoticeState } from './absence-notice.record.ts'

/** Posted before the department leaves, taken down when somebody is back. */
export const absenceNoticeLifecycle = lifecycle(AbsenceNotice, {
  states: AbsenceNoticeState,
  initial: 'POSTED',
  acts: {
    post: { label: ['挂出留言卡', 'Post a notice'], from: null, to: 'POSTED', by: 'absenceNotices.post' },
    takeDown: { label: ['返回并取下', 'Back: take down'], from: 'POSTED', to: 'TAKEN_DOWN', by: 'absenceNotices.post', emits: absenceNoticeEvents.takenDown },
    contactVisitors: {
      label: ['联系来访者', 'Contact the visitors'], from: 'TAKEN_DOWN', by: 'absenceNotices.post', emits: absenceNoticeEvents.visitorsContacted,
      mutation: 'contactVisitors',
    },
  },
})
