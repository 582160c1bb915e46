import type { EntityManager } from '../../kernel/store/index.ts'
import { ComplaintEntry } from './complaint-entry.record.ts'
import type { Complaint } from './complaint.record.ts'

/** How many steps of the investigation can carry a proposal: since an objection, or since a handler had to go, earlier ones do not. */
export const stepsThatCount = (em: EntityManager, { id, stepsCountFrom }: Complaint): Promise<number> =>
  em.count(ComplaintEntry, { complaintId: id, kind: 'STEP', ...(stepsCountFrom ? { at: { $gte: stepsCountFrom } } : {}) })
