import { lifecycle } from '../../kernel/lifecycle/index.ts'
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

/** What a pack may tell enquiries apart by. */
export const enquiryFacts = ({ channel, withinDuties, complex }: Enquiry): { channel: string; withinDuties: boolean; complex: boolean } =>
  ({ channel, withinDuties, complex })
