import { lazy } from 'react'
import type { Room } from '../room.ts'

/** The monthly report: its month is chosen among those that are over, its figures open what they count. */
const reports: Room = {
  screens: { EfficiencyReport: { show: lazy(() => import('./ReportScreen.tsx')) } },
  widgets: { 'past-month': { Input: lazy(() => import('./PastMonth.tsx')) } },
}

export default reports
