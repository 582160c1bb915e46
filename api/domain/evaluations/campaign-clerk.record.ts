import { internalAccess } from '../../kernel/access/index.ts'
import { Choice, choices, DefineRecord, Link, Ref, type ChoiceOf } from '../../kernel/records/index.ts'
import { EvaluationCampaign } from './campaign.record.ts'

export const ClerkDuty = choices('ClerkDuty', {
  ISSUES: ['发放评议码', 'Issues slips'],
  ENTERS: ['录入评议票', 'Enters ballots'],
})
export type ClerkDuty = ChoiceOf<typeof ClerkDuty>

/** Who issues slips and who enters ballots in a campaign: never one person, who could make a code and fill in its ballot. */
@DefineRecord({
  label: ['评议工作人员', 'Clerk of a campaign'], plural: 'campaignClerks', title: 'duty', internal: true, access: internalAccess, uniques: [['campaignId', 'personId']],
})
export class CampaignClerk {
  id!: string
  @Link(() => EvaluationCampaign, { label: ['社会评议', 'Campaign'] }) campaignId!: string
  /** A member of staff, or an API client. */
  @Ref({ label: ['工作人员', 'Person'] }) personId!: string
  @Choice(() => ClerkDuty, { label: ['职责', 'Duty'] }) duty!: ClerkDuty
}
