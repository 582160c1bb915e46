import { dayOf } from '../../calendar/index.ts'
import { act, rejection } from '../../lifecycle/index.ts'
import { Day, DefineInput, Json, LongText, Text } from '../../records/index.ts'
import { parameterLifecycle } from '../adoption.lifecycle.ts'
import { ParameterChange } from '../adoption.record.ts'
import type { Binding } from '../binding.ts'
import type { Law } from '../law.ts'
import { changed } from '../pack.ts'
import { allProvisions } from '../provision.ts'

@DefineInput()
export class ChangeParameterInput {
  @Text({ label: ['规则集', 'Pack'], max: 40 }) pack!: string
  @Text({ label: ['规定', 'Binding'], max: 120 }) binding!: string
  @Json({ label: ['调整后的值', 'New values'] }) values!: Readonly<Record<string, unknown>>
  @Day({ label: ['施行日', 'From'] }) fromDay!: string
  @LongText({ label: ['理由', 'Reason'], max: 500 }) reason!: string
}

const notInForce = rejection('PARAMETER_NOT_IN_FORCE', ['本单位没有采用含有该规定的规则集', 'The bureau has adopted no pack with this binding'])
const floorStands = rejection('FLOOR_CANNOT_CHANGE', ['法定底线不能调整', 'The floor of law cannot be changed'])
const doesNotFit = rejection('PARAMETER_DOES_NOT_FIT', ['该值不符合这项规定：{problem}', 'The value does not fit this provision: {problem}'])
const inThePast = rejection('PARAMETER_IN_THE_PAST', ['施行日不能早于{today}', 'Not before {today}'])

const bindingInForce = (law: Law, pack: string, id: string): Binding | undefined =>
  [...allProvisions().keys()].flatMap((key) => law.bindings(key)).find((each) => each.pack === pack && each.id === id)

function problemOf(binding: Binding, values: Readonly<Record<string, unknown>>): string | undefined {
  try {
    changed(binding, values)
    return undefined
  } catch (problem) {
    return (problem as Error).message
  }
}

/** Changes what a binding gives, from a day on, with a reason; clocks that run keep what they were computed with. */
export const changeParameter = act(parameterLifecycle, 'change', {
  input: ChangeParameterInput,
  check({ input, law, acting, now }) {
    const binding = bindingInForce(law, input.pack, input.binding)
    if (!binding || acting.bureauId === undefined) return notInForce()
    if (binding.layer === 'floor') return floorStands()
    if (acting.kind !== 'SYSTEM' && input.fromDay < dayOf(now)) return inThePast({ today: dayOf(now) })
    const problem = problemOf(binding, input.values)
    return problem === undefined ? undefined : doesNotFit({ problem })
  },
  run: ({ input, acting, create }) =>
    create(ParameterChange, { ...input, bureauId: acting.bureauId!, author: acting.name, state: 'SET' }),
})
