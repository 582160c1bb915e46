import { lazy } from 'react'
import type { Room } from '../room.ts'

/** Registering a complaint, with the receipt for whoever made it; the complaint desk: who may know, what was done and said, the complainant behind a reason. */
const complaints: Room = {
  screens: { Complaint: { show: lazy(() => import('./ComplaintDesk.tsx')), create: lazy(() => import('./RegisterComplaint.tsx')) } },
}

export default complaints
