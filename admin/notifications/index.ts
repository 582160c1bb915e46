import { lazy } from 'react'
import type { Room } from '../room.ts'

/** What the reader was told and has not read, in the app bar; notifications in the reader's language. */
const notifications: Room = {
  bar: [lazy(() => import('./Bell.tsx'))],
  widgets: { 'in-language': { Value: lazy(() => import('./InLanguage.tsx')) } },
}

export default notifications
