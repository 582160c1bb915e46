import { lazy } from 'react'
import type { Room } from '../room.ts'

/** Forms that a bureau designs for itself: designing them, filling them in, reading them. */
const forms: Room = {
  widgets: {
    'form-designer': { Input: lazy(() => import('./FormDesigner.tsx')), Value: lazy(() => import('./FormPaper.tsx')) },
    'form-answers': { Input: lazy(() => import('./CustomFields.tsx')), Value: lazy(() => import('./AnswersRead.tsx')) },
    known: { Input: lazy(() => import('./Known.tsx')) },
  },
}

export default forms
