import { useState } from 'react'
import { Button, DialogActions } from '@mui/material'
import type { ActMetadata } from '@wenxiao/schema/console-metadata.ts'
import { useResource } from '../data/metadata.ts'
import { ActForm } from '../generated/ActForm.tsx'
import { say } from '../i18n/locale.ts'
import { FormDialog } from './FormDialog.tsx'

interface NewByActProps {
  /** The kind of record that is made. */
  resource: string
  /** The act that makes it; without the right to it there is no button. */
  act: string
  /** What the screen already knows: sent, not asked. */
  known: Record<string, unknown>
  /** What the form begins with and may be changed. */
  initial?: Record<string, unknown>
  label?: string
  /** What the form is about, where the page around it does not say: the person, the department, the point. */
  about?: string
  prominent?: boolean
  onDone?: (made: { id: string } | null) => void
}

/** The act without questions that the screen answers by itself. */
const withKnown = (act: ActMetadata, known: Record<string, unknown>): ActMetadata => {
  const fields = act.fields.map((field) => (field.name in known ? { ...field, widget: 'known' } : field))
  return { ...act, fields: fields.sort((one, other) => Number(one.widget === 'known') - Number(other.widget === 'known')) }
}

/** A button that makes a record which belongs to the one on the screen: a card on a signal, a finding of an inspection. */
export const NewByAct = ({ resource: name, act: actName, known, initial, label, about, prominent, onDone }: NewByActProps) => {
  const [open, setOpen] = useState(false)
  const resource = useResource(name)
  const act = resource?.acts.find((each) => each.name === actName)
  if (!resource || !act) return null
  const title = label ?? act.label
  const roomy = act.fields.length - Object.keys(known).length > 3
  const done = (made: { id: string } | null): void => {
    setOpen(false)
    onDone?.(made)
  }
  return (
    <>
      <Button size="small" className="no-print" variant={prominent ? 'contained' : 'outlined'} onClick={() => setOpen(true)}>{title}</Button>
      {open && (
        <FormDialog title={title} about={about} roomy={roomy} onClose={() => setOpen(false)}>
          {(leave) => (
            <ActForm resource={resource} act={withKnown(act, known)} initial={{ ...initial, ...known }} columns={roomy ? 2 : 1} beginsAtOnce onDone={done}>
              {({ busy }) => (
                <DialogActions sx={{ px: 0, py: 2 }}>
                  <Button onClick={leave} disabled={busy}>{say(['取消', 'Cancel'])}</Button>
                  <Button type="submit" variant="contained" loading={busy}>{act.label}</Button>
                </DialogActions>
              )}
            </ActForm>
          )}
        </FormDialog>
      )}
    </>
  )
}
