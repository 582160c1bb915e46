import type { Acting } from '../access/index.ts'
import { enqueue, jobKind } from '../jobs/index.ts'
import { noRight, refuse, rejection, type Office } from '../lifecycle/index.ts'
import { filterArguments } from '../query/index.ts'
import { allRecords, inLocale, newId, type Operator, type RecordSpec } from '../records/index.ts'
import { keptActing, type KeptActing } from './acting-kept.ts'
import { columnsOf } from './column.ts'
import { ExportJob, type ExportFormat } from './export-job.record.ts'

/** What somebody asks for: a list as the screen shows it. */
export interface ExportRequest {
  record: string
  format: ExportFormat
  /** Field names; those of the list where nothing is said. */
  columns?: readonly string[]
  filter?: Record<string, unknown>
  sort?: { field: string; direction: 'ASC' | 'DESC' }[]
}

export const makeExport = jobKind<{ exportId: string; acting: KeptActing }>('exchange.export')

const unknownList = rejection('UNKNOWN_LIST', ['没有这个列表', 'There is no such list'])
const unknownColumn = rejection('UNKNOWN_COLUMN', ['没有可以导出的列', 'There is no column to export'])
const wrongFilter = rejection('WRONG_FILTER', ['筛选或排序条件有误：{name}', 'The filter or order is wrong: {name}'])

type Scalar = string | number | boolean
const isScalar = (value: unknown): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value)

const fits = (operator: Operator, value: unknown): boolean =>
  operator === 'in' ? Array.isArray(value) && value.every(isScalar) : operator === 'null' ? typeof value === 'boolean' : isScalar(value)

/** The names are those of the list’s own filter, which GraphQL would have checked. */
function checkFilter(spec: RecordSpec, filter: Record<string, unknown>): void {
  const known = new Map(filterArguments(spec).map((argument) => [argument.name, argument.operator]))
  for (const [name, value] of Object.entries(filter)) {
    const operator = name === 'id_in' ? 'in' : known.get(name)
    if (!operator || !fits(operator, value)) refuse(wrongFilter({ name }))
  }
}

/** Orders an export in the caller’s name and rights, audited; answers with its id. Refused where the list may not be read. */
export async function orderExport(office: Office, acting: Acting, request: ExportRequest): Promise<string> {
  const spec = allRecords().get(request.record)
  if (!spec || spec.internal || !acting.may(spec.access.read)) return refuse(unknownList())
  const kept = keptActing(acting)
  if (!kept?.userId || !acting.may('exchange.export')) return refuse(noRight({ act: acting.locale === 'zh' ? '导出' : 'export' }))
  const columns = columnsOf(spec, request.columns)
  if (columns.length === 0) refuse(unknownColumn())
  checkFilter(spec, request.filter ?? {})
  for (const { field: name } of request.sort ?? []) {
    const field = spec.fields.get(name)
    if (!field?.sort || field.hidden) refuse(wrongFilter({ name }))
  }

  const now = office.now()
  const id = newId(now)
  const names = columns.map((column) => column.field.name)
  await office.transaction(async (em) => {
    em.create(ExportJob, {
      id, version: 1, createdAt: now, updatedAt: now, state: 'WAITING', requestedById: kept.userId!,
      title: inLocale(spec.label, acting.locale), recordName: spec.name, format: request.format,
      columns: names, filter: request.filter ?? {}, sort: request.sort ?? [],
    })
    await em.flush()
    await enqueue(em, makeExport, { payload: { exportId: id, acting: kept }, now })
    await office.audit(em, {
      at: now, acting, act: 'export', record: spec.name, recordId: id, bureauId: acting.bureauId, outcome: 'DONE', changed: names,
    })
  })
  return id
}
