import { dayOf } from '../../../kernel/calendar/index.ts'
import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { Day, DefineInput, Link, Text } from '../../../kernel/records/index.ts'
import { arrangeCovers } from '../arrange-covers.ts'
import { currentAssignment, holdersProblem, placeHolder } from '../holders.ts'
import { postLifecycle } from '../post.lifecycle.ts'
import { situationOf } from '../situation.ts'
import { StaffMember } from '../staff-member.record.ts'

@DefineInput()
export class ChangePostHolderInput {
  @Link(() => StaffMember, { label: ['A岗', 'Primary holder'], optional: true, help: ['不填即岗位空缺', 'Empty: the post falls vacant'] }) holderId?: string | null
  @Link(() => StaffMember, { label: ['B岗', 'Cover holder'], optional: true }) coverHolderId?: string | null
  @Day({ label: ['调整日', 'Changed on'] }) fromDay!: string
  @Text({ label: ['调整原因', 'Reason'], max: 200 }) reason!: string
}

const noChange = rejection('NO_CHANGE', ['A、B岗人员没有变化', 'The holders stay the same'])
const changeInFuture = rejection('CHANGE_IN_FUTURE', ['调整在作出当日登记，不能早于该日', 'A change is recorded on the day it is made, not before'])
const changeTooEarly = rejection('CHANGE_TOO_EARLY', ['现任人员自{since}起任职，调整日不能更早', 'The present holder took the post on {since}: the change cannot be earlier'])

/**
 * Names who holds the post from now on, both places at once so that two people can change places. A change that is entered
 * late counts from the day it was made, and so does the time for its filing.
 */
export const changePostHolder = act(postLifecycle, 'changeHolder', {
  input: ChangePostHolderInput,
  begin: ({ record: { holderId, coverHolderId } }) => ({ holderId, coverHolderId }),
  async check({ record, input, em, law, now }) {
    if ((input.holderId ?? null) === (record.holderId ?? null) && (input.coverHolderId ?? null) === (record.coverHolderId ?? null)) return noChange()
    if (input.fromDay > dayOf(now)) return changeInFuture()
    for (const role of ['PRIMARY', 'COVER'] as const) {
      const current = await currentAssignment(em, record.id, role)
      if (current && input.fromDay < current.fromDay) return changeTooEarly({ since: current.fromDay })
    }
    return holdersProblem(em, law, record.bureauId, input)
  },
  async run(context) {
    const { record, input, em, now, calendar } = context
    const wanted = { holderId: input.holderId ?? null, coverHolderId: input.coverHolderId ?? null }
    const { fromDay, reason } = input
    if (wanted.holderId !== record.holderId) await placeHolder(context, record, { role: 'PRIMARY', staffId: wanted.holderId, fromDay, reason })
    if (wanted.coverHolderId !== record.coverHolderId) await placeHolder(context, record, { role: 'COVER', staffId: wanted.coverHolderId, fromDay, reason })
    record.changedOn = fromDay
    record.filedOn = null
    context.facts({}, fromDay === dayOf(now) ? now : calendar.openingOf(fromDay))

    const situation = await situationOf(em, record.bureauId, now)
    const posts = situation.posts.map((post) => (post.id === record.id ? { ...post, ...wanted } : post))
    await arrangeCovers(context, record.bureauId, { ...situation, posts })
  },
})
