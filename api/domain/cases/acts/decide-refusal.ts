import { StoredFile } from '../../../kernel/files/index.ts'
import type { ActContext } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Links, LongText } from '../../../kernel/records/index.ts'
import type { Facts } from '../../../kernel/regulations/index.ts'
import { caseAct } from '../case-act.ts'
import { attachTo } from '../case-attachments.ts'
import { RefusalFiling } from '../case-decisions.record.ts'
import type { Case } from '../case.record.ts'
import { mayDecide } from '../power-to-decide.ts'
import { refusalAuthority } from '../refusal.provisions.ts'

const filingOf = (em: ActContext['em'], caseId: string): Promise<RefusalFiling> => em.findOneOrFail(RefusalFiling, { caseId, decision: 'PROPOSED' })

/** Whoever the rules name for this refusal decides; who proposed it while covering that post does not. */
async function decides(context: Pick<ActContext<Case>, 'em' | 'record' | 'law' | 'acting'>, known: Facts) {
  const filing = await filingOf(context.em, context.record.id)
  return mayDecide(refusalAuthority, context, { ...known, beyondPowers: filing.beyondPowers }, [filing.proposedById])
}

@DefineInput()
export class RefuseCaseInput {
  @LongText({ label: ['领导意见', "Leader's opinion"], max: 1000 }) opinion!: string
  @Links(() => StoredFile, { label: ['附件', 'Attachments'], optional: true }) fileIds?: string[]
}

/** Refuses: the filing is decided and stays with the case. */
export const refuseCase = caseAct('refuse', {
  input: RefuseCaseInput,
  allowed: decides,
  run: async (context) => {
    const { record, input, em, acting, now, onBehalfOf, facts } = context
    const filing = await filingOf(em, record.id)
    Object.assign(filing, { decision: 'REFUSED', opinion: input.opinion, decidedAt: now, decidedById: acting.staffId, onBehalfOfId: onBehalfOf })
    Object.assign(record, { decidedById: acting.staffId, decidedForId: onBehalfOf, result: 'REFUSED', completedAt: now, outcome: filing.reasons })
    await attachTo('Case', record, context)
    facts({ beyondPowers: filing.beyondPowers })
  },
})

@DefineInput()
export class CorrectRefusalInput {
  @LongText({ label: ['处理办法', 'How to go on'], max: 1000 }) opinion!: string
}

/** The leader does not agree: the case goes on from where it stood, with a way to solve it. */
export const correctRefusal = caseAct('correctRefusal', {
  input: CorrectRefusalInput,
  allowed: decides,
  run: async ({ record, input, em, acting, now, onBehalfOf }) => {
    const filing = await filingOf(em, record.id)
    Object.assign(filing, { decision: 'CORRECTED', opinion: input.opinion, decidedAt: now, decidedById: acting.staffId, onBehalfOfId: onBehalfOf })
    record.state = record.acceptedAt ? 'ACCEPTED' : 'AWAITING_SUPPLEMENT'
  },
})
