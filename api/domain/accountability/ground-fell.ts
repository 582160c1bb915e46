import { rejection, type Rejection } from '../../kernel/lifecycle/index.ts'
import type { Law } from '../../kernel/regulations/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import { AccountabilityLead } from './lead.record.ts'
import { upheldObjection } from './signals.provisions.ts'
import { Violation } from './violation.record.ts'

const groundGone = rejection('GROUND_GONE', ['该违规所依据的牌已经撤销，只能撤销处理', 'The card that the violation was found on was withdrawn: a sanction can only be taken back'])

/** Says no where the card that a violation was found on has been withdrawn since, by what an upheld objection brings. */
export async function groundFell(em: EntityManager, law: Law, violationId: string): Promise<Rejection | undefined> {
  const { leadId } = await em.findOneOrFail(Violation, violationId)
  const fell = (await em.count(AccountabilityLead, { id: leadId, fellAt: { $ne: null } })) > 0
  return fell ? groundGone({}, { citation: upheldObjection.first(law)?.citation }) : undefined
}
