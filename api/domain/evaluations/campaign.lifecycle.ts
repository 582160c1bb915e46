import { lifecycle } from '../../kernel/lifecycle/index.ts'
import { campaignEvents } from './campaign.events.ts'
import { EvaluationCampaign } from './campaign.record.ts'
import { CampaignState } from './evaluation-choices.ts'

/** drafted, opened, closed, tallied, published; ballots come in while it is open and at no other time. */
export const campaignLifecycle = lifecycle(EvaluationCampaign, {
  states: CampaignState,
  initial: 'DRAFT',
  acts: {
    draft: { label: ['筹备评议', 'Draft a campaign'], from: null, to: 'DRAFT', by: 'evaluations.manage', mutation: 'draftCampaign' },
    edit: { label: ['修改方案', 'Edit the plan'], from: 'DRAFT', by: 'evaluations.manage', mutation: 'editCampaign' },
    cancel: {
      label: ['取消评议', 'Cancel'], from: 'DRAFT', to: 'CANCELLED', by: 'evaluations.manage', mutation: 'cancelCampaign', destructive: true,
    },
    open: { label: ['开始评议', 'Open'], from: 'DRAFT', to: 'OPEN', by: 'evaluations.manage', emits: campaignEvents.opened, mutation: 'openCampaign' },
    extend: { label: ['延长截止日', 'Extend'], from: 'OPEN', by: 'evaluations.manage', mutation: 'extendCampaign' },
    issueSlips: { label: ['发放评议码', 'Issue slips'], from: 'OPEN', by: 'evaluations.issue', internal: true },
    close: {
      label: ['截止', 'Close'], from: 'OPEN', to: 'CLOSED', by: 'evaluations.manage', emits: campaignEvents.closed, mutation: 'closeCampaign', destructive: true,
    },
    tally: { label: ['统计', 'Tally'], from: 'CLOSED', to: 'TALLIED', by: 'evaluations.manage', emits: campaignEvents.tallied, mutation: 'tallyCampaign' },
    publish: { label: ['公布', 'Publish'], from: 'TALLIED', to: 'PUBLISHED', by: 'evaluations.manage', emits: campaignEvents.published, mutation: 'publishCampaign' },
  },
})
