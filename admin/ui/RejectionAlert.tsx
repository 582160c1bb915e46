import { useEffect, useRef } from 'react'
import { Alert } from '@mui/material'
import type { Rejection } from '../data/rejection.ts'
import { CitationButton } from './CitationButton.tsx'

interface RejectionAlertProps {
  text: string
  rejection?: Rejection
  /** In a notice that goes away by itself: the keyboard stays where it is. */
  passing?: boolean
}

/** Why an act was refused, with the rule behind it where there is one. It comes into view: a long form is sent from its end. */
export const RejectionAlert = ({ text, rejection, passing }: RejectionAlertProps) => {
  const alert = useRef<HTMLDivElement>(null)
  useEffect(() => { if (!passing) alert.current?.focus() }, [passing])
  return <Alert ref={alert} tabIndex={passing ? undefined : -1} severity="error" sx={{ mb: 2 }} action={<CitationButton citation={rejection?.citation} />}>{text}</Alert>
}
