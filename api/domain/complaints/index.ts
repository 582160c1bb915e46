import './complaint.provisions.ts'

export { complaintEvents } from './complaint.events.ts'
