import { lazy } from 'react'
import type { Label } from '../i18n/locale.ts'
import type { Room } from '../room.ts'

const menu: Label = ['办件', 'Cases']

/** The case desk: lists by urgency, registration by keyboard, bulk registration, a case with its clock and papers. */
const cases: Room = {
  screens: {
    Case: {
      list: lazy(() => import('./CaseList.tsx')),
      show: lazy(() => import('./CaseDesk.tsx')),
      create: lazy(() => import('./RegisterCase.tsx')),
    },
  },
  buttons: { Case: [lazy(() => import('./CaseButtons.tsx'))] },
  widgets: { 'offered-item': { Input: lazy(() => import('./ItemInput.tsx')) } },
  pages: [
    { path: '/cases/bulk', label: ['批量登记即办件', 'Bulk registration'], menu, needs: 'cases.register', Page: lazy(() => import('./BulkRegistration.tsx')) },
    { path: '/cases/find', label: ['查找办件', 'Find a case'], menu, needs: 'cases.read', Page: lazy(() => import('./FindCase.tsx')) },
  ],
}

export default cases
