import { spansOf } from '../../calendar/index.ts'
import { act, rejection } from '../../lifecycle/index.ts'
import { DefineInput, Link, recordNamed, Text, Texts } from '../../records/index.ts'
import { workingHoursLifecycle } from '../working-hours.lifecycle.ts'
import { MONTH_DAY, SPAN, WorkingHours } from '../working-hours.record.ts'

@DefineInput()
export class SetWorkingHoursInput {
  @Link(recordNamed('Bureau'), { label: ['单位', 'Bureau'], help: ['留空表示全市适用', 'Empty: for the whole city'], optional: true }) bureauId?: string | null
  @Text({ label: ['名称', 'Name'], max: 40 }) name!: string
  @Text({ label: ['起始月日', 'From'], help: ['留空表示全年', 'Empty: the whole year'], max: 5, pattern: MONTH_DAY, optional: true }) from?: string | null
  @Text({ label: ['截止月日', 'To'], max: 5, pattern: MONTH_DAY, optional: true }) to?: string | null
  @Texts({ label: ['上班时段', 'Hours worked'], max: 11, pattern: SPAN }) spans!: string[]
}

const halfSeason = rejection('HOURS_HALF_SEASON', ['起始月日与截止月日须同时填写', 'A season has a first and a last day'])
const overlapping = rejection('HOURS_OVERLAP', ['上班时段为空或互相重叠', 'The hours are empty or overlap'])

const readable = (spans: readonly string[]): boolean => {
  try {
    return spansOf(spans).length > 0
  } catch {
    return false
  }
}

/** Hours of the same season that were in force end with it. */
export const setWorkingHours = act(workingHoursLifecycle, 'set', {
  input: SetWorkingHoursInput,
  check({ input }) {
    if (!input.from !== !input.to) return halfSeason()
    return readable(input.spans) ? undefined : overlapping()
  },
  async run({ input, em, create, now }) {
    const { name, spans } = input
    const season = { bureauId: input.bureauId ?? null, from: input.from ?? null, to: input.to ?? null }
    for (const earlier of await em.find(WorkingHours, { ...season, state: 'IN_FORCE' })) Object.assign(earlier, { state: 'ENDED', updatedAt: now })
    return create(WorkingHours, { ...season, name, spans, state: 'IN_FORCE' })
  },
})
