import type { ReactNode } from 'react'
import { Box, Typography } from '@mui/material'
import type { FieldMetadata } from '@wenxiao/schema/console-metadata.ts'

/** What every record has is known last: to whom it belongs and when it was made. */
const late = ['bureauId', 'createdAt', 'updatedAt']
const rank = ({ name, group }: FieldMetadata): number => (group ? 0 : late.indexOf(name) + 1)

/** A record's fields, its own before those of every record. */
export const ownFirst = (fields: readonly FieldMetadata[]): FieldMetadata[] => [...fields].sort((one, other) => rank(one) - rank(other))

/** Kinds that take the whole width. */
const wide = new Set<FieldMetadata['kind']>(['longText', 'items', 'json'])

/** Fields under their headings, in the order in which the headings first appear; those without one come first, short ones before long ones. */
function byGroup(fields: readonly FieldMetadata[]): { group: string; fields: FieldMetadata[] }[] {
  const groups = new Map<string, FieldMetadata[]>([['', []]])
  for (const field of fields) {
    const known = groups.get(field.group ?? '') ?? []
    known.push(field)
    groups.set(field.group ?? '', known)
  }
  const shortFirst = (members: FieldMetadata[]): FieldMetadata[] =>
    [...members.filter(({ kind }) => !wide.has(kind)), ...members.filter(({ kind }) => wide.has(kind))]
  return [...groups].filter(([, members]) => members.length > 0).map(([group, members]) => ({ group, fields: shortFirst(members) }))
}

const tracks = (count: number): string => `repeat(${count}, minmax(0, 1fr))`

interface FieldGridProps {
  fields: readonly FieldMetadata[]
  columns: number
  /** Level of the headings: one below the heading that the grid stands under. */
  heading?: 'h2' | 'h3'
  children: (field: FieldMetadata) => ReactNode
}

/** Fields in columns under their headings; long ones take the whole width. */
export const FieldGrid = ({ fields, columns, heading = 'h3', children }: FieldGridProps) => (
  <>
    {byGroup(fields).map(({ group, fields: members }) => (
      <Box key={group} sx={{ width: '100%', mb: 2.5, '&:last-of-type': { mb: 0 } }}>
        {group && <Typography component={heading} variant="subtitle2" sx={{ mb: 1, color: 'primary.dark' }}>{group}</Typography>}
        <Box sx={{ display: 'grid', columnGap: 3, rowGap: 1, gridTemplateColumns: { xs: '1fr', sm: tracks(Math.min(columns, 2)), md: tracks(columns) } }}>
          {members.map((field) => (
            <Box key={field.name} sx={wide.has(field.kind) ? { gridColumn: '1 / -1' } : { minWidth: 0 }}>{children(field)}</Box>
          ))}
        </Box>
      </Box>
    ))}
  </>
)
