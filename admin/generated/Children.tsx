import { Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import { Link, useNavigate } from 'react-router-dom'
import type { ChildMetadata, ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import { useMetadata } from '../data/metadata.ts'
import { tabledChildren } from '../data/selection.ts'
import { Panel } from '../ui/Panel.tsx'
import { Value } from './Value.tsx'

type Row = Record<string, unknown> & { id: string }

const ChildTable = ({ child, resource, rows }: { child: ChildMetadata; resource: ResourceMetadata; rows: Row[] }) => {
  const navigate = useNavigate()
  const columns = resource.fields.filter(({ list }) => list)
  return (
    <Panel title={`${child.label}（${rows.length}）`} flush>
      <Table size="small">
        <TableHead><TableRow>{columns.map(({ name, label }) => <TableCell key={name}>{label}</TableCell>)}</TableRow></TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id} hover sx={{ cursor: 'pointer' }} onClick={() => navigate(`/${resource.name}/${row.id}/show`)}>
              {columns.map((field, index) => (
                <TableCell key={field.name}>
                  {index === 0 && field.kind !== 'link'
                    ? <MuiLink component={Link} to={`/${resource.name}/${row.id}/show`}><Value field={field} record={row} /></MuiLink>
                    : <Value field={field} record={row} />}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  )
}

/** What belongs to a record, as tables; a kind of which there is nothing yet takes no room. */
export const Children = ({ resource, record }: { resource: ResourceMetadata; record: Record<string, unknown> }) => {
  const { resources } = useMetadata()
  return (
    <>
      {tabledChildren(resource).map((child) => {
        const known = resources[child.resource]
        const rows = record[child.name] as Row[] | null | undefined
        return known && rows && rows.length > 0 ? <ChildTable key={child.name} child={child} resource={known} rows={rows} /> : null
      })}
    </>
  )
}
