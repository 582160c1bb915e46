import { Alert } from '@mui/material'
import type { Rejection } from '../data/rejection.ts'
import { CitationButton } from './CitationButton.tsx'

/** Why an act was refused, with the rule behind it where there is one. */
export const RejectionAlert = ({ text, rejection }: { text: string; rejection?: Rejection }) => (
  <Alert severity="error" sx={{ mb: 2 }} action={<CitationButton citation={rejection?.citation} />}>{text}</Alert>
)
