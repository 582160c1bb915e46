import { dayOf } from '../../../kernel/calendar/index.ts'
import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { postLifecycle } from '../post.lifecycle.ts'
import { PostAssignment } from '../post-assignment.record.ts'

const nothingToFile = rejection('NOTHING_TO_FILE', ['没有待备案的调整', 'No change is waiting to be filed'])

/** The changes of holders since the last filing are filed with the general office; a first naming, which has no reason, needs none. */
export const filePostHolderChange = act(postLifecycle, 'fileChange', {
  allowed: ({ record }) => (record.changedOn && !record.filedOn ? undefined : nothingToFile()),
  async run({ record, em, now }) {
    record.filedOn = dayOf(now)
    const named = await em.find(PostAssignment, { postId: record.id, reason: { $ne: null }, filedOn: null })
    for (const assignment of named) assignment.filedOn = record.filedOn
  },
})
