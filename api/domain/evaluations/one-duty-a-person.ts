import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Acting } from '../../kernel/access/index.ts'
import { rejection, type Rejection } from '../../kernel/lifecycle/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import type { ClerkDuty } from './campaign-clerk.record.ts'
import type { EvaluationCampaign } from './campaign.record.ts'

const otherDuty = rejection('OTHER_DUTY_IN_THIS_CAMPAIGN', [
  '同一次评议中，发放评议码和录入评议票不得由同一人办理', 'In one campaign nobody both issues slips and enters ballots',
])

/** Takes a duty on in a campaign, for good; refused to whoever has the other one. The first of two that come at once decides. */
export async function takeDuty(em: EntityManager, acting: Acting, campaign: EvaluationCampaign, duty: ClerkDuty): Promise<Rejection | undefined> {
  const person = acting.staffId ?? acting.userId
  if (!person) return undefined
  await sql`insert into campaign_clerks (id, campaign_id, person_id, duty) values (${randomUUID()}, ${campaign.id}, ${person}, ${duty})
    on conflict (campaign_id, person_id) do nothing`.execute(em.getKysely())
  const { rows } = await sql<{ duty: ClerkDuty }>`
    select duty from campaign_clerks where campaign_id = ${campaign.id} and person_id = ${person}`.execute(em.getKysely())
  return rows[0]!.duty === duty ? undefined : otherDuty()
}
