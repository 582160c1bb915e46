import { staffHolding } from '../../kernel/access/index.ts'
import { tellOn, type Told } from '../../kernel/notifications/index.ts'
import type { Office } from '../../kernel/regulations/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import { Bureau, Department } from '../organization/index.ts'
import { campaignEvents, factsOf } from './campaign.events.ts'
import { EvaluationCampaign } from './campaign.record.ts'
import { madeKnown } from './evaluation.provisions.ts'
import { campaignCounted, campaignOpened, campaignPublished } from './notices.ts'

/** Who holds an office in a bureau: by the organization where that says so, by a grant otherwise. */
async function holdersOf(em: EntityManager, office: Office, bureauId: string, now: Date): Promise<readonly (string | null | undefined)[]> {
  if (office === 'BUREAU_HEAD') return [(await em.findOneOrFail(Bureau, bureauId)).headId]
  if (office !== 'DEPARTMENT_HEAD' && office !== 'SUPERVISING_LEADER') return staffHolding(em, [office], bureauId, now)
  const departments = await em.find(Department, { bureauId, abolished: false })
  return departments.map(({ headId, supervisingLeaderId }) => (office === 'DEPARTMENT_HEAD' ? headId : supervisingLeaderId))
}

/** Whom the rules want told at this point of a campaign. */
const whom = (on: 'opened' | 'tallied' | 'published'): Told => async ({ em, office, now }, { subject: { id, bureauId } }) => {
  const campaign = await em.findOneOrFail(EvaluationCampaign, id)
  const offices = madeKnown.all(await office.lawOf(em, bureauId, now), factsOf(campaign)).filter((row) => row.on === on).flatMap(({ to }) => to)
  const people: (string | null | undefined)[] = []
  for (const each of new Set(offices)) people.push(...await holdersOf(em, each, bureauId, now))
  return people
}

tellOn(campaignEvents.opened, campaignOpened, 'campaign', whom('opened'))
tellOn(campaignEvents.tallied, campaignCounted, 'campaign', whom('tallied'))
tellOn(campaignEvents.published, campaignPublished, 'campaign', whom('published'))
