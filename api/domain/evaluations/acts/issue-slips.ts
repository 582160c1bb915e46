import { randomUUID } from 'node:crypto'
import { act, notFound } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Link, Texts } from '../../../kernel/records/index.ts'
import { CampaignGroup } from '../campaign-group.record.ts'
import { campaignLifecycle } from '../campaign.lifecycle.ts'
import { takeDuty } from '../one-duty-a-person.ts'
import { Slip } from '../slip.record.ts'

/** Reached through the operation that makes the codes: here come their hashes alone. */
@DefineInput()
export class IssueSlipsInput {
  @Link(() => CampaignGroup, { label: ['评议主体', 'Group'] }) groupId!: string
  @Texts({ label: ['评议码摘要', 'Hashes of the codes'], max: 64 }) hashes!: string[]
}

/** Stores new slips of a group, ordered by hash: the order in which their codes were made, printed and handed out is not kept. */
export const issueSlips = act(campaignLifecycle, 'issueSlips', {
  input: IssueSlipsInput,
  check: async ({ record, input, acting, em }) =>
    ((await em.count(CampaignGroup, { id: input.groupId, campaignId: record.id })) === 1 ? takeDuty(em, acting, record, 'ISSUES') : notFound()),
  run: async ({ record, input, em }) => {
    const group = await em.findOneOrFail(CampaignGroup, input.groupId)
    group.slipsIssued += input.hashes.length
    for (const codeHash of input.hashes.toSorted()) {
      em.create(Slip, { id: randomUUID(), campaignId: record.id, groupId: group.id, codeHash, spent: false }, { persist: true })
    }
  },
})
