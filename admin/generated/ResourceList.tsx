import type { MouseEvent, ReactNode } from 'react'
import { Button, Link as MuiLink } from '@mui/material'
import { Link } from 'react-router-dom'
import {
  DataTable, FilterButton, List, Pagination, TopToolbar, useListContext, useResourceContext,
} from 'react-admin'
import type { FieldMetadata, ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import { useMetadata, useResource } from '../data/metadata.ts'
import { listPaths, pathsOf } from '../data/selection.ts'
import { choiceColumn, Chosen } from '../documents/choice-column.tsx'
import { PrintChosen } from '../documents/PrintChosen.tsx'
import { ExportButton } from '../exchange/ExportButton.tsx'
import { say } from '../i18n/locale.ts'
import { EmptyState, ErrorState } from '../ui/states.tsx'
import { ColumnChoice, useHiddenColumns } from './ColumnChoice.tsx'
import { ActiveFilters } from './ActiveFilters.tsx'
import { CreateButtons } from './CreateButtons.tsx'
import { inReadingOrder } from './FieldGrid.tsx'
import { filterInputs } from './filters.tsx'
import { titleOf } from './title.ts'
import { Value } from './Value.tsx'

/** Kinds that fit a cell. */
const short = new Set<FieldMetadata['kind']>(['text', 'integer', 'decimal', 'money', 'flag', 'day', 'instant', 'choice', 'link', 'ref'])
const numeric = new Set<FieldMetadata['kind']>(['integer', 'decimal', 'money'])

/** Read by everybody of every bureau: whoever belongs to one looks at its own first. */
const OF_EVERY_BUREAU = ['Department', 'StaffMember', 'Post', 'AbsenceNotice', 'ServiceItem', 'PublicChannel']

const Empty = ({ resource }: { resource: ResourceMetadata }) => {
  const { filterValues, setFilters, error, refetch } = useListContext()
  if (error) return <ErrorState error={error as Error} retry={() => void refetch()} />
  const filtered = Object.keys(filterValues).length > 0
  return (
    <EmptyState
      title={say(filtered ? ['没有符合条件的{label}', 'Nothing matches: {label}'] : ['暂无{label}', 'None yet: {label}'], { label: resource.label })}
      action={filtered ? <Button variant="outlined" onClick={() => setFilters({})}>{say(['清除筛选', 'Clear filters'])}</Button> : undefined}
    />
  )
}

/** The cell of the column that names a record is a link, so that a keyboard reaches the record too. */
const Cell = ({ field, record, resource }: { field: FieldMetadata; record: Record<string, unknown>; resource: ResourceMetadata }) => {
  if (field.name !== resource.title || field.kind === 'link') return <Value field={field} record={record} />
  return (
    <MuiLink component={Link} to={`/${resource.name}/${String(record['id'])}/show`} onClick={(event: MouseEvent) => event.stopPropagation()} sx={{ fontWeight: 500 }}>
      <Value field={field} record={record} />
    </MuiLink>
  )
}

/** A column that no field declares, with the paths it needs. */
export interface ExtraColumn { name: string; label: string; paths: string[]; render: (record: Record<string, unknown>) => ReactNode }

const none: ExtraColumn[] = []

interface ResourceListProps {
  /** Narrows the list for good, whatever the reader filters besides: one of several tabs. */
  filter?: Record<string, unknown>
  /** Stand right after the name of the row, where they are seen in every window. */
  extra?: ExtraColumn[]
}

/** A list made from metadata: its columns, filters, order, saved queries and choice of columns. */
export const ResourceList = ({ filter, extra: additional = none }: ResourceListProps) => {
  const metadata = useMetadata()
  const resource = useResource(useResourceContext() ?? '')!
  const columns = inReadingOrder(resource.fields.filter(({ kind, name, list }) => list || (short.has(kind) && name !== 'version')))
  const optional = columns.filter(({ list }) => !list).map(({ name }) => name)
  const [hidden] = useHiddenColumns(resource, optional)
  const extra = columns.filter(({ name, list }) => !list && !hidden.includes(name))
  const { defaultSort, sorts } = resource
  const filters = filterInputs(resource, metadata)
  const { bureauId } = metadata.me
  const own = bureauId && OF_EVERY_BUREAU.includes(resource.name) ? { bureauId } : undefined
  const papered = resource.papers.some(({ own }) => own)

  const column = (field: FieldMetadata): ReactNode => (
    <DataTable.Col
      key={field.name} source={field.name} label={field.label} disableSort={!sorts.includes(field.name)}
      align={numeric.has(field.kind) ? 'right' : 'left'}
      cellSx={() => (field.kind === 'text' ? { minWidth: 96, maxWidth: 380 } : { whiteSpace: 'nowrap' })}
      render={(record) => <Cell field={field} record={record} resource={resource} />}
    />
  )

  return (
    <List
      filter={filter}
      filters={filters}
      filterDefaultValues={own}
      // The address holds what a reader narrowed: the way back finds it again, the menu begins anew.
      storeKey={false}
      perPage={25}
      pagination={<Pagination rowsPerPageOptions={[25, 50, 100]} />}
      sort={sorts.includes(defaultSort.field) ? { field: defaultSort.field, order: defaultSort.direction } : { field: 'id', order: 'DESC' }}
      queryOptions={{ meta: { fields: [...listPaths(resource), ...extra.flatMap(pathsOf), ...additional.flatMap(({ paths }) => paths)] } }}
      exporter={false}
      empty={false}
      title={resource.listLabel}
      actions={
        <TopToolbar>
          <FilterButton />
          <ColumnChoice resource={resource} columns={columns} standard={optional} />
          <ExportButton resource={resource} columns={columns.filter(({ name }) => !hidden.includes(name)).map(({ name }) => name)} filter={filter} />
          <CreateButtons resource={resource} />
        </TopToolbar>
      }
    >
      <ActiveFilters resource={resource} inputs={filters} />
      {papered && <Chosen><PrintChosen resource={resource} /></Chosen>}
      <DataTable bulkActionButtons={false} rowClick="show" hiddenColumns={optional} empty={<Empty resource={resource} />}>
        {papered && choiceColumn((record) => titleOf(record, resource, metadata))}
        {columns.slice(0, 1).map(column)}
        {additional.map(({ name, label, render }) => (
          <DataTable.Col key={name} source={name} label={label} disableSort cellSx={() => ({ whiteSpace: 'nowrap' })} render={render} />
        ))}
        {columns.slice(1).map(column)}
      </DataTable>
    </List>
  )
}
