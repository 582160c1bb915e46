import { addDays, addMonths, instantAt, type Day } from '../kernel/calendar/index.ts'
import { InspectedDepartment, keepSchedules } from '../domain/inspections/index.ts'
import type { Founded } from './found-bureau.ts'
import { NOTHING_TO_CORRECT, REGULAR_INSPECTION, REGULAR_SUMMARIES } from './inspection-texts.ts'
import type { Story } from './story.ts'

/** On which day of a month the regular inspection is planned. */
const PLANNED_ON = 11

interface Plan { bureau: Founded; day: Day; departmentId: string; departmentHeadId: string; memberId: string }

/** The regular inspection of a month that finds nothing: planned, held, reported, confirmed, closed. */
async function regular(story: Story, { bureau, day, departmentId, departmentHeadId, memberId }: Plan): Promise<void> {
  const id = await story.by(bureau.efficiency[0]!, 'Inspection', 'plan', {
    input: {
      title: `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${REGULAR_INSPECTION.title}`, modes: REGULAR_INSPECTION.modes, scheduleCode: 'REGULAR', plannedFor: day,
      focus: REGULAR_INSPECTION.focus, departmentIds: [departmentId], leaderId: bureau.leaders[1], members: [{ staffId: memberId }],
    },
  })
  await story.until(new Date(story.calendar.openingOf(day).getTime() + 50 * 60_000))
  await story.by(memberId, 'Inspection', 'start', { id })
  await story.days(1)
  await story.by(memberId, 'Inspection', 'report', { id, input: { summary: story.dice.pick(REGULAR_SUMMARIES) } })
  await story.days(1)
  const inspected = await story.store.em().findOneOrFail(InspectedDepartment, { inspectionId: id })
  await story.by(departmentHeadId, 'InspectedDepartment', 'confirm', { id: inspected.id, input: { remark: story.dice.pick(NOTHING_TO_CORRECT) } })
  await story.days(1)
  await story.by(bureau.efficiency[0]!, 'Inspection', 'close', { id })
}

/** What the schedule asks for, from the first full month on: each month a regular inspection, each time of another department by somebody else. */
export function tellRegularInspections(story: Story, bureaus: readonly Founded[]): void {
  const { calendar, endDay } = story
  const first = `${addMonths(story.today, 1).slice(0, 7)}-01`
  for (let month = first; month <= endDay; month = addMonths(month, 1)) story.tell(instantAt(month, 30), () => keepSchedules(story.office))
  for (const bureau of bureaus.filter(({ plan }) => (plan.follows['inspections'] ?? plan.pack) === 'tongxiang')) {
    const [, office, ...served] = bureau.departments
    let last = ''
    for (let month = first, at = 0; month <= endDay; month = addMonths(month, 1), at += 1) {
      const planned = addDays(month, PLANNED_ON)
      const day = calendar.isWorkingDay(planned) ? planned : calendar.nextWorkingDay(planned)
      const department = served[at % served.length]!
      const member = [...served.slice(at % served.length), office!, ...served].find((other) => other !== department && other.headId !== last)!
      last = member.headId
      const plan: Plan = { bureau, day, departmentId: department.id, departmentHeadId: department.headId, memberId: member.headId }
      story.tell(story.workTime(calendar.workingDaysFrom(day, -3)), () => regular(story, plan))
    }
  }
}
