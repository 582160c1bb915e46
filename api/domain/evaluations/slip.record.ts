import { internalAccess } from '../../kernel/access/index.ts'
import { DefineRecord, Flag, Link, Text } from '../../kernel/records/index.ts'
import { CampaignGroup } from './campaign-group.record.ts'
import { EvaluationCampaign } from './campaign.record.ts'

/**
 * A slip admits one ballot of its group. It knows neither whom it was given to nor which ballot it admitted: no time, a random id,
 * and of its code a hash alone.
 */
@DefineRecord({ label: ['评议码', 'Slip'], plural: 'slips', title: 'codeHash', internal: true, access: internalAccess })
export class Slip {
  id!: string
  @Link(() => EvaluationCampaign, { label: ['社会评议', 'Campaign'] }) campaignId!: string
  @Link(() => CampaignGroup, { label: ['评议主体', 'Group'] }) groupId!: string
  @Text({ label: ['评议码摘要', 'Hash of the code'], max: 64, unique: true }) codeHash!: string
  @Flag({ label: ['已使用', 'Spent'] }) spent!: boolean
}
