import { newId } from '../records/index.ts'
import type { EntityManager } from '../store/index.ts'
import type { ImportBatch } from './import-batch.record.ts'
import { ImportRow } from './import-row.record.ts'

type Fate = Pick<ImportRow, 'rowNumber' | 'state'> & Partial<ImportRow>

/** Keeps what became of a row beside its import: what stood in it only while it waits to be repaired. */
export const keepRow = (em: EntityManager, { id: batchId, bureauId }: ImportBatch, now: Date, fate: Fate): ImportRow => em.create(ImportRow, {
  cells: {}, problems: '', problemsEn: '', ...fate, id: newId(now), version: 1, createdAt: now, updatedAt: now, bureauId, batchId,
})
