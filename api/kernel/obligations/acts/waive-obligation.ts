import { act, rejection } from '../../lifecycle/index.ts'
import { DefineInput, Link, LongText } from '../../records/index.ts'
import { end, isOpen } from '../clock.ts'
import { ObligationWaiver, waiverLifecycle } from '../obligation-waiver.record.ts'
import { Obligation } from '../obligation.record.ts'
import { keep, running } from '../running.ts'

@DefineInput()
export class WaiveObligationInput {
  @Link(() => Obligation, { label: ['时限事项', 'Obligation'] }) obligationId!: string
  @LongText({ label: ['理由', 'Reason'], max: 500 }) reason!: string
}

const endedAlready = rejection('OBLIGATION_ENDED', ['该时限事项已结束', 'This obligation has ended already'])

/** Lets an open obligation go, for a reason that stays with it. */
export const waiveObligation = act(waiverLifecycle, 'grant', {
  input: WaiveObligationInput,
  async check({ input, em }) {
    return isOpen(await em.findOneOrFail(Obligation, input.obligationId)) ? undefined : endedAlready()
  },
  async run({ input, acting, em, now, create }) {
    const [entry] = await running(em, { id: input.obligationId }, true)
    const { obligation, clock } = entry!
    keep(em, entry!, end(clock, now, 'WAIVED'), { name: 'obligation.waived', at: now })
    const { bureauId, departmentId } = obligation
    return create(ObligationWaiver, { bureauId, departmentId, obligationId: obligation.id, waivedById: acting.staffId, reason: input.reason, state: 'GRANTED' })
  },
})
