import { Suspense } from 'react'
import { Box, Button, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import { CloneButton, EditButton, Show, TopToolbar, useRecordContext, useResourceContext, useShowContext } from 'react-admin'
import type { FieldMetadata, ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import { useMetadata, useResource } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { PrintMenu, type Paper } from '../documents/PrintMenu.tsx'
import { buttons, panels } from '../rooms.ts'
import { ActButtons, type AvailableAct } from '../ui/ActButtons.tsx'
import { listPath } from '../ui/list-path.ts'
import { Obligations, type Obligation } from '../ui/Obligations.tsx'
import { Panel } from '../ui/Panel.tsx'
import { PrintButton } from '../ui/PrintButton.tsx'
import { ErrorState } from '../ui/states.tsx'
import { Timeline, type HistoryEntry } from '../ui/Timeline.tsx'
import { Children } from './Children.tsx'
import { FieldGrid } from './FieldGrid.tsx'
import { titleOf } from './title.ts'
import { kindField, Value } from './Value.tsx'

type Row = Record<string, unknown> & {
  id: string
  availableActs?: AvailableAct[] | null
  obligations?: Obligation[] | null
  history?: HistoryEntry[] | null
  papers?: Paper[] | null
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/**
 * What a page shows of a record: what is known of it, for people. Versions are for programs; the kind of a reference is told by the link
 * to it, and a reference without a kind is only a number.
 */
function shownFields({ fields }: ResourceMetadata, record: Row): FieldMetadata[] {
  const names = new Set(fields.map(({ name }) => name))
  const kinds = new Set(fields.map(kindField))
  return fields.filter((field) => {
    if (field.name === 'version' || kinds.has(field.name) || isEmpty(record[field.name])) return false
    return field.kind !== 'ref' || names.has(kindField(field)!)
  })
}

/** A record's fields by group; what is empty is left out, so that a page shows what is known. */
export const Fields = ({ resource, record, columns }: { resource: ResourceMetadata; record: Row; columns: number }) => (
  <FieldGrid fields={shownFields(resource, record)} columns={columns}>
    {(field) => (
      <>
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>{field.label}</Typography>
        <Box sx={{ fontSize: 14, overflowWrap: 'anywhere' }}><Value field={field} record={record} /></Box>
      </>
    )}
  </FieldGrid>
)

/** Where an auditor reads everything that was done with the record, refused tries too. */
const AuditLink = ({ resource, id }: { resource: ResourceMetadata; id: string }) => {
  const audits = useResource('AuditEntry') !== undefined && resource.name !== 'AuditEntry'
  return audits ? <Button component={Link} to={listPath('AuditEntry', { recordId: id })} size="small" className="no-print">{say(['审计日志', 'Audit log'])}</Button> : null
}

/** What can be done with the record: its acts, its papers to print, and the buttons that rooms add. */
export const RecordActions = ({ resource, record }: { resource: ResourceMetadata; record: Row }) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', flex: 1 }}>
    {resource.lifecycle && <ActButtons resource={resource} record={record} />}
    <PrintMenu papers={record.papers ?? []} />
    <AuditLink resource={resource} id={record.id} />
    {(buttons[resource.name] ?? []).map((Extra, index) => <Suspense key={index}><Extra record={record} resource={resource} /></Suspense>)}
  </Box>
)

/** Clocks and history of a record, for the right of its page. */
export const RecordRail = ({ resource, record }: { resource: ResourceMetadata; record: Row }) => (
  <>
    {!isEmpty(record.obligations) && <Panel title={say(['时限', 'Time limits'])}><Obligations obligations={record.obligations!} /></Panel>}
    {!isEmpty(record.history) && <Panel title={say(['办理过程', 'History'])}><Timeline entries={record.history!} resource={resource} /></Panel>}
  </>
)

/** Without what the page says already: its heading names the record, its history tells when it was made and changed. */
const untold = (resource: ResourceMetadata, { history }: Row): ResourceMetadata => ({
  ...resource,
  fields: resource.fields.filter(({ name, kind }) => (name === resource.title ? kind !== 'text' : isEmpty(history) || (name !== 'createdAt' && name !== 'updatedAt'))),
})

const RecordPage = ({ resource }: { resource: ResourceMetadata }) => {
  const record = useRecordContext<Row>()
  const metadata = useMetadata()
  if (!record) return null
  const railed = resource.lifecycle && !(isEmpty(record.obligations) && isEmpty(record.history))
  return (
    <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: railed ? 'minmax(0, 1fr) 340px' : 'minmax(0, 1fr)' } }}>
      <Box sx={{ minWidth: 0 }}>
        <Panel title={titleOf(record, resource, metadata) || resource.label}><Fields resource={untold(resource, record)} record={record} columns={railed ? 2 : 3} /></Panel>
        {(panels[resource.name] ?? []).map((Extra, index) => <Suspense key={index}><Extra record={record} resource={resource} /></Suspense>)}
        <Children resource={resource} record={record} />
      </Box>
      {railed && <Box sx={{ minWidth: 0 }}><RecordRail resource={resource} record={record} /></Box>}
    </Box>
  )
}

const Actions = ({ resource }: { resource: ResourceMetadata }) => {
  const record = useRecordContext<Row>()
  return (
    <TopToolbar sx={{ gap: 1 }}>
      {record && <RecordActions resource={resource} record={record} />}
      {resource.create && !resource.lifecycle && <CloneButton />}
      {resource.update && <EditButton />}
      <PrintButton />
    </TopToolbar>
  )
}

const Failed = () => {
  const { error, refetch } = useShowContext()
  return <ErrorState error={error as Error} retry={() => void refetch()} />
}

/** A record's page made from metadata: what can be done, what is known, its clocks, children and history. */
export const ResourceShow = () => {
  const resource = useResource(useResourceContext() ?? '')!
  return (
    <Show actions={<Actions resource={resource} />} component="div" error={<Failed />} queryOptions={{ retry: false, onError: () => undefined }}>
      <RecordPage resource={resource} />
    </Show>
  )
}
