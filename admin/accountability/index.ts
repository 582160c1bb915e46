import { lazy } from 'react'
import type { Room } from '../room.ts'

const start = lazy(() => import('./StartButtons.tsx'))
const propose = lazy(() => import('./ProposeButtons.tsx'))

/** From a clock that ran out to what somebody answers for: the desk of signals, a signal's file, a sanction's file. */
const accountability: Room = {
  screens: {
    Signal: { list: lazy(() => import('./SignalDesk.tsx')), show: lazy(() => import('./SignalFile.tsx')) },
    Sanction: { show: lazy(() => import('./SanctionFile.tsx')) },
  },
  panels: { AccountabilityLead: [lazy(() => import('./LeadPanel.tsx'))], Violation: [lazy(() => import('./Proposals.tsx'))] },
  buttons: {
    Card: [start], Finding: [start], Complaint: [start], Case: [start], EvaluationCampaign: [start], AccountabilityLead: [propose], Violation: [propose],
  },
}

export default accountability
