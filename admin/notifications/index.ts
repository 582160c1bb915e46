import { lazy } from 'react'
import type { Room } from '../room.ts'

/** What the reader was told and has not read, in the app bar; mails that did not go out, to be sent again; notifications in the reader's language. */
const notifications: Room = {
  buttons: { OutboxMessage: [lazy(() => import('./ResendButton.tsx'))] },
  bar: [lazy(() => import('./Bell.tsx'))],
  widgets: { 'in-language': { Value: lazy(() => import('./InLanguage.tsx')) } },
}

export default notifications
