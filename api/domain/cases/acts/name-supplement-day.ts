import { dayOf, type Day as CalendarDay } from '../../../kernel/calendar/index.ts'
import { Day, DefineInput } from '../../../kernel/records/index.ts'
import { caseAct } from '../case-act.ts'
import { dayIsPast } from './give-one-time-notice.ts'

@DefineInput()
export class NameSupplementDayInput {
  @Day({ label: ['补正截止日', 'Supplement by'] }) supplementBy!: CalendarDay
}

/** Sets the applicant a day to supplement by, where the notice named none, or a later one. The applicant is told. */
export const nameSupplementDay = caseAct('nameSupplementDay', {
  input: NameSupplementDayInput,
  check: ({ input, now }) => (input.supplementBy < dayOf(now) ? dayIsPast({ day: input.supplementBy }) : undefined),
  run: ({ record, input }) => {
    record.supplementBy = input.supplementBy
  },
})
