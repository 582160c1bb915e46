import { lifecycle } from '../../kernel/lifecycle/index.ts'
import type { Facts } from '../../kernel/regulations/index.ts'
import { Enquiry, EnquiryState } from './enquiry.record.ts'
import { enquiryEvents } from './reception.events.ts'

/** Nobody is sent away: an enquiry is answered, or led to who can answer it. */
export const enquiryLifecycle = lifecycle(Enquiry, {
  states: EnquiryState,
  initial: 'RECEIVED',
  people: ['firstContactId'],
  acts: {
    receive: { label: ['首问接待', 'Receive a visitor'], from: null, to: 'RECEIVED', by: 'reception.receive', emits: enquiryEvents.received, filedBy: 'APPLICANT' },
    answer: { label: ['答复', 'Answer'], from: 'RECEIVED', to: 'ANSWERED', by: 'reception.receive', emits: enquiryEvents.answered },
    refer: { label: ['引导', 'Refer'], from: 'RECEIVED', to: 'REFERRED', by: 'reception.receive', emits: enquiryEvents.referred },
    handOver: { label: ['转交科室', 'Hand over to a department'], from: 'RECEIVED', by: 'reception.receive' },
  },
})

/** The outcome that no permit, approval or formality is needed (FX-NOTICE-03c). */
const NOTHING_NEEDED = 'NOTHING_NEEDED'

/** What a pack may tell enquiries apart by. */
export const enquiryFacts = ({ channel, withinDuties, complex, urgent, outcome }: Enquiry, told = outcome): Facts =>
  ({ channel, withinDuties, complex, urgent, nothingNeeded: told === NOTHING_NEEDED })
