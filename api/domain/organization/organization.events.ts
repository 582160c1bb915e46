import { events } from '../../kernel/regulations/index.ts'

/** What can happen to a leave. */
export const leaveEvents = events('leave', {
  started: ['离岗', 'Started'],
  ended: ['销假', 'Ended'],
})

/** What can happen to an absence notice. */
export const absenceNoticeEvents = events('absenceNotice', {
  takenDown: ['返回并取下', 'Back: taken down'],
  visitorsContacted: ['已联系来访者', 'Visitors contacted'],
})

/** What can happen to the holders of a post. */
export const postHolderEvents = events('postHolder', {
  changed: ['调整A、B岗', 'Changed'],
  filed: ['备案', 'Filed'],
})
