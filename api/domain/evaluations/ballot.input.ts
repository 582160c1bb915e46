import { Choice, DefineInput, Flag, Items, Json, Ref } from '../../kernel/records/index.ts'
import { BallotChannel, BallotMark } from './evaluation-choices.ts'

/** The mark for one department. */
@DefineInput()
export class BallotMarkInput {
  @Ref({ label: ['科室', 'Department'] }) departmentId!: string
  @Choice(() => BallotMark, { label: ['评价', 'Mark'] }) mark!: BallotMark
}

/** What a voter fills in. Departments left out are not graded. */
@DefineInput()
export class CastBallotInput {
  @Items(() => BallotMarkInput, { label: ['评价', 'Marks'] }) marks!: BallotMarkInput[]
  @Json({ label: ['问卷答案', 'Answers'], optional: true }) answers?: unknown
}

/** What a clerk reads off a ballot on paper, or hears in an interview. */
@DefineInput()
export class PaperBallotInput {
  @Ref({ label: ['社会评议', 'Campaign'], help: ['评议码须属于这次评议', 'The code has to be of this campaign'], optional: true }) campaignId?: string | null
  @Choice(() => BallotChannel, { label: ['方式', 'Channel'] }) channel!: BallotChannel
  @Flag({ label: ['无效票', 'Invalid'] }) invalid?: boolean | null
  /** The voter left questions blank that the ballot asks everybody: they count as not answered, the rest of the ballot counts. */
  @Flag({ label: ['票上有题未答', 'Questions left blank'] }) leftBlank?: boolean | null
  @Items(() => BallotMarkInput, { label: ['评价', 'Marks'], optional: true }) marks?: BallotMarkInput[] | null
  @Json({ label: ['问卷答案', 'Answers'], optional: true }) answers?: unknown
}
