import './sanction.provisions.ts'
import './signals.provisions.ts'
import './violation.provisions.ts'

export { cardEvents, leadEvents, sanctionEvents, signalEvents } from './accountability.events.ts'
