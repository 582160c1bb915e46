import { act, type ActContext } from '../../../kernel/lifecycle/index.ts'
import { Day, DefineInput, Text } from '../../../kernel/records/index.ts'
import { DISCLOSED } from '../inspection-choices.ts'
import { inspectionPeriodLifecycle } from '../inspection-period.lifecycle.ts'
import { InspectionPeriod } from '../inspection-period.record.ts'
import { schedule } from '../inspection.provisions.ts'
import { Inspection } from '../inspection.record.ts'
import { namedPeriod } from '../periods.ts'

@DefineInput()
export class OpenPeriodInput {
  @Text({ label: ['频次代码', 'Code of the schedule'], max: 40 }) scheduleCode!: string
  @Day({ label: ['周期首日', 'First day'] }) firstDay!: string
  @Day({ label: ['周期末日', 'Last day'] }) lastDay!: string
}

/** How many inspections were reported that the plan put down for this entry and period. */
const heldIn = ({ em, record: { bureauId, scheduleCode, firstDay, lastDay } }: Pick<ActContext<InspectionPeriod>, 'em' | 'record'>): Promise<number> =>
  em.count(Inspection, { bureauId, scheduleCode, plannedFor: { $gte: firstDay, $lte: lastDay }, state: { $in: [...DISCLOSED] } })

/** By the clock, once for each entry of the schedule that has a figure. */
export const openPeriod = act(inspectionPeriodLifecycle, 'open', {
  input: OpenPeriodInput,
  run: ({ input, acting, law, create, facts }) => {
    const { label, atLeast, citation } = schedule.find(law, input.scheduleCode)!
    facts({ lastDay: { on: input.lastDay } })
    return create(InspectionPeriod, {
      ...input, bureauId: acting.bureauId!, state: 'OPEN', atLeast: atLeast!, held: 0, citation, matter: `${namedPeriod({ from: input.firstDay, to: input.lastDay })}${label[0]}`,
    })
  },
})

const counted = async (context: ActContext<InspectionPeriod>): Promise<void> => { context.record.held = await heldIn(context) }

export const countInspection = act(inspectionPeriodLifecycle, 'count', { run: counted })

export const keepPeriod = act(inspectionPeriodLifecycle, 'keep', { run: counted })
