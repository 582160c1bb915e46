import { dayOf } from '../../calendar/index.ts'
import { act, rejection } from '../../lifecycle/index.ts'
import { Day, DefineInput } from '../../records/index.ts'
import { adoptionLifecycle } from '../adoption.lifecycle.ts'

@DefineInput()
export class EndPackAdoptionInput {
  @Day({ label: ['停用前最后一日', 'Last day'] }) untilDay!: string
}

const tooEarly = rejection('ADOPTION_ENDS_TOO_EARLY', ['不能早于施行日{from}，也不能早于今天', 'Neither before its first day {from} nor before today'])

/** Ends an adoption on a day to come: what happened under it stays under it. */
export const endPackAdoption = act(adoptionLifecycle, 'end', {
  input: EndPackAdoptionInput,
  check: ({ record, input, now }) =>
    input.untilDay < record.fromDay || input.untilDay < dayOf(now) ? tooEarly({ from: record.fromDay }) : undefined,
  run: ({ record, input }) => {
    record.untilDay = input.untilDay
  },
})
