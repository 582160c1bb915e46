import { dayOf } from '../../kernel/calendar/index.ts'
import type { ActContext } from '../../kernel/lifecycle/index.ts'
import { enquiryFacts } from './enquiry.lifecycle.ts'
import type { Enquiry } from './enquiry.record.ts'
import { enquiryAnswer } from './reception.provisions.ts'

/** Notes who ended an enquiry, when and how; what the rules want at once and came on a later day is marked, with the rule. */
export function endEnquiry(context: ActContext<Enquiry>, ending: Partial<Enquiry>): void {
  const { record, acting, law, now, facts } = context
  const atOnce = enquiryAnswer.immediate(law, enquiryFacts(record))
  const late = atOnce !== undefined && dayOf(now) > dayOf(record.receivedAt)
  Object.assign(record, ending, { answeredById: acting.staffId, answeredAt: now, late }, late ? { citation: atOnce.citation } : {})
  facts(enquiryFacts(record))
}
