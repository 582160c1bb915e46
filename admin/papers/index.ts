import { lazy } from 'react'
import type { Room } from '../room.ts'

/** Official papers: the list with what is due; everything else is generated. */
const papers: Room = { screens: { OfficialPaper: { list: lazy(() => import('./PaperList.tsx')) } } }

export default papers
