import type { EntityManager } from '@mikro-orm/sql'
import type { Acting } from '../../kernel/access/index.ts'
import { headingsOf, lookupWithin, parseImport, problemText, readTable, type ColumnMapping, type ImportedRow } from '../../kernel/exchange/index.ts'
import { refuse, rejection, rejectionText, runAct, type Office, type Rejection } from '../../kernel/lifecycle/index.ts'
import type { Reader } from '../../kernel/query/index.ts'
import { fieldsOf, inLocale, newId } from '../../kernel/records/index.ts'
import { ImportedCaseInput, timesOf } from './acts/import.ts'
import { Case } from './case.record.ts'
import { ImportBatch, ImportMapping, ParkedRow } from './import-batch.record.ts'
import { newSteps } from './imported-steps.ts'

const noBureau = rejection('NO_BUREAU', ['只能在本单位导入', 'Import works within one bureau'])

/** Who imports, and with what. */
export interface Importing { office: Office; acting: Acting; reader: Reader }

/** A file of the province: its bytes or pasted text, its name, and how it is to be read. */
export interface ProvincialFile { source: Buffer | string; fileName: string; mapping: ImportMapping; provinceCount?: number | null }

type Outcome = 'MADE' | 'FOLLOWED' | 'UNCHANGED' | { problems: string[] }

/** Reads rows as cases: columns and words mapped, codes looked up, each cell checked. */
export const readCases = (table: Parameters<typeof parseImport>[0], mapping: ColumnMapping, { acting, reader }: Importing) =>
  parseImport(table, { fields: fieldsOf(ImportedCaseInput).values(), mapping, lookup: lookupWithin(reader, acting), keys: ['externalNumber'] })

const told = ({ label, facts, fields }: Rejection, acting: Acting): string[] => {
  const rejected = fieldsOf(ImportedCaseInput)
  return fields.length === 0 ? [rejectionText({ label, facts }, acting.locale)] : fields.map((field) => {
    const column = rejected.get(field.path)
    return `${column ? inLocale(column.label, acting.locale) : field.path}：${rejectionText(field, acting.locale)}`
  })
}

/** Whether the case is here, and whether the row says anything new of it. */
async function known({ office }: Importing, bureauId: string, input: ImportedCaseInput): Promise<{ id?: string; news: boolean }> {
  return office.transaction(async (em) => {
    const existing = await em.findOne(Case, { bureauId, externalNumber: input.externalNumber })
    return existing ? { id: existing.id, news: newSteps(await timesOf(em, existing), input).length > 0 } : { news: true }
  })
}

/** Takes in one row, in a transaction of its own. The same row again changes nothing. */
export async function importRow(importing: Importing, row: ImportedRow): Promise<Outcome> {
  const { office, acting } = importing
  if (row.problems.length > 0) return { problems: row.problems.map((problem) => problemText(problem, acting.locale)) }
  const input = row.values as unknown as ImportedCaseInput
  const { id, news } = await known(importing, acting.bureauId!, input)
  if (!news) return 'UNCHANGED'
  const { rejection: refused } = await runAct(office, acting, { record: 'Case', act: id ? 'followImport' : 'import', id, input: row.values })
  if (refused) return { problems: told(refused, acting) }
  return id ? 'FOLLOWED' : 'MADE'
}

const make = <T extends object>(em: EntityManager, cls: abstract new () => T, now: Date, values: object): T =>
  em.create(cls as never, { id: newId(now), version: 1, createdAt: now, updatedAt: now, ...values } as never, { persist: true }) as T

/**
 * Imports a provincial file row by row: what fits is taken in, what does not is parked with its problems. Refused as a whole
 * (`Rejected`) only when the file is no table or the mapping does not fit its headings. Answers with the batch's id.
 */
export async function importCases(importing: Importing, { source, fileName, mapping, provinceCount }: ProvincialFile): Promise<string> {
  const { office, acting } = importing
  if (!acting.bureauId) refuse(noBureau())
  const columns = mapping.mapping
  const table = await readTable(source, headingsOf(columns))
  const { rows, problems } = await readCases(table, columns, importing)
  const wrongHeading = problems.find(({ row }) => row === 0)
  if (wrongHeading) refuse({ code: wrongHeading.code, label: wrongHeading.label, facts: wrongHeading.facts, fields: problems })

  const outcomes: { row: ImportedRow; outcome: Outcome }[] = []
  for (const row of rows) outcomes.push({ row, outcome: await importRow(importing, row) })

  const now = office.now()
  const count = (outcome: Outcome): number => outcomes.filter((each) => each.outcome === outcome).length
  const parked = outcomes.flatMap(({ row, outcome }) => (typeof outcome === 'string' ? [] : [{ row, ...outcome }]))
  return office.transaction(async (em) => {
    const batch = make(em, ImportBatch, now, {
      bureauId: acting.bureauId, fileName, mappingId: mapping.id, importedAt: now, importedById: acting.staffId, total: rows.length, made: count('MADE'),
      followed: count('FOLLOWED'), unchanged: count('UNCHANGED'), parked: parked.length, provinceCount,
    })
    for (const { row, problems: wrong } of parked) {
      make(em, ParkedRow, now, {
        bureauId: acting.bureauId, batchId: batch.id, row: row.row, state: 'PARKED', problems: wrong, cells: row.cells,
        externalNumber: String(row.values['externalNumber'] ?? '').slice(0, 60) || `第${row.row}行`,
      })
    }
    await em.flush()
    await office.audit(em, { at: now, acting, act: 'import', record: 'ImportBatch', recordId: batch.id, bureauId: acting.bureauId, outcome: 'DONE', changed: [] })
    return batch.id
  })
}
