import { dayOf, type Day as CalendarDay } from '../../../kernel/calendar/index.ts'
import { rejection } from '../../../kernel/lifecycle/index.ts'
import { Day, DefineInput, LongText, Text } from '../../../kernel/records/index.ts'
import { caseAct } from '../case-act.ts'
import { SpecialProcedure } from '../case-decisions.record.ts'
import { specialProcedureNotice, specialProcedures } from '../completion.provisions.ts'
import { mustState } from '../must-state.ts'

const endsBeforeStart = rejection('ENDS_IN_THE_PAST', ['预计结束日{day}须在今天之后', 'The planned end {day} must lie after today'])
const noList = rejection('NO_SPECIAL_PROCEDURES', ['所适用的制度没有可暂停计时的特别程序', 'The rules in force know no procedure that stops the clock'])

@DefineInput()
export class SuspendCaseInput {
  @Text({ label: ['特别程序', 'Procedure'], max: 40, widget: 'law-choice:cases.specialProcedures' }) kind!: string
  @LongText({ label: ['启动理由', 'Reason'], max: 500 }) reason!: string
  @Day({ label: ['预计结束日', 'Planned end'] }) plannedEnd!: CalendarDay
  @Text({ label: ['进行时间', 'When it takes place'], max: 100, optional: true }) heldAt?: string | null
  @Text({ label: ['进行地点', 'Where it takes place'], max: 200, optional: true }) place?: string | null
}

/** Stops the clocks for a procedure on the list in force; the applicant is told when, where and how long. */
export const suspendCase = caseAct('suspend', {
  input: SuspendCaseInput,
  allowed: ({ law }, known) => (specialProcedures.all(law, known).length > 0 ? undefined : noList()),
  check: ({ input, law, now }, known) => {
    if (input.plannedEnd <= dayOf(now)) return endsBeforeStart({ day: input.plannedEnd })
    return specialProcedures.includes(law, input.kind, known) ?? mustState(specialProcedureNotice, law, {
      time: ['heldAt', input.heldAt], place: ['place', input.place], duration: ['plannedEnd', input.plannedEnd],
    }, known)
  },
  run: ({ record, input, law, now, create }, known) => {
    const { label, citation } = specialProcedures.all(law, known).find(({ code }) => code === input.kind)!
    create(SpecialProcedure, { ...input, bureauId: record.bureauId, caseId: record.id, label: label[0], startedAt: now, citation })
  },
})
