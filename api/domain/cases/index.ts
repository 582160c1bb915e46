import './acceptance.provisions.ts'
import './completion.provisions.ts'
import './rating.provisions.ts'
import './refusal.provisions.ts'

export { badRatingEvents, caseEvents } from './case.events.ts'
