import './evaluation.provisions.ts'

export { campaignEvents } from './campaign.events.ts'
