import { onEvent, type ListenerContext, type Occurred } from '../lifecycle/index.ts'
import { notify } from './notify.ts'
import type { FactsOf, NotificationTemplate } from './template.ts'

/** Who is told of an event: members of staff by id, and nobody where there is nobody. */
export type Told = (context: ListenerContext, event: Occurred) => Promise<readonly (string | null | undefined)[]>

/**
 * Tells people of an event by what they know its record by, which fills the template's one `fact`: each once, and never the one who made
 * it happen.
 */
export function tellOn<Name extends string>(event: string, template: NotificationTemplate<Name>, fact: Name, whom: Told): void {
  onEvent(event, async (context, happened) => {
    const { em, now, acting } = context
    const { subject: { type, id, label, bureauId } } = happened
    const people = new Set((await whom(context, happened)).filter((one) => typeof one === 'string').filter((one) => one !== acting.staffId))
    await notify(em, { template, facts: { [fact]: label } as FactsOf<Name>, to: [...people].map((one) => ({ id: one, bureauId })), subject: { type, id }, now })
  })
}
