import { act } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, LongText } from '../../../kernel/records/index.ts'
import { campaignLifecycle } from '../campaign.lifecycle.ts'

@DefineInput()
export class CancelCampaignInput {
  @LongText({ label: ['取消原因', 'Reason'], max: 500 }) reason!: string
}

/** A plan that comes to nothing is not deleted. One that is open already is closed: somebody may have voted. */
export const cancelCampaign = act(campaignLifecycle, 'cancel', {
  input: CancelCampaignInput,
  run: ({ record, input }) => { record.changedBecause = input.reason },
})
