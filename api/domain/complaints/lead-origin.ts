import { leadsFrom } from '../accountability/index.ts'
import { Complaint } from './complaint.record.ts'

/** A lead rests on a complaint that was closed as upheld, in whole or in part. */
leadsFrom('COMPLAINT', async (em, id, { bureauId }) =>
  ((await em.count(Complaint, { id, bureauId, state: 'CLOSED', conclusion: { $in: ['UPHELD', 'PARTLY_UPHELD'] } })) > 0 ? [id] : undefined))
