import { BureauRecord, DefineRecord, Instant, Link, recordNamed, Text } from '../records/index.ts'
import { partAccess } from './obligation.access.ts'

/** A stretch in which a clock stood still. Pauses are kept as they were, never added up. */
@DefineRecord({
  label: ['暂停计时', 'Pause of the clock'], plural: 'obligationPauses', title: 'pausedBy', access: partAccess,
  order: { field: 'from', direction: 'ASC' },
})
export class ObligationPause extends BureauRecord {
  @Link(recordNamed('Obligation'), { label: ['时限事项', 'Obligation'], filter: ['eq'] }) obligationId!: string
  @Instant({ label: ['暂停', 'From'], list: true }) from!: Date
  @Instant({ label: ['恢复', 'To'], optional: true, list: true }) to?: Date | null
  @Text({ label: ['暂停事件', 'Paused by'], max: 80, list: true }) pausedBy!: string
}
