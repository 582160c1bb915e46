import { lazy } from 'react'
import type { Room } from '../room.ts'

/** The monthly report: its month is chosen among those that are over. */
const reports: Room = { widgets: { 'past-month': { Input: lazy(() => import('./PastMonth.tsx')) } } }

export default reports
