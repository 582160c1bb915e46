import { createContext, useContext, useEffect, useId, useState, type ReactNode } from 'react'
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material'
import { useFormState } from 'react-hook-form'
import { say } from '../i18n/locale.ts'
import { useLeaveWarning } from './leave-warning.ts'

/** Tells the dialog around a form whether something was typed in it. */
const TellTyped = createContext<(typed: boolean) => void>(() => undefined)

/** Within a form: what was typed is not lost without a question, neither with the page nor with the dialog around it. */
export const KeepTyped = ({ sent }: { sent: boolean }) => {
  const { dirtyFields } = useFormState()
  const tell = useContext(TellTyped)
  const typed = !sent && Object.keys(dirtyFields).length > 0
  useLeaveWarning(typed)
  useEffect(() => tell(typed), [tell, typed])
  return null
}

const Discard = ({ onKeep, onDiscard }: { onKeep: () => void; onDiscard: () => void }) => (
  <Dialog open onClose={onKeep} maxWidth="xs" aria-labelledby="discard-title">
    <DialogTitle id="discard-title" component="h2" sx={{ fontSize: 16, fontWeight: 600 }}>{say(['填写的内容尚未提交，确定放弃吗？', 'What you have typed was not sent. Discard it?'])}</DialogTitle>
    <DialogActions sx={{ px: 3, pb: 2 }}>
      <Button onClick={onDiscard} color="error">{say(['放弃', 'Discard'])}</Button>
      <Button onClick={onKeep} variant="contained" autoFocus>{say(['继续填写', 'Go on'])}</Button>
    </DialogActions>
  </Dialog>
)

interface FormDialogProps {
  title: string
  /** Which record the form is about, in the words by which people know it. */
  about?: string
  /** Room for two columns. */
  roomy?: boolean
  onClose: () => void
  /** The form; its way out asks first where something was typed. */
  children: (leave: () => void) => ReactNode
}

/** A dialog that holds a form. Neither Escape nor Cancel loses what was typed without a question; a click beside it does nothing. */
export const FormDialog = ({ title, about, roomy, onClose, children }: FormDialogProps) => {
  const [typed, setTyped] = useState(false)
  const [asked, setAsked] = useState(false)
  const id = useId()
  const leave = (): void => (typed ? setAsked(true) : onClose())
  return (
    <TellTyped value={setTyped}>
      <Dialog open onClose={(_, reason) => { if (reason !== 'backdropClick') leave() }} fullWidth maxWidth={roomy ? 'md' : 'sm'} aria-labelledby={id}>
        <DialogTitle id={id} component="h2" sx={{ fontSize: 17, fontWeight: 600, pb: 1 }}>{title}</DialogTitle>
        <DialogContent sx={{ pb: 0 }}>
          {about && <Box component="p" sx={{ m: 0, mb: 1, fontSize: 14, color: 'text.secondary', overflowWrap: 'anywhere' }}>{about}</Box>}
          {children(leave)}
        </DialogContent>
      </Dialog>
      {asked && <Discard onKeep={() => setAsked(false)} onDiscard={onClose} />}
    </TellTyped>
  )
}
