import { lazy } from 'react'
import type { Room } from '../room.ts'

/** The inspector's sheet: everything of one inspection on one screen. */
const inspections: Room = {
  screens: { Inspection: { show: lazy(() => import('./InspectionSheet.tsx')) } },
}

export default inspections
