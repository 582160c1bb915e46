import { lazy } from 'react'
import type { Room } from '../room.ts'

/** What administrators hand on: the link of an invitation, the token of another program. */
const accounts: Room = {
  buttons: { User: [lazy(() => import('./InviteButton.tsx'))], ApiClient: [lazy(() => import('./TokenButton.tsx'))] },
}

export default accounts
