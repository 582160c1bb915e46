import { dayOf } from '../../../kernel/calendar/index.ts'
import { act } from '../../../kernel/lifecycle/index.ts'
import { arrangeCovers } from '../arrange-covers.ts'
import { placeHolder } from '../holders.ts'
import { postLifecycle } from '../post.lifecycle.ts'
import { situationOf } from '../situation.ts'

/** Nobody holds or covers an abolished post any more; its history stays. */
export const abolishPost = act(postLifecycle, 'abolish', {
  async run(context) {
    const { record, em, now } = context
    const fromDay = dayOf(now)
    await placeHolder(context, record, { role: 'PRIMARY', staffId: null, fromDay })
    await placeHolder(context, record, { role: 'COVER', staffId: null, fromDay })
    const situation = await situationOf(em, record.bureauId, now)
    await arrangeCovers(context, record.bureauId, { ...situation, posts: situation.posts.filter((post) => post.id !== record.id) })
  },
})
