import { lazy } from 'react'
import type { Room } from '../room.ts'

/** The inspector's sheet: everything of one inspection on one screen. */
const inspections: Room = {
  widgets: { 'checklist-rule': { Input: lazy(() => import('./ChecklistRule.tsx')) } },
  screens: { Inspection: { show: lazy(() => import('./InspectionSheet.tsx')) } },
}

export default inspections
