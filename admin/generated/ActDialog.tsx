import { Button, DialogActions, Typography } from '@mui/material'
import type { ActMetadata, ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import { say } from '../i18n/locale.ts'
import { FormDialog } from '../ui/FormDialog.tsx'
import { ErrorState, WaitingState } from '../ui/states.tsx'
import { ActForm } from './ActForm.tsx'
import { useMetadata } from '../data/metadata.ts'
import { titleOf } from './title.ts'
import { useBeginning } from './use-beginning.ts'

interface ActDialogProps {
  resource: ResourceMetadata
  act: ActMetadata
  record: Record<string, unknown> & { id: unknown }
  onClose: () => void
}

/** Performs an act on a record: asks for its input, or only for confirmation where it has none. */
export const ActDialog = ({ resource, act, record, onClose }: ActDialogProps) => {
  const metadata = useMetadata()
  const roomy = act.fields.length > 3
  const { values, error, isLoading, refetch } = useBeginning(act, resource, record)
  return (
    <FormDialog title={act.label} about={titleOf(record, resource, metadata)} roomy={roomy} onClose={onClose}>
      {(leave) => (isLoading ? <WaitingState /> : error ? <ErrorState error={error} retry={() => void refetch()} /> : (
        <ActForm resource={resource} act={act} record={record} initial={values} columns={roomy ? 2 : 1} beginsAtOnce onDone={onClose}>
          {({ busy }) => (
            <>
              {act.fields.length === 0 && <Typography>{say(['确定办理“{act}”吗？', 'Really do this: {act}?'], { act: act.label })}</Typography>}
              <DialogActions sx={{ px: 0, py: 2 }}>
                <Button onClick={leave} disabled={busy}>{say(['取消', 'Cancel'])}</Button>
                <Button
                  type="submit" variant="contained" autoFocus={act.fields.length === 0 && !act.destructive} color={act.destructive ? 'error' : 'primary'} loading={busy}
                >
                  {act.label}
                </Button>
              </DialogActions>
            </>
          )}
        </ActForm>
      ))}
    </FormDialog>
  )
}
