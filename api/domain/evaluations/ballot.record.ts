import { internalAccess } from '../../kernel/access/index.ts'
import { Choice, DefineRecord, Flag, Json, Link, Text } from '../../kernel/records/index.ts'
import { CampaignGroup } from './campaign-group.record.ts'
import { EvaluationCampaign } from './campaign.record.ts'
import { BallotChannel } from './evaluation-choices.ts'

/** A ballot as it was cast, of a group and of nobody: no time, a random id, no slip. It is counted and never shown. */
@DefineRecord({ label: ['评议票', 'Ballot'], plural: 'ballots', title: 'channel', internal: true, access: internalAccess })
export class Ballot {
  id!: string
  @Link(() => EvaluationCampaign, { label: ['社会评议', 'Campaign'] }) campaignId!: string
  @Link(() => CampaignGroup, { label: ['评议主体', 'Group'] }) groupId!: string
  @Choice(() => BallotChannel, { label: ['方式', 'Channel'] }) channel!: BallotChannel
  @Flag({ label: ['无效', 'Invalid'] }) invalid!: boolean
  @Json({ label: ['问卷答案', 'Answers'], optional: true }) answers?: unknown
  /** Of the code that shows the voter that this ballot is in the tally. */
  @Text({ label: ['核验码摘要', 'Hash of the check code'], max: 64, unique: true }) checkHash!: string
}
