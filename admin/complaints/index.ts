import { lazy } from 'react'
import type { Room } from '../room.ts'

/** The complaint desk: who may know, what was done and said, and the complainant behind a reason. */
const complaints: Room = { screens: { Complaint: { show: lazy(() => import('./ComplaintDesk.tsx')) } } }

export default complaints
