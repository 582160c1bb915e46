import { lazy } from 'react'
import type { Room } from '../room.ts'

/** A clock's own page also answers "why this date?"; a drafted calendar shows what it would move. */
const obligations: Room = {
  buttons: { Obligation: [lazy(() => import('./WhyButton.tsx'))] },
  panels: { CalendarYear: [lazy(() => import('./CalendarPreview.tsx'))] },
}

export default obligations
