import './inspection.provisions.ts'

export { findingEvents, inspectionEvents } from './inspection.events.ts'
