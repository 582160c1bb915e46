import { lazy } from 'react'
import type { Room } from '../room.ts'

/** The plan with what the schedule asks for, and the inspector's sheet: everything of one inspection on one screen. */
const inspections: Room = {
  widgets: { 'checklist-rule': { Input: lazy(() => import('./ChecklistRule.tsx')) } },
  // Scored on the sheet itself, point by point.
  ownActs: { Inspection: ['scoreChecklist'] },
  panels: { InspectedDepartment: [lazy(() => import('./FoundHere.tsx'))] },
  screens: {
    Inspection: {
      list: lazy(() => import('./InspectionList.tsx')), create: lazy(() => import('./PlanInspection.tsx')), show: lazy(() => import('./InspectionSheet.tsx')),
    },
  },
}

export default inspections
