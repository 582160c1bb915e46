import { lazy } from 'react'
import type { Room } from '../room.ts'

/** A clock's own page also answers "why this date?". */
const obligations: Room = { buttons: { Obligation: [lazy(() => import('./WhyButton.tsx'))] } }

export default obligations
