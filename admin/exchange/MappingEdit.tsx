import { useState } from 'react'
import { Box, Button, TextField } from '@mui/material'
import Add from '@mui/icons-material/Add'
import { Edit, TextInput, required, SimpleForm, useInput, useRecordContext } from 'react-admin'
import { say } from '../i18n/locale.ts'
import { draftOf, mappingOf } from './mapping-draft.ts'
import { MappingEditor, type MappingDraft } from './MappingEditor.tsx'
import type { ColumnMapping, SavedMapping } from './import-types.ts'
import { useImportFields } from './use-import-fields.ts'

/** The mapping's three fields under one editor. */
const Editor = () => {
  const record = useRecordContext<SavedMapping & { kind: string }>()
  const { fields } = useImportFields(record?.kind)
  const columns = useInput<ColumnMapping['columns']>({ source: 'columns', validate: required() }).field
  const values = useInput<ColumnMapping['values']>({ source: 'values' }).field
  const constants = useInput<ColumnMapping['constants']>({ source: 'constants' }).field
  const [draft, setDraft] = useState<MappingDraft>(() => draftOf(record!))
  const [headers, setHeaders] = useState(() => Object.keys(record!.columns))
  const [header, setHeader] = useState('')

  const change = (next: MappingDraft): void => {
    setDraft(next)
    const mapping = mappingOf(next)
    columns.onChange(mapping.columns)
    values.onChange(mapping.values)
    constants.onChange(mapping.constants)
  }
  const add = (): void => {
    setHeaders([...headers, header.trim()])
    setHeader('')
  }
  const name = header.trim()
  return (
    <Box sx={{ width: '100%' }}>
      <MappingEditor headers={headers} fields={fields} draft={draft} heading="h2" onChange={change} />
      <Box sx={{ display: 'flex', gap: 1, mt: 2, maxWidth: 480 }}>
        <TextField size="small" fullWidth sx={{ m: 0 }} label={say(['另一列的表头', 'Heading of another column'])} value={header} onChange={({ target }) => setHeader(target.value)} />
        <Button startIcon={<Add />} disabled={name === '' || headers.includes(name)} onClick={add} sx={{ whiteSpace: 'nowrap' }}>{say(['添加列', 'Add column'])}</Button>
      </Box>
    </Box>
  )
}

/** Changes a saved mapping with the editor that made it. */
const MappingEdit = () => (
  <Edit mutationMode="pessimistic" redirect="show" actions={false}>
    <SimpleForm>
      <TextInput source="name" label={say(['方案名称', 'Name of this mapping'])} validate={required()} />
      <Editor />
    </SimpleForm>
  </Edit>
)

export default MappingEdit
