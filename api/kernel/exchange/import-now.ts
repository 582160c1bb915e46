import { noRight, refuse } from '../lifecycle/index.ts'
import { ImportBatch } from './import-batch.record.ts'
import { beginBatch, importAll, type ImportOrder } from './import-file.ts'
import { storeBatch } from './park-rows.ts'
import type { CellProblem } from './problem.ts'

/** What became of the rows of a file. Nothing of a refused file is stored, and its problems say why. */
export interface ImportedNow {
  stored: number
  /** Waiting in the repair screen. */
  parked: number
  refused: number
  problems: readonly CellProblem[]
}

/** Imports a file at once, and not as work that is done later: for whoever waits for the answer, be it a nightly command. */
export async function importNow(order: ImportOrder): Promise<ImportedNow> {
  const { office, acting, kind, read: { parsed } } = order
  const none = (problems: readonly CellProblem[]): ImportedNow => ({ stored: 0, parked: 0, refused: parsed.rows.length, problems })
  if (!acting.may('exchange.import') || !acting.may(kind.permission)) refuse(noRight({ act: kind.label[acting.locale === 'zh' ? 0 : 1] }))
  if (parsed.rows.length === 0) return none(parsed.problems)
  if (kind.mode === 'ALL') {
    const result = await importAll(order)
    return 'problems' in result ? none(result.problems) : { stored: parsed.rows.length, parked: 0, refused: 0, problems: [] }
  }
  const { id } = await office.transaction((em) => beginBatch(em, order, office.now()))
  await storeBatch(office, id, acting)
  const { made, known, parked } = await office.transaction((em) => em.findOneOrFail(ImportBatch, id))
  return { stored: made + known, parked, refused: 0, problems: [] }
}
