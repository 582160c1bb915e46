import { rejection, type Rejection } from '../../kernel/lifecycle/index.ts'
import { Office, type Law } from '../../kernel/regulations/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import { areOurStaff, officesHeld, StaffMember } from '../organization/index.ts'
import { factsOf } from './campaign.events.ts'
import type { EvaluationCampaign } from './campaign.record.ts'
import { leader } from './evaluation.provisions.ts'

const leaderNeeded = rejection('CAMPAIGN_LEADER_NEEDED', ['评议须由{offices}牵头，请在方案中填写牵头领导', 'A campaign is led by {officesEn}: name the leader in the plan'])
const cannotLead = rejection('CANNOT_LEAD_CAMPAIGN', ['{name}不能牵头：牵头者须为{offices}', '{name} cannot lead: this takes {officesEn}'])

const words = (offices: readonly Office[]): { offices: string; officesEn: string } => ({
  offices: offices.map((office) => Office.$labels[office][0]).join('或'), officesEn: offices.map((office) => Office.$labels[office][1]).join(' or '),
})

/** Why a campaign has no leader that the rules ask for, or nothing. */
export function leaderMissing(law: Law, campaign: Pick<EvaluationCampaign, 'purpose' | 'leaderId'>): Rejection | undefined {
  const authority = leader.of(law, factsOf(campaign))
  return authority && !campaign.leaderId ? leaderNeeded(words(authority.decidedBy), { citation: authority.citation }) : undefined
}

/** Why somebody cannot lead a campaign of the bureau, or nothing; where no rule names an office, any member of its staff can. */
export async function cannotLeadIt(
  { em, law, now }: { em: EntityManager; law: Law; now: Date }, bureauId: string, { leaderId, purpose }: { leaderId?: string | null; purpose: string },
): Promise<Rejection | undefined> {
  if (!leaderId) return undefined
  const authority = leader.of(law, factsOf({ purpose }))
  const held = await officesHeld(em, leaderId, bureauId, now)
  const elsewhere = await areOurStaff(em, bureauId, [leaderId])
  if (elsewhere || !authority || authority.decidedBy.some((office) => held.has(office))) return elsewhere
  return cannotLead({ name: (await em.findOneOrFail(StaffMember, leaderId)).name, ...words(authority.decidedBy) }, { citation: authority.citation })
}
