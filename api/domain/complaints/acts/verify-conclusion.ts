import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { Choice, choices, DefineInput, LongText, type ChoiceOf } from '../../../kernel/records/index.ts'
import { ComplaintEntry } from '../complaint-entry.record.ts'
import { factsOf } from '../complaint.events.ts'
import { complaintLifecycle } from '../complaint.lifecycle.ts'
import { verifier } from '../complaint.provisions.ts'

export const ProposalVerdict = choices('ProposalVerdict', { CONFIRMED: ['同意', 'Confirmed'], SENT_BACK: ['退回重新核查', 'Sent back'] })
export type ProposalVerdict = ChoiceOf<typeof ProposalVerdict>

@DefineInput()
export class VerifyConclusionInput {
  @Choice(() => ProposalVerdict, { label: ['核定结果', 'Verdict'] }) verdict!: ProposalVerdict
  @LongText({ label: ['核定意见', 'Opinion'], max: 2000 }) text!: string
}

const nobodyConfirms = rejection('NO_CONFIRMATION_ASKED', ['本单位的规定不要求核定', 'The rules of this bureau ask for no confirmation'])
const confirmedAlready = rejection('PROPOSAL_CONFIRMED', ['处理建议已核定', 'The proposal is confirmed already'])

/** First investigated, then confirmed or not by whom the rules name (XM-DISC-030204d); what is sent back is investigated further. */
export const verifyConclusion = act(complaintLifecycle, 'verify', {
  input: VerifyConclusionInput,
  offered: ({ record, law }) => verifier.of(law, factsOf(record)) !== undefined,
  allowed: ({ record, acting, law }) => {
    if (record.verifiedAt) return confirmedAlready()
    const known = factsOf(record)
    return verifier.of(law, known) ? verifier.allows(law, acting, { bureauId: record.bureauId }, known) : nobodyConfirms()
  },
  run: ({ record, input: { verdict, text }, create, acting, law, now }) => {
    if (verdict === 'CONFIRMED') record.verifiedAt = now
    else Object.assign(record, { state: 'INVESTIGATING', proposal: null, policyBasis: null, conclusion: null, concludedAt: null })
    create(ComplaintEntry, {
      bureauId: record.bureauId, complaintId: record.id, kind: 'VERIFICATION', at: now, byId: acting.staffId, way: verdict, text, told: false,
      citation: verifier.of(law, factsOf(record))?.citation ?? null,
    })
  },
})
