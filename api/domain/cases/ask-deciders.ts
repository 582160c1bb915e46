import type { ActContext } from '../../kernel/lifecycle/index.ts'
import { notify, type NotificationTemplate } from '../../kernel/notifications/index.ts'
import type { Facts, provision } from '../../kernel/regulations/index.ts'
import { StaffMember, whoAnswered } from '../organization/index.ts'
import type { Case } from './case.record.ts'
import { RefusalFiling } from './case-decisions.record.ts'
import { extensionAuthority } from './completion.provisions.ts'
import { requestedExtension } from './extendable.ts'
import { decidersOf } from './power-to-decide.ts'
import { refusalAuthority } from './refusal.provisions.ts'

type Authority = ReturnType<typeof provision.authority>
type Context = Pick<ActContext<Case>, 'acting' | 'awaits' | 'em' | 'law' | 'now' | 'record'>

/** Lets what waits for a decision wait for the nearest of those who may decide, whose time for a signature it is. */
async function waitFor({ awaits, em }: Context, [nearest]: readonly string[]): Promise<void> {
  if (nearest) awaits({ staffId: nearest, departmentId: (await em.findOneOrFail(StaffMember, nearest)).departmentId })
}

/**
 * What is asked for waits for the nearest of those who may decide. They are told, or who covers them; nobody is where the caller may
 * decide without another.
 */
export async function askDeciders(context: Context, authority: Authority, known: Facts, template: NotificationTemplate<'number'>): Promise<void> {
  const { acting, em, now, record } = context
  const { bureauId, departmentId, id, number } = record
  const deciders = await decidersOf(authority, context, known)
  await waitFor(context, deciders)
  const nearest = deciders[0]
  if (!nearest || deciders.includes(acting.staffId!)) return
  const to = await whoAnswered(em, nearest, now, departmentId)
  await notify(em, { template, facts: { number }, to: [{ id: to, bureauId }], subject: { type: 'Case', id }, now })
}

/** After a case went to another department, what waits on it waits for those who decide there. */
export async function stillWaiting(context: Context, known: Facts): Promise<void> {
  const { em, record } = context
  const filing = await em.findOne(RefusalFiling, { caseId: record.id, decision: 'PROPOSED' })
  if (filing) await waitFor(context, await decidersOf(refusalAuthority, context, { ...known, beyondPowers: filing.beyondPowers }))
  else if (await requestedExtension(em, record.id)) await waitFor(context, await decidersOf(extensionAuthority, context, known))
}
