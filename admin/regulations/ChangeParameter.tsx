import { useState } from 'react'
import { Button, DialogActions, Typography } from '@mui/material'
import type { ActMetadata } from '@wenxiao/schema/console-metadata.ts'
import { usePermission, useResource } from '../data/metadata.ts'
import { ActForm } from '../generated/ActForm.tsx'
import { say } from '../i18n/locale.ts'
import { dayOf, now } from '../ui/dates.ts'
import { FormDialog } from '../ui/FormDialog.tsx'
import type { BindingInForce } from './binding.ts'

/** The act's own form, with figures where it has a document and without what the page already knows; to confirm a sample nothing is entered but the reason. */
const withFigures = (act: ActMetadata, confirms: boolean): ActMetadata => ({
  ...act,
  fields: act.fields.map((field) => (field.name === 'values' && !confirms ? { ...field, widget: 'parameter-values' }
    : ['pack', 'binding', 'values'].includes(field.name) ? { ...field, widget: 'known' } : field)),
})

interface SettingProps { binding: BindingInForce; title: string; confirms?: boolean; prominent?: boolean }

/** A button and its dialog. */
const Setting = ({ binding, title, confirms = false, prominent = false }: SettingProps) => {
  const [open, setOpen] = useState(false)
  const resource = useResource('ParameterChange')
  const act = resource?.acts.find(({ creates }) => creates)
  if (!resource || !act) return null
  const { id, pack, packName, label } = binding
  return (
    <>
      <Button size="small" variant={prominent ? 'contained' : 'text'} aria-label={`${title} ${label}`} onClick={() => setOpen(true)}>{title}</Button>
      {open && (
        <FormDialog title={`${title}${say(['：', ': '])}${label}`} onClose={() => setOpen(false)}>
          {(leave) => (
            <>
              <Typography variant="body2" sx={{ mb: 2, color: 'text.secondary' }}>
                {confirms
                  ? say(['{pack}中的示例数值经本单位研究认可，从施行日起按此执行。', 'The sample figure of {pack} is approved by the bureau and holds as it is.'], { pack: packName })
                  : say(['{pack}。已在计时的事项不受影响，新开始的按调整后的值计算。', '{pack}. Clocks that run keep what they were computed with; new ones follow the change.'], { pack: packName })}
              </Typography>
              <ActForm
                resource={resource} act={withFigures(act, confirms)} columns={1} onDone={() => setOpen(false)}
                initial={{ pack, binding: id, values: {}, fromDay: dayOf(now()) }}
              >
                {({ busy }) => (
                  <DialogActions sx={{ px: 0, py: 2 }}>
              <Button onClick={leave} disabled={busy}>{say(['取消', 'Cancel'])}</Button>
              <Button type="submit" variant="contained" loading={busy}>{title}</Button>
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

/** Changes what a binding gives this bureau, from a day on, with a reason, or confirms a sample. Nothing is offered where there is nothing to set, or no right to. */
export const ChangeParameter = ({ binding }: { binding: BindingInForce }) => {
  const adopts = usePermission('regulations.adopt')
  if (!adopts || binding.layer === 'floor') return null
  const { toBeSet, sample, parameters } = binding
  return (
    <>
      {sample && !toBeSet && <Setting binding={binding} title={say(['确认', 'Confirm'])} confirms />}
      {parameters.length > 0 && <Setting binding={binding} title={toBeSet ? say(['设定', 'Set']) : say(['调整', 'Change'])} prominent={toBeSet} />}
    </>
  )
}
