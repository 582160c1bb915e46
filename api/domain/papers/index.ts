import './acts/assign.ts'
import './acts/finish.ts'
import './acts/receive.ts'
import './notices.ts'

export { OfficialPaper, PaperState } from './official-paper.record.ts'
export { PaperKind, PaperUrgency } from './official-paper.fields.ts'
