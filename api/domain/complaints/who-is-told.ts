import { staffHolding } from '../../kernel/access/index.ts'
import type { ActContext } from '../../kernel/lifecycle/index.ts'
import { notify, type NotificationTemplate } from '../../kernel/notifications/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import { Bureau, StaffMember } from '../organization/index.ts'
import { ComplaintEntry } from './complaint-entry.record.ts'
import { urgentToLeader } from './complaint.provisions.ts'
import type { Complaint } from './complaint.record.ts'
import { complaintReceived, nobodyTakesIn, urgentComplaint } from './notices.ts'
import { unconcerned } from './who-is-concerned.ts'

/** Tells people of a complaint, by its number alone. */
export const tell = (em: EntityManager, { id, number, bureauId }: Complaint, template: NotificationTemplate<'number'>, staffIds: readonly string[], now: Date): Promise<number> =>
  notify(em, { template, facts: { number }, to: staffIds.map((staffId) => ({ id: staffId, bureauId })), subject: { type: 'Complaint', id }, now })

/** The head of the bureau and the leadership group, without those whom the complaint concerns. */
async function leaders(em: EntityManager, { id, bureauId }: Complaint, now: Date): Promise<string[]> {
  const { headId } = await em.findOneOrFail(Bureau, bureauId)
  return unconcerned(em, id, [headId, ...await staffHolding(em, ['LEADERSHIP'], bureauId, now)], now)
}

/** Whoever gives complaints to handlers: the efficiency office, without those whom the complaint concerns; then the leaders. */
export async function tellWhoAssigns(em: EntityManager, complaint: Complaint, template: NotificationTemplate<'number'>, now: Date): Promise<void> {
  const office = await unconcerned(em, complaint.id, await staffHolding(em, ['EFFICIENCY_OFFICE'], complaint.bureauId, now), now)
  await tell(em, complaint, template, office.length > 0 ? office : await leaders(em, complaint, now), now)
}

/** An urgent or grave complaint reaches the leadership at once (FX-COMPLAINT-02a): all of it but those concerned; the file says whom. */
export async function reportUrgent({ record, em, law, create, now }: Pick<ActContext<Complaint>, 'record' | 'em' | 'law' | 'create' | 'now'>): Promise<void> {
  const told = await leaders(em, record, now)
  if (told.length === 0) return
  await tell(em, record, urgentComplaint, told, now)
  const names = (await em.find(StaffMember, { id: { $in: told } }, { orderBy: { number: 'ASC' } })).map(({ name }) => name).join('、')
  create(ComplaintEntry, {
    bureauId: record.bureauId, complaintId: record.id, kind: 'LEADERS_TOLD', at: now, text: names, told: false, citation: urgentToLeader.of(law) ?? null,
  })
}

/** Where everybody who takes complaints in is concerned, the leaders are asked to do it: to the others it does not exist. */
export async function seekWhoTakesIn(em: EntityManager, complaint: Complaint, now: Date): Promise<void> {
  const takers = await staffHolding(em, ['COMPLAINT_OFFICER', 'EFFICIENCY_OFFICE'], complaint.bureauId, now)
  if (takers.length === 0 || (await unconcerned(em, complaint.id, takers, now)).length > 0) return
  await tell(em, complaint, nobodyTakesIn, await leaders(em, complaint, now), now)
}

/** A new complaint waits for whoever takes complaints in, without those whom it concerns, and for nobody twice. */
export async function tellWhoTakesIn(em: EntityManager, complaint: Complaint, by: string | undefined, now: Date): Promise<void> {
  const officers = await staffHolding(em, ['COMPLAINT_OFFICER'], complaint.bureauId, now)
  const takers = officers.length > 0 ? officers : await staffHolding(em, ['EFFICIENCY_OFFICE'], complaint.bureauId, now)
  await tell(em, complaint, complaintReceived, (await unconcerned(em, complaint.id, takers, now)).filter((id) => id !== by), now)
}
