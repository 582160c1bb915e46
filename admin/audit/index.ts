import { lazy } from 'react'
import type { Room } from '../room.ts'

/** The audit log in words: whose chain, which act, which state. */
const audit: Room = {
  widgets: {
    'of-record': { Value: lazy(() => import('./OfRecord.tsx')) },
    'audit-chain': { Value: lazy(() => import('./Chain.tsx')), Filter: lazy(() => import('./ChainFilter.tsx')) },
  },
}

export default audit
