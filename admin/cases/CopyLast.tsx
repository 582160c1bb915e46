import { Button } from '@mui/material'
import ContentCopy from '@mui/icons-material/ContentCopy'
import { useFormContext } from 'react-hook-form'
import { useNotify } from 'react-admin'
import { ask } from '../data/ask.ts'
import { useMe } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { lastRegistered } from './cases.documents.ts'

interface Applicant { kind: string; name?: string | null; idNumber?: string | null; phone?: string | null; address?: string | null; agent?: string | null }
interface LastCase { number: string; channel: string; matter?: string | null; itemId: string; applicant: Applicant | null }

/** Fills the form with what the caller registered last: the same person often comes with a second matter, or the same matter with another person. */
export const CopyLast = () => {
  const { staffId } = useMe()
  const { setValue } = useFormContext()
  const notify = useNotify()
  if (!staffId) return null

  const copy = async (): Promise<void> => {
    const { cases } = await ask<{ cases: { items: LastCase[] } }>(lastRegistered, { me: staffId })
    const last = cases.items[0]
    if (!last) return notify(say(['您还没有登记过办件', 'You have not registered a case yet']), { type: 'info' })
    const { kind: applicantKind, name: applicantName, idNumber, phone, address, agent } = last.applicant ?? { kind: 'PERSON' }
    const channel = last.channel === 'IMPORT' ? undefined : last.channel
    const values = { itemId: last.itemId, channel, matter: last.matter, applicantKind, applicantName, idNumber, phone, address, agent }
    for (const [name, value] of Object.entries(values)) if (value) setValue(name, value, { shouldDirty: true, shouldValidate: true })
    notify(say(['已复制办件 {number}', 'Copied from case {number}'], { number: last.number }), { type: 'info' })
  }
  return <Button startIcon={<ContentCopy />} onClick={() => void copy()}>{say(['复制上一件', 'Copy the last one'])}</Button>
}
