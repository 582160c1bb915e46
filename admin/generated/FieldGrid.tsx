import type { ReactNode } from 'react'
import { Box, Typography } from '@mui/material'
import type { FieldMetadata } from '@wenxiao/schema/console-metadata.ts'

/** Kinds that take the whole width. */
const wide = new Set<FieldMetadata['kind']>(['longText', 'items', 'json'])

/** Attachments are uploaded, not chosen from a list. */
export const isFiles = ({ kind, target }: FieldMetadata): boolean => kind === 'links' && target?.resource === 'StoredFile'

const isWide = (field: FieldMetadata): boolean => wide.has(field.kind) || isFiles(field)

/** What every record has is known last: to whom it belongs and when it was made. */
const late = new Set(['bureauId', 'createdAt', 'updatedAt'])
const place = (field: FieldMetadata): number => (late.has(field.name) ? 2 : isWide(field) ? 1 : 0)

/** A record's fields in the order in which people read them: its own short ones, its long ones, those of every record. */
export const inReadingOrder = (fields: readonly FieldMetadata[]): FieldMetadata[] => [...fields].sort((one, other) => place(one) - place(other))

/** Fields under their headings, in the order in which the headings first appear; those without one come first. */
function byGroup(fields: readonly FieldMetadata[]): { group: string; fields: FieldMetadata[] }[] {
  const groups = new Map<string, FieldMetadata[]>([['', []]])
  for (const field of fields) groups.set(field.group ?? '', [...(groups.get(field.group ?? '') ?? []), field])
  return [...groups].filter(([, members]) => members.length > 0).map(([group, members]) => ({ group, fields: inReadingOrder(members) }))
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
            <Box key={field.name} sx={{ minWidth: 0, '&:empty': { display: 'none' }, ...(isWide(field) && { gridColumn: '1 / -1' }) }}>{children(field)}</Box>
          ))}
        </Box>
      </Box>
    ))}
  </>
)
