import { ID } from 'type-graphql'
import { all, type Predicate } from '../access/index.ts'
import { lifecycleOf } from '../lifecycle/index.ts'
import { filterPredicate, readByIds, readList, readOne, selectionOf, type Selection } from '../query/index.ts'
import { isId, type RecordSpec } from '../records/index.ts'
import { availableActs } from './available-acts.ts'
import { filterType, PageInput, sortType } from './input-types.ts'
import { operation } from './operation.ts'
import { recordCitations } from './record-citations.ts'
import { hasPapers, recordPapers } from './record-papers.ts'
import { pageType } from './output-types.ts'
import { boundedFilter, boundedPage, boundedSort, type PageArguments, type RequestContext } from './request.ts'

const none: Selection = new Map()

/** The three queries of a record: one, several by id, and a page of a list. */
export function declareQueries(spec: RecordSpec): void {
  const label = spec.label.join(' / ')

  operation({
    kind: 'query', name: spec.one, permission: spec.access.read, type: () => spec.cls, nullable: true,
    description: `${label}。不存在与无权查看的回答相同 / One by id; missing and not yours read alike`,
    args: [{ name: 'id', type: () => ID }],
    resolve: async ({ id }, context, info) => {
      return isId(id) ? readWithActs(spec, context, id, selectionOf(info)) : null
    },
  })

  operation({
    kind: 'query', name: `${spec.plural}ByIds`, permission: spec.access.read, type: () => [spec.cls],
    description: `${label}（按编号） / Several by id; those not found are left out`,
    args: [{ name: 'ids', type: () => [ID] }],
    resolve: async ({ ids }, context, info) => {
      const known = (ids as string[]).filter(isId)
      boundedPage(context, { limit: Math.max(known.length, 1) })
      return known.length === 0 ? [] : readByIds(context.reader, spec, context.acting, known, selectionOf(info))
    },
  })

  const sort = sortType(spec)
  operation({
    kind: 'query', name: spec.plural, permission: spec.access.read, type: () => pageType(spec),
    description: `${label}列表 / A page of the list`,
    args: [
      { name: 'page', type: () => PageInput, nullable: true },
      { name: 'filter', type: () => filterType(spec), nullable: true },
      ...(sort ? [{ name: 'sort', type: () => [sort], nullable: true }] : []),
    ],
    resolve: async (args, context, info) => {
      const selection = selectionOf(info)
      return readList(context.reader, {
        spec, acting: context.acting, selection: selection.get('items') ?? none, total: selection.has('total'),
        filter: all(filterPredicate(spec, boundedFilter(context, args['filter']), context.acting)) as Predicate,
        sort: boundedSort(context, args['sort']), ...boundedPage(context, args['page'] as PageArguments | null),
      })
    },
  })
}

/** One row; with what can be done with it now, what it rests on and what can be printed of it, where that is asked for. */
export async function readWithActs(spec: RecordSpec, context: RequestContext, id: string, selection: Selection): Promise<unknown> {
  const row = await readOne(context.reader, spec, context.acting, id, selection)
  if (row && selection.has('availableActs') && lifecycleOf(spec.name)) row['availableActs'] = await availableActs(spec, context, id)
  if (row && selection.has('citations') && lifecycleOf(spec.name)) row['citations'] = await recordCitations(spec, context, id)
  if (row && selection.has('papers') && hasPapers(spec)) row['papers'] = await recordPapers(spec, context, id)
  return row
}
