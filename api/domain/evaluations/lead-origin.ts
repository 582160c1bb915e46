import { leadsFrom } from '../accountability/index.ts'
import { EvaluationCampaign } from './campaign.record.ts'

/** A lead rests on the result of a survey once it has been published. */
leadsFrom('EVALUATION', async (em, id, { bureauId }) => ((await em.count(EvaluationCampaign, { id, bureauId, state: 'PUBLISHED' })) > 0 ? [id] : undefined))
