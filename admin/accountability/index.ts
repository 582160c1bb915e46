import { lazy } from 'react'
import type { Room } from '../room.ts'

/** From a clock that ran out to what somebody answers for: the desk of signals, a signal's file, a sanction's file. */
const accountability: Room = {
  screens: {
    Signal: { list: lazy(() => import('./SignalDesk.tsx')), show: lazy(() => import('./SignalFile.tsx')) },
    Sanction: { show: lazy(() => import('./SanctionFile.tsx')) },
  },
}

export default accountability
