import { lazy } from 'react'
import type { Room } from '../room.ts'

/** What the rules in force offer to fields: `widget: 'law-choice:cases.refusalGrounds'`. */
const regulations: Room = {
  widgets: { 'law-choice': { Input: lazy(() => import('./LawChoice.tsx')) } },
}

export default regulations
