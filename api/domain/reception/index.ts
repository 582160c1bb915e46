import './reception.provisions.ts'

export { enquiryEvents } from './reception.events.ts'
