import { lazy } from 'react'
import type { Room } from '../room.ts'

/** What the reader was told and has not read, in the app bar. */
const notifications: Room = { bar: [lazy(() => import('./Bell.tsx'))] }

export default notifications
