import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material'
import type { ActMetadata, ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import { say } from '../i18n/locale.ts'
import { ActForm } from './ActForm.tsx'
import { initialValues } from './initial-values.ts'

interface ActDialogProps {
  resource: ResourceMetadata
  act: ActMetadata
  record: Record<string, unknown> & { id: unknown }
  onClose: () => void
}

/** Performs an act on a record: asks for its input, or only for confirmation where it has none. */
export const ActDialog = ({ resource, act, record, onClose }: ActDialogProps) => {
  const roomy = act.fields.length > 3
  return (
    <Dialog open onClose={(_, reason) => { if (reason !== 'backdropClick') onClose() }} fullWidth maxWidth={roomy ? 'md' : 'sm'} aria-labelledby="act-title">
      <DialogTitle id="act-title" component="h2" sx={{ fontSize: 17, fontWeight: 600, pb: 1 }}>{act.label}</DialogTitle>
      <DialogContent sx={{ pb: 0 }}>
        <ActForm resource={resource} act={act} record={record} initial={initialValues(act, resource, record)} columns={roomy ? 2 : 1} onDone={onClose}>
          {({ busy }) => (
            <>
              {act.fields.length === 0 && <Typography>{say(['确定办理“{act}”吗？', 'Really do this: {act}?'], { act: act.label })}</Typography>}
              <DialogActions sx={{ px: 0, py: 2 }}>
                <Button onClick={onClose} disabled={busy}>{say(['取消', 'Cancel'])}</Button>
                <Button type="submit" variant="contained" color={act.destructive ? 'error' : 'primary'} loading={busy}>{act.label}</Button>
              </DialogActions>
            </>
          )}
        </ActForm>
      </DialogContent>
    </Dialog>
  )
}
