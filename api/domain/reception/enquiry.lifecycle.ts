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
    answer: { label: ['答复', 'Answer'], from: ['RECEIVED', 'REFERRED'], to: 'ANSWERED', by: 'reception.receive', emits: enquiryEvents.answered },
    refer: { label: ['引导', 'Refer'], from: 'RECEIVED', to: 'REFERRED', by: 'reception.receive', emits: enquiryEvents.referred },
    consult: {
      label: ['代为咨询、请示', "Consult in the visitor's place"], from: 'RECEIVED', by: 'reception.receive', emits: enquiryEvents.consulted, mutation: 'consultForVisitor',
    },
    noteConsultation: {
      label: ['登记咨询、请示结果', 'Note the result of a consultation'], from: 'RECEIVED', by: 'reception.receive', mutation: 'noteConsultationResult',
    },
    followUp: {
      label: ['回访', 'Follow up'], from: ['ANSWERED', 'REFERRED'], to: ['ANSWERED', 'REFERRED', 'RECEIVED'], by: 'reception.receive', mutation: 'followUpEnquiry',
    },
    handOver: { label: ['转交科室', 'Hand over to a department'], from: 'RECEIVED', by: 'reception.receive' },
  },
})

/** The outcome that no permit, approval or formality is needed (FX-NOTICE-03c). */
const NOTHING_NEEDED = 'NOTHING_NEEDED'

/** What a pack may tell enquiries apart by. */
export const enquiryFacts = ({ channel, withinDuties, complex, urgent, elderly, outcome }: Pick<Enquiry, 'channel' | 'withinDuties' | 'complex' | 'urgent' | 'elderly' | 'outcome'>, told = outcome): Facts =>
  ({ channel, withinDuties, complex, urgent, elderly, nothingNeeded: told === NOTHING_NEEDED })
