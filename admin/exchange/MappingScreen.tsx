import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material'
import { EditButton, Show, TopToolbar, useRecordContext, useResourceContext, useShowContext } from 'react-admin'
import { useResource } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { Panel } from '../ui/Panel.tsx'
import { ErrorState } from '../ui/states.tsx'
import { draftOf } from './mapping-draft.ts'
import type { SavedMapping } from './import-types.ts'
import { useImportFields } from './use-import-fields.ts'

const Pairs = ({ title, heads, rows }: { title: string; heads: string[]; rows: string[][] }) => (rows.length > 0
  ? (
    <Panel title={title} flush>
      <Table size="small">
        <TableHead><TableRow>{heads.map((head) => <TableCell key={head}>{head}</TableCell>)}</TableRow></TableHead>
        <TableBody>{rows.map((row) => <TableRow key={row.join('\n')}>{row.map((cell, at) => <TableCell key={heads[at]}>{cell}</TableCell>)}</TableRow>)}</TableBody>
      </Table>
    </Panel>
  )
  : null)

const Mapping = () => {
  const record = useRecordContext<SavedMapping & { kind: string }>()
  const { kind, labelOf, wordOf } = useImportFields(record?.kind)
  if (!record) return null
  const { columns, words, constants } = draftOf(record)
  const [theirs, field] = [say(['原文', 'Their word']), say(['栏目', 'Field'])]
  return (
    <Box sx={{ maxWidth: 860 }}>
      <Typography component="h2" sx={{ fontSize: 18, fontWeight: 600, my: 1 }}>{record.name}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>{say(['导入种类：{kind}', 'Kind of import: {kind}'], { kind })}</Typography>
      <Pairs
        title={say(['列对应', 'Columns'])} heads={[say(['文件中的列', 'Column of the file']), say(['对应栏目', 'Field'])]}
        rows={Object.entries(columns).map(([header, name]) => [header, labelOf(name)])}
      />
      <Pairs
        title={say(['词语对应', 'Words'])} heads={[field, theirs, say(['本系统', 'Ours'])]}
        rows={words.map((word) => [labelOf(word.field), word.theirs, wordOf(word.field, word.ours)])}
      />
      <Pairs title={say(['固定值', 'Constants'])} heads={[field, say(['固定值', 'Value'])]} rows={constants.map((word) => [labelOf(word.field), wordOf(word.field, word.ours)])} />
    </Box>
  )
}

const Actions = () => {
  const resource = useResource(useResourceContext() ?? '')
  return <TopToolbar>{resource?.update && <EditButton />}</TopToolbar>
}

const Failed = () => {
  const { error, refetch } = useShowContext()
  return <ErrorState error={error as Error} retry={() => void refetch()} />
}

/** A saved mapping as people read it: their columns and words beside ours. */
const MappingScreen = () => <Show component="div" actions={<Actions />} error={<Failed />} queryOptions={{ retry: false, onError: () => undefined }}><Mapping /></Show>

export default MappingScreen
