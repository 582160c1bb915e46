import { LimitUnit } from '../calendar/index.ts'
import { BureauRecord, Choice, DefineRecord, Instant, Integer, Link, recordNamed, Text } from '../records/index.ts'
import { partAccess } from './obligation.access.ts'

/** Time added to a limit. */
@DefineRecord({
  label: ['时限延长', 'Extension of an obligation'], plural: 'obligationExtensions', title: 'reason', access: partAccess,
  order: { field: 'grantedAt', direction: 'ASC' },
})
export class ObligationExtension extends BureauRecord {
  @Link(recordNamed('Obligation'), { label: ['时限事项', 'Obligation'], filter: ['eq'] }) obligationId!: string
  @Integer({ label: ['延长', 'Added'], min: 1, max: 10_000, list: true }) amount!: number
  @Choice(() => LimitUnit, { label: ['单位', 'Unit'], list: true }) unit!: LimitUnit
  @Instant({ label: ['批准时间', 'Granted'], list: true }) grantedAt!: Date
  @Text({ label: ['理由', 'Reason'], max: 500, list: true }) reason!: string
}
