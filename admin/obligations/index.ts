import { lazy } from 'react'
import type { Room } from '../room.ts'

/** A clock in words, with its weekday and urgency; its own page also answers "why this date?" and lets it go; a drafted calendar shows what it would move. */
const obligations: Room = {
  buttons: { Obligation: [lazy(() => import('./WaiveButton.tsx')), lazy(() => import('./WhyButton.tsx'))] },
  panels: { CalendarYear: [lazy(() => import('./CalendarPreview.tsx'))] },
  widgets: { due: { Value: lazy(() => import('./Due.tsx')) }, duty: { Value: lazy(() => import('./Duty.tsx')) } },
}

export default obligations
