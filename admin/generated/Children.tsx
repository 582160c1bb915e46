import { Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import { Link, useNavigate } from 'react-router-dom'
import type { ChildMetadata, ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import { useMetadata } from '../data/metadata.ts'
import { attachmentsOf, isAttachments, tabledChildren } from '../data/selection.ts'
import { ExportOrderButton } from '../exchange/ExportOrderButton.tsx'
import { AttachedFiles } from '../files/AttachedFiles.tsx'
import type { StoredFile } from '../files/stored-file.ts'
import { say } from '../i18n/locale.ts'
import { Panel } from '../ui/Panel.tsx'
import { Value } from './Value.tsx'

type Row = Record<string, unknown> & { id: string }

const counted = ({ label }: ChildMetadata, { length: n }: Row[]): string => say(['{label}（{n}）', '{label} ({n})'], { label, n })

interface ChildTableProps { child: ChildMetadata; resource: ResourceMetadata; rows: Row[]; parentId: string }

const ChildTable = ({ child, resource, rows, parentId }: ChildTableProps) => {
  const navigate = useNavigate()
  // The page itself says which record they belong to; a file is read without it.
  const columns = resource.fields.filter(({ list, name }) => list && name !== child.filter)
  const opener = columns.findIndex(({ kind }) => kind !== 'link')
  const attached = attachmentsOf(resource)
  const filesOf = (row: Row): StoredFile[] => (attached ? (row[attached.name] as StoredFile[] | null) ?? [] : [])
  const withFiles = attached !== undefined && rows.some((row) => filesOf(row).length > 0)
  return (
    <Panel
      title={counted(child, rows)} flush
      actions={child.filter && <ExportOrderButton order={{ record: resource.name, columns: resource.fields.filter(({ list }) => list).map(({ name }) => name), filter: { [child.filter]: parentId }, sort: [] }} label={child.label} total={rows.length} />}
    >
      <Table size="small">
        <TableHead>
          <TableRow>
            {columns.map(({ name, label }) => <TableCell key={name}>{label}</TableCell>)}
            {withFiles && <TableCell>{attached.label}</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id} hover sx={{ cursor: 'pointer' }} onClick={() => navigate(`/${resource.name}/${row.id}/show`)}>
              {columns.map((field, index) => (
                <TableCell key={field.name} sx={field.kind === 'day' || field.kind === 'instant' ? { whiteSpace: 'nowrap' } : undefined}>
                  {index === opener
                    ? <MuiLink component={Link} to={`/${resource.name}/${row.id}/show`}><Value field={field} record={row} /></MuiLink>
                    : <Value field={field} record={row} />}
                </TableCell>
              ))}
              {withFiles && <TableCell><AttachedFiles files={filesOf(row)} /></TableCell>}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  )
}

/** What belongs to a record, as tables, and what is attached to it; a kind of which there is nothing yet takes no room. */
export const Children = ({ resource, record }: { resource: ResourceMetadata; record: Record<string, unknown> }) => {
  const { resources } = useMetadata()
  return (
    <>
      {tabledChildren(resource).map((child) => {
        const known = resources[child.resource]
        const rows = record[child.name] as Row[] | null | undefined
        if (!known || !rows || rows.length === 0) return null
        return isAttachments(child)
          ? <Panel key={child.name} title={counted(child, rows)}><AttachedFiles files={rows as unknown as StoredFile[]} /></Panel>
          : <ChildTable key={child.name} child={child} resource={known} rows={rows} parentId={String(record['id'])} />
      })}
    </>
  )
}
