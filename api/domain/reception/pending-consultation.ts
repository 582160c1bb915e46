import type { EntityManager } from '@mikro-orm/sql'
import { rejection, type ActContext, type Rejection } from '../../kernel/lifecycle/index.ts'
import { consultationTold } from './consultation.provisions.ts'
import { EnquiryConsultation } from './enquiry-consultation.record.ts'
import { enquiryFacts } from './enquiry.lifecycle.ts'
import type { Enquiry } from './enquiry.record.ts'

const stillAsked = rejection('CONSULTATION_PENDING', [
  '正在代为咨询、请示，结果须告知来访人，请先登记结果', 'Somebody was asked for the visitor, who is told the result: note the result first',
])

/** The oldest question on an enquiry to which no result has come. */
export const pendingConsultation = (em: EntityManager, enquiryId: string): Promise<EnquiryConsultation | null> =>
  em.findOne(EnquiryConsultation, { enquiryId, resolvedAt: null }, { orderBy: { askedAt: 'ASC' } })

/** Why an enquiry cannot be answered yet: the visitor is owed the result of what was asked, which has not come. */
export async function awaitsResult({ em, record, law }: Pick<ActContext<Enquiry>, 'em' | 'record' | 'law'>): Promise<Rejection | undefined> {
  const citation = consultationTold.of(law, enquiryFacts(record))
  return citation && (await pendingConsultation(em, record.id)) ? stillAsked({}, { citation }) : undefined
}
