import { events } from '../../kernel/regulations/index.ts'

/** What can happen to a leave. */
export const leaveEvents = events('leave', {
  started: ['离岗', 'Started'],
  ended: ['销假', 'Ended'],
})

/** What can happen to the holders of a post. */
export const postHolderEvents = events('postHolder', {
  changed: ['调整A、B岗', 'Changed'],
  filed: ['备案', 'Filed'],
})
