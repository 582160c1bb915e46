import type { ActContext } from '../../kernel/lifecycle/index.ts'
import { notify, type NotificationTemplate } from '../../kernel/notifications/index.ts'
import type { Facts, provision } from '../../kernel/regulations/index.ts'
import { whoAnswered } from '../organization/index.ts'
import type { Case } from './case.record.ts'
import { decidersOf } from './power-to-decide.ts'

/**
 * Tells the nearest of those who may decide that something waits for them, or who covers them. Nobody where the caller may decide
 * without another.
 */
export async function tellDeciders(
  context: Pick<ActContext<Case>, 'acting' | 'em' | 'law' | 'now' | 'record'>, authority: ReturnType<typeof provision.authority>, known: Facts,
  template: NotificationTemplate<'number'>,
): Promise<void> {
  const { acting, em, now, record } = context
  const { bureauId, departmentId, id, number } = record
  const deciders = await decidersOf(authority, context, known)
  const nearest = deciders[0]
  if (!nearest || deciders.includes(acting.staffId!)) return
  const to = await whoAnswered(em, nearest, now, departmentId)
  await notify(em, { template, facts: { number }, to: [{ id: to, bureauId }], subject: { type: 'Case', id }, now })
}
