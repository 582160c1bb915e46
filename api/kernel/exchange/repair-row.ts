import { LockMode } from '@mikro-orm/core'
import type { Acting } from '../access/index.ts'
import { invalid, notFound, refuse, required, rejection, type Office } from '../lifecycle/index.ts'
import { reachesRow, readScope } from '../query/index.ts'
import { isId, specOf } from '../records/index.ts'
import type { EntityManager } from '../store/index.ts'
import { ImportBatch } from './import-batch.record.ts'
import { importKindOf, type ImportContext, type ImportKind } from './import-kind.ts'
import { ImportRow } from './import-row.record.ts'
import type { CellProblem } from './problem.ts'
import { readRow } from './read-import.ts'
import { rowProblems } from './row-problems.ts'

const settled = rejection('ROW_SETTLED', ['该行已处理过', 'This row is settled already'])

interface Parked { row: ImportRow; batch: ImportBatch; kind: ImportKind }

/** A parked row within the caller’s scope, locked with its batch, whose counts change with it. */
async function parkedRow(em: EntityManager, acting: Acting, id: string): Promise<Parked> {
  const spec = specOf(ImportRow)
  if (!isId(id) || !(await reachesRow(em.getKysely(), spec, readScope(spec, acting), id))) return refuse(notFound())
  const row = await em.findOneOrFail(ImportRow, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  const batch = await em.findOneOrFail(ImportBatch, { id: row.batchId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  const kind = importKindOf(batch.kind, acting) ?? refuse(notFound())
  if (row.state !== 'PARKED') refuse(settled())
  return { row, batch, kind }
}

async function settle(context: ImportContext, { row, batch }: Parked, act: string, values: Partial<ImportRow>, dropped = 0): Promise<void> {
  const { office, em, acting, now } = context
  // What stood in the file is no longer needed and may be personal.
  em.assign(row, { ...values, cells: {}, problems: '', problemsEn: '', updatedAt: now })
  em.assign(batch, { parked: batch.parked - 1, dropped: batch.dropped + dropped, updatedAt: now })
  await em.flush()
  const { id: recordId, bureauId } = row
  await office.audit(em, { at: now, acting, act, record: 'ImportRow', recordId, bureauId, outcome: 'DONE', changed: ['state'] })
}

/** Thrown to undo a repair that the row’s own act refused. */
class StillWrong extends Error {
  constructor(readonly problems: CellProblem[]) {
    super('The row is still wrong')
  }
}

type Repaired = { recordId: string } | { problems: CellProblem[] }

async function repair(context: ImportContext, id: string, corrected: Record<string, string>): Promise<Repaired> {
  const { em, acting } = context
  const parked = await parkedRow(em, acting, id)
  const { row, batch, kind } = parked
  const known = Object.entries(corrected).filter(([header]) => Object.hasOwn(row.cells, header))
  const cells = { ...row.cells, ...Object.fromEntries(known) }
  const { rows: [read], problems } = await readRow(context, kind, batch.mapping, { row: row.rowNumber, cells })
  if (!read || problems.length > 0) return { problems }
  const written = await kind.write(context, read.values).catch((error: unknown) => {
    const refused = rowProblems(error, row.rowNumber, kind)
    throw refused ? new StillWrong(refused) : error
  })
  em.assign(batch, written.known ? { known: batch.known + 1 } : { made: batch.made + 1 })
  await settle(context, parked, 'repair', { state: 'REPAIRED', outcome: written.known ? 'KNOWN' : 'MADE', resultType: kind.record, resultId: written.id })
  return { recordId: written.id }
}

/** Stores a parked row with the cells that somebody put right; answers with the record, or with what is still wrong. */
export async function repairRow(office: Office, acting: Acting, id: string, corrected: Record<string, string>): Promise<Repaired> {
  try {
    return await office.transaction((em) => repair({ office, em, acting, now: office.now() }, id, corrected))
  } catch (error) {
    if (error instanceof StillWrong) return { problems: error.problems }
    throw error
  }
}

/** Gives a parked row up, with a reason. */
export async function dismissRow(office: Office, acting: Acting, id: string, reason: string): Promise<void> {
  if (reason.trim() === '') refuse(invalid({}, { fields: [required('reason')] }))
  await office.transaction(async (em) => {
    const parked = await parkedRow(em, acting, id)
    await settle({ office, em, acting, now: office.now() }, parked, 'dismiss', { state: 'DISMISSED', reason: reason.trim() }, 1)
  })
}
