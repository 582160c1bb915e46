import { leadsFrom } from '../accountability/index.ts'
import { Case } from './case.record.ts'

/** A lead can point at a case; what is wrong with it, whoever opens the lead states. */
leadsFrom('CASE', async (em, id, { bureauId }) => ((await em.count(Case, { id, bureauId })) > 0 ? [id] : undefined))
