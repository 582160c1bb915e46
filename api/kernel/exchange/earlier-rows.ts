import { LockMode } from '@mikro-orm/core'
import type { Office } from '../lifecycle/index.ts'
import type { Acting } from '../access/index.ts'
import { keyedHash } from '../protection/index.ts'
import type { EntityManager } from '../store/index.ts'
import { ImportBatch } from './import-batch.record.ts'
import type { ImportKind } from './import-kind.ts'
import { ImportRow } from './import-row.record.ts'
import type { ImportedRow } from './parse-rows.ts'

/** By what a row of a later file is known again, without what stands in it being kept. */
export type RowPrints = Pick<ImportRow, 'matterPrint' | 'contentPrint'>

/** The matter of a row is told by the keys of its kind, for instance the province's number; where one is missing, by all that stands in it. */
export function printsOf(kind: ImportKind, { cells, values }: Pick<ImportedRow, 'cells' | 'values'>): RowPrints {
  const print = (of: unknown): string => keyedHash('import-row', JSON.stringify([kind.key, of]))
  const keys = (kind.keys ?? []).map((name) => values[name])
  const content = print(cells)
  return { contentPrint: content, matterPrint: keys.length > 0 && keys.every((key) => key !== null && key !== undefined) ? print(keys) : content }
}

/** The same content in an earlier file that somebody put right or gave up: a nightly export brings it every night, and it is settled once. */
export const settledBefore = (em: EntityManager, { bureauId }: ImportBatch, { contentPrint }: RowPrints): Promise<ImportRow | null> =>
  em.findOne(ImportRow, { bureauId, contentPrint, state: { $in: ['REPAIRED', 'DISMISSED'] } }, { orderBy: { id: 'DESC' } })

/** Rows of earlier files on the same matter wait no longer: a later file says how it stands now. */
export async function overtake(office: Office, em: EntityManager, acting: Acting, { id: batchId, bureauId }: ImportBatch, { matterPrint }: RowPrints): Promise<void> {
  const now = office.now()
  const waiting = await em.find(ImportRow, { bureauId, matterPrint, state: 'PARKED', batchId: { $ne: batchId } }, { orderBy: { id: 'ASC' }, lockMode: LockMode.PESSIMISTIC_WRITE })
  for (const row of waiting) {
    em.assign(row, { state: 'OVERTAKEN', cells: {}, problems: '', problemsEn: '', updatedAt: now })
    const batch = await em.findOneOrFail(ImportBatch, { id: row.batchId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    em.assign(batch, { parked: batch.parked - 1, dropped: batch.dropped + 1, updatedAt: now })
    await em.flush()
    await office.audit(em, { at: now, acting, act: 'overtake', record: 'ImportRow', recordId: row.id, bureauId, outcome: 'DONE', changed: ['state'] })
  }
}
