import type { Acting } from '../access/index.ts'
import { noRight, refuse, rejection } from '../lifecycle/index.ts'
import { fields, filterArguments, filterPredicate, overlongArgument, readList, type Row } from '../query/index.ts'
import { allRecords, type Operator, type RecordSpec } from '../records/index.ts'
import type { EntityManager } from '../store/index.ts'
import { columnsOf, type ExportColumn } from './column.ts'

/** A list as the screen shows it, to be written out whole. */
export interface ListRequest {
  record: string
  /** Field names; those of the list where nothing is said. */
  columns?: readonly string[]
  filter?: Record<string, unknown>
  sort?: { field: string; direction: 'ASC' | 'DESC' }[]
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isSort = (value: unknown): boolean => isObject(value) && typeof value['field'] === 'string' && (value['direction'] === 'ASC' || value['direction'] === 'DESC')

/** Whether something from outside has the form of such a request. */
export const isListRequest = (value: unknown): value is ListRequest => isObject(value) && typeof value['record'] === 'string'
  && (value['columns'] === undefined || (Array.isArray(value['columns']) && value['columns'].every((name) => typeof name === 'string')))
  && (value['filter'] === undefined || isObject(value['filter']))
  && (value['sort'] === undefined || (Array.isArray(value['sort']) && value['sort'].length <= 3 && value['sort'].every(isSort)))

const unknownList = rejection('UNKNOWN_LIST', ['没有这个列表', 'There is no such list'])
const unknownColumn = rejection('UNKNOWN_COLUMN', ['没有可以导出的列', 'There is no column to export'])
const wrongFilter = rejection('WRONG_FILTER', ['筛选或排序条件有误：{name}', 'The filter or order is wrong: {name}'])

type Scalar = string | number | boolean
const isScalar = (value: unknown): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value)

const hasForm = (operator: Operator, value: unknown): boolean =>
  operator === 'in' ? Array.isArray(value) && value.every(isScalar) : operator === 'null' ? typeof value === 'boolean' : isScalar(value)

/** The names are those of the list’s own filter, which GraphQL would have checked. */
function checkFilter(spec: RecordSpec, filter: Record<string, unknown>): void {
  const overlong = overlongArgument(filter)
  if (overlong) refuse(wrongFilter({ name: overlong }))
  const known = new Map(filterArguments(spec).map((argument) => [argument.name, argument.operator]))
  for (const [name, value] of Object.entries(filter)) {
    const operator = name === 'id_in' ? 'in' : known.get(name)
    if (!operator || !hasForm(operator, value)) refuse(wrongFilter({ name }))
  }
}

/** The record and the columns of a list that the caller may take away. Refused where the list may not be read, or is asked for wrongly. */
export function requestedList(acting: Acting, request: ListRequest): { spec: RecordSpec; columns: ExportColumn[] } {
  const spec = allRecords().get(request.record)
  if (!spec || spec.internal || !acting.may(spec.access.read)) return refuse(unknownList())
  if (!acting.may('exchange.export')) return refuse(noRight({ act: acting.locale === 'zh' ? '导出' : 'export' }))
  const columns = columnsOf(spec, request.columns)
  if (columns.length === 0) refuse(unknownColumn())
  checkFilter(spec, request.filter ?? {})
  for (const { field: name } of request.sort ?? []) {
    const field = spec.fields.get(name)
    if (!field?.sort || field.hidden) refuse(wrongFilter({ name }))
  }
  return { spec, columns }
}

const PAGE = 500

/** All rows of a list within the caller’s scope, page after page by keyset, each in a transaction of its own. */
export async function* listedRows(
  acting: Acting, { spec, columns, filter, sort }: { spec: RecordSpec; columns: readonly ExportColumn[] } & Pick<ListRequest, 'filter' | 'sort'>,
  transaction: <T>(work: (em: EntityManager) => Promise<T>) => Promise<T>,
): AsyncGenerator<Row> {
  const request = { spec, acting, selection: fields(...columns.flatMap(({ path, field }) => [path, ...(field.beside ?? [])])), filter: filterPredicate(spec, filter, acting), sort, limit: PAGE }
  for (let after: string | null = null; ;) {
    const page = await transaction((em) => readList(em.getKysely(), { ...request, after }))
    yield* page.items
    if (!page.pageInfo.hasNextPage) return
    after = page.pageInfo.endCursor
  }
}
