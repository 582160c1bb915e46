import { useState } from 'react'
import { Box, Button, TextField } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { tell } from '../data/ask.ts'
import { newSubmissionKey } from '../data/new-submission-key.ts'
import type { Rejection } from '../data/rejection.ts'
import { say } from '../i18n/locale.ts'
import { RejectionAlert } from '../ui/RejectionAlert.tsx'
import { createMapping } from './exchange.documents.ts'
import { mappingOf } from './mapping-draft.ts'
import type { MappingDraft } from './MappingEditor.tsx'

interface Answer { createImportMapping: { importMapping: { id: string } | null; rejection: Rejection | null } }

/** Saves a mapping under a name, for this file and every later one of the kind. */
export const SaveMapping = ({ kind, draft, onSaved }: { kind: string; draft: MappingDraft; onSaved: (id: string) => void }) => {
  const [name, setName] = useState('')
  const [refused, setRefused] = useState<{ text: string; rejection?: Rejection }>()
  const [busy, setBusy] = useState(false)
  const queryClient = useQueryClient()

  const save = async (): Promise<void> => {
    setBusy(true)
    setRefused(undefined)
    try {
      const input = { kind, name: name.trim(), ...mappingOf(draft) }
      const { createImportMapping: { importMapping, rejection } } = await tell<Answer>(createMapping, { idempotencyKey: newSubmissionKey(), input })
      if (rejection) return setRefused({ text: [rejection.text, ...rejection.fields.map(({ text }) => text)].join(say(['；', '; '])), rejection })
      await queryClient.invalidateQueries()
      if (importMapping) onSaved(importMapping.id)
    } catch (error) {
      setRefused({ text: (error as Error).message })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Box sx={{ mt: 2 }}>
      {refused && <RejectionAlert text={refused.text} rejection={refused.rejection} />}
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', maxWidth: 720 }}>
        <TextField
          size="small" fullWidth sx={{ m: 0 }} label={say(['方案名称', 'Name of this mapping'])} value={name} onChange={({ target }) => setName(target.value)}
          slotProps={{ htmlInput: { maxLength: 60 } }}
        />
        <Button variant="outlined" loading={busy} disabled={name.trim() === '' || Object.keys(draft.columns).length === 0} onClick={() => void save()} sx={{ whiteSpace: 'nowrap' }}>
          {say(['保存并重新试运行', 'Save and check again'])}
        </Button>
      </Box>
    </Box>
  )
}
