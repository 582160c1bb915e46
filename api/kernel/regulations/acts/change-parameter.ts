import { dayOf } from '../../calendar/index.ts'
import { act, rejection } from '../../lifecycle/index.ts'
import { Day, DefineInput, Json, LongText, Text, type Label } from '../../records/index.ts'
import { parameterLifecycle } from '../adoption.lifecycle.ts'
import { ParameterChange } from '../adoption.record.ts'
import type { Binding } from '../binding.ts'
import type { Law } from '../law.ts'
import { changed } from '../pack.ts'
import { changesParametersOnly } from '../parameters.ts'
import { allProvisions } from '../provision.ts'
import { Misfit } from '../shape.ts'
import { packOf } from '../shelf.ts'

@DefineInput()
export class ChangeParameterInput {
  @Text({ label: ['规则集', 'Pack'], max: 40 }) pack!: string
  @Text({ label: ['规定', 'Binding'], max: 120 }) binding!: string
  @Json({ label: ['调整后的值', 'New values'] }) values!: Readonly<Record<string, unknown>>
  @Day({ label: ['施行日', 'From'] }) fromDay!: string
  @LongText({ label: ['理由', 'Reason'], max: 500 }) reason!: string
}

@DefineInput()
export class WithdrawParameterChangeInput {
  @LongText({ label: ['撤回理由', 'Reason'], max: 500 }) reason!: string
}

const notInForce = rejection('PARAMETER_NOT_IN_FORCE', ['本单位没有采用含有该规定的规则集', 'The bureau has adopted no pack with this binding'])
const floorStands = rejection('FLOOR_CANNOT_CHANGE', ['法定底线不能调整', 'The floor of law cannot be changed'])
const doesNotFit = rejection('PARAMETER_DOES_NOT_FIT', ['该值不符合这项规定，应为：{expected}', 'The value does not fit this provision; expected: {expectedEn}'])
const notAParameter = rejection('NOT_A_PARAMETER', ['只能调整时限、数额和是否适用，规定的其他内容以制度原文为准', 'Only limits, amounts and yes-or-no can be set; the rest is the text’s own'])
const unchanged = rejection('PARAMETER_UNCHANGED', ['请填写调整后的值', 'Enter the new value'])
const inThePast = rejection('PARAMETER_IN_THE_PAST', ['施行日不能早于{today}', 'Not before {today}'])
const heldAlready = rejection('PARAMETER_HELD_ALREADY', ['该调整自{from}起已经施行，不能撤回；请另作调整', 'It has held since {from} and cannot be withdrawn: make another change'])

const anything: Label = ['合乎该规定的值', 'a value that fits the provision']

const bindingInForce = (law: Law, pack: string, id: string): Binding | undefined =>
  [...allProvisions().keys()].flatMap((key) => law.bindings(key)).find((each) => each.pack === pack && each.id === id)

/** What was expected in the place of a value that does not fit, or nothing. */
function misfitIn(binding: Binding, values: Readonly<Record<string, unknown>>): Label | undefined {
  try {
    changed(binding, values)
    return undefined
  } catch (problem) {
    const cause = (problem as Error).cause ?? problem
    return cause instanceof Misfit ? cause.expected : anything
  }
}

/**
 * Changes what a binding gives, from a day on, with a reason; clocks that run keep what they were computed with.
 * A sample figure may be changed to what it is: so the office confirms it.
 */
export const changeParameter = act(parameterLifecycle, 'change', {
  input: ChangeParameterInput,
  check({ input, law, acting, now }) {
    const binding = bindingInForce(law, input.pack, input.binding)
    if (!binding || acting.bureauId === undefined) return notInForce()
    if (binding.layer === 'floor') return floorStands()
    if (acting.kind !== 'SYSTEM' && input.fromDay < dayOf(now)) return inThePast({ today: dayOf(now) })
    if (Object.keys(input.values).length === 0 && !packOf(binding).sample) return unchanged()
    if (!changesParametersOnly(binding, input.values)) return notAParameter()
    const expected = misfitIn(binding, input.values)
    return expected && doesNotFit({ expected: expected[0], expectedEn: expected[1] })
  },
  run: ({ input, acting, create }) =>
    create(ParameterChange, { ...input, bureauId: acting.bureauId!, author: acting.name, state: 'SET' }),
})

/** Takes back a change before its first day. What has held, held: acts and clocks rest on it. */
export const withdrawParameterChange = act(parameterLifecycle, 'withdraw', {
  input: WithdrawParameterChangeInput,
  allowed: ({ record, now }) => (record.fromDay <= dayOf(now) ? heldAlready({ from: record.fromDay }) : undefined),
  run: ({ record, input }) => {
    record.withdrawnBecause = input.reason
  },
})
