import { aboutKept, all, byPlace, not, onlyIf, permissions, type Scope } from '../access/index.ts'
import { lifecycle } from '../lifecycle/index.ts'
import { BureauRecord, Choice, choices, DefineRecord, Link, LongText, recordNamed, type ChoiceOf } from '../records/index.ts'

export const WaiverState = choices('WaiverState', { GRANTED: ['已免除', 'Granted'] })
export type WaiverState = ChoiceOf<typeof WaiverState>

permissions('obligations', { waive: [['免除时限事项', 'Waive obligations'], ['EFFICIENCY_OFFICE']] })

/** Not of a duty about something whose existence is secret to the caller. */
const placed: Scope = (acting, reach) => all(
  byPlace({ bureau: 'bureauId', department: 'departmentId' })(acting, reach),
  not(onlyIf(aboutKept(acting, 'subjectType', 'subjectId'), (secret) => ({ via: 'obligationId', where: secret }))),
)

/** That somebody with the right let an obligation go, and why: registered twice, a fault of the data, the matter gone. */
@DefineRecord({
  label: ['时限免除', 'Waiver of an obligation'], plural: 'obligationWaivers', title: 'reason',
  access: { read: 'obligations.read', scope: placed },
  order: { field: 'createdAt', direction: 'DESC' },
})
export class ObligationWaiver extends BureauRecord {
  @Link(recordNamed('Obligation'), { label: ['时限事项', 'Obligation'], list: true, filter: ['eq'] }) obligationId!: string
  @Link(recordNamed('Department'), { label: ['责任科室', 'Department'], optional: true, list: true }) departmentId?: string | null
  @Link(recordNamed('StaffMember'), { label: ['免除人', 'Waived by'], optional: true, list: true }) waivedById?: string | null
  @LongText({ label: ['理由', 'Reason'], max: 500, list: true }) reason!: string
  @Choice(() => WaiverState, { label: ['状态', 'State'] }) state!: WaiverState
}

export const waiverLifecycle = lifecycle(ObligationWaiver, {
  states: WaiverState,
  initial: 'GRANTED',
  acts: { grant: { label: ['免除时限', 'Waive an obligation'], from: null, to: 'GRANTED', by: 'obligations.waive', mutation: 'waiveObligation', destructive: true, inPlace: true } },
})
