import { useState } from 'react'
import { Button, DialogActions, Typography } from '@mui/material'
import type { ActMetadata } from '@wenxiao/schema/console-metadata.ts'
import { usePermission, useResource } from '../data/metadata.ts'
import { ActForm } from '../generated/ActForm.tsx'
import { say } from '../i18n/locale.ts'
import { dayOf, now } from '../ui/dates.ts'
import { FormDialog } from '../ui/FormDialog.tsx'
import type { BindingInForce } from './binding.ts'
import { parametersOf } from './parameters.ts'

/** The act's own form, with figures where it has a document and without what the page already knows. */
const withFigures = (act: ActMetadata): ActMetadata => ({
  ...act,
  fields: act.fields.map((field) => (field.name === 'values' ? { ...field, widget: 'parameter-values' } : ['pack', 'binding'].includes(field.name) ? { ...field, widget: 'known' } : field)),
})

/** Changes what a binding gives this bureau, from a day on, with a reason. Nothing is offered where there is nothing to set, or no right to. */
export const ChangeParameter = ({ binding }: { binding: BindingInForce }) => {
  const [open, setOpen] = useState(false)
  const adopts = usePermission('regulations.adopt')
  const resource = useResource('ParameterChange')
  const act = resource?.acts.find(({ creates }) => creates)
  if (!adopts || !resource || !act || parametersOf(binding).length === 0) return null
  const { id, pack, packName, label, toBeSet } = binding
  const title = toBeSet ? say(['设定', 'Set']) : say(['调整', 'Change'])
  return (
    <>
      <Button size="small" variant={toBeSet ? 'contained' : 'text'} aria-label={`${title} ${label}`} onClick={() => setOpen(true)}>{title}</Button>
      {open && (
        <FormDialog title={`${title}${say(['：', ': '])}${label}`} onClose={() => setOpen(false)}>
          {(leave) => (
            <>
              <Typography variant="body2" sx={{ mb: 2, color: 'text.secondary' }}>
                {say(['{pack}。已在计时的事项不受影响，新开始的按调整后的值计算。', '{pack}. Clocks that run keep what they were computed with; new ones follow the change.'], { pack: packName })}
              </Typography>
              <ActForm
                resource={resource} act={withFigures(act)} columns={1} onDone={() => setOpen(false)}
                initial={{ pack, binding: id, values: {}, fromDay: dayOf(now()) }}
              >
                {({ busy }) => (
                  <DialogActions sx={{ px: 0, py: 2 }}>
                    <Button onClick={leave} disabled={busy}>{say(['取消', 'Cancel'])}</Button>
                    <Button type="submit" variant="contained" loading={busy}>{act.label}</Button>
                  </DialogActions>
                )}
              </ActForm>
            </>
          )}
        </FormDialog>
      )}
    </>
  )
}
