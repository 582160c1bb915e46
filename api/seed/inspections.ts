import { addDays, type Day } from '../kernel/calendar/index.ts'
import { checklists, Finding, InspectedDepartment } from '../domain/inspections/index.ts'
import type { Founded, FoundedDepartment } from './found-bureau.ts'
import {
  CONFIRMATIONS, EVIDENCE, INSPECTION_OBJECTION, INSPECTION_TITLES, OBJECTION_UPHELD, RECHECK_FAILED, RECHECK_PASSED, RECTIFICATIONS, SUMMARIES,
  WITHDRAWN_BECAUSE,
} from './inspection-texts.ts'
import type { Story } from './story.ts'

/** One inspection: of whom, by whom, and what is remarkable about it. */
interface Plan {
  bureau: Founded
  day: Day
  inspected: FoundedDepartment[]
  members: string[]
  text: (typeof INSPECTION_TITLES)[number]
  marked?: 'OBJECTED' | 'REOPENED' | 'GRAVE' | 'LATE'
}

/** Scores each department on the checklists in force and writes down what was not met. */
async function look(story: Story, id: string, { inspected, members, bureau, marked }: Plan): Promise<void> {
  const { dice } = story
  const law = await story.store.transaction((em) => story.office.lawOf(em, bureau.bureauId, story.now))
  const points = checklists.all(law).flatMap(({ code, items }) =>
    items.flatMap(({ rule, text, points: all }) => all.slice(0, 1).map((point) => ({ checklist: code, rule, point: point.code, text }))))
  for (const [at, department] of inspected.entries()) {
    const first = dice.between(0, Math.max(points.length - 6, 0))
    const some = points.slice(first, first + 6)
    const failed = new Set([dice.pick(some).point, ...(dice.chance(0.5) ? [dice.pick(some).point] : [])])
    const scores = some.map(({ checklist, rule, point }) => ({ checklist, rule, point, result: failed.has(point) ? 'NOT_MET' : 'MET' }))
    await story.by(members[0]!, 'Inspection', 'score', { id, input: { departmentId: department.id, scores } })
    for (const { rule, text } of some.filter(({ point }) => failed.has(point))) {
      await story.until(story.soon(5, 20))
      await story.by(members[0]!, 'Finding', 'raise', {
        input: {
          inspectionId: id, departmentId: department.id, matter: `落实不到位：${text[0]}`.slice(0, 200),
          severity: marked === 'GRAVE' && at === 0 ? 'GRAVE' : dice.weighted([['SERIOUS', 3], ['MINOR', 7]]), evidence: dice.pick(EVIDENCE), rule, staffId: dice.pick(department.staff.slice(1)),
        },
      })
    }
  }
}

/** The department confirms; one objects, and is right about one of its findings. */
async function answer(story: Story, inspectionId: string, { inspected, bureau, marked }: Plan): Promise<void> {
  for (const [at, department] of inspected.entries()) {
    await story.until(story.soon(10, 60))
    const { id } = await story.store.em().findOneOrFail(InspectedDepartment, { inspectionId, departmentId: department.id })
    if (marked !== 'OBJECTED' || at > 0) {
      await story.by(department.headId, 'InspectedDepartment', 'confirm', { id, input: { remark: story.dice.pick(CONFIRMATIONS) } })
      continue
    }
    await story.by(department.headId, 'InspectedDepartment', 'object', { id, input: { objection: INSPECTION_OBJECTION } })
    await story.days(1)
    const finding = await story.store.em().findOneOrFail(Finding, { inspectionId, departmentId: department.id })
    await story.by(bureau.efficiency[0]!, 'Finding', 'withdraw', { id: finding.id, input: { reason: WITHDRAWN_BECAUSE } })
    await story.by(bureau.efficiency[0]!, 'InspectedDepartment', 'settle', { id, input: { decision: OBJECTION_UPHELD } })
  }
}

/** Drafted, countersigned, signed: three people on three days. */
async function issueCircular(story: Story, inspectionId: string, title: string, { efficiency, headId }: Founded): Promise<void> {
  const id = await story.by(efficiency[0]!, 'Circular', 'draft', { input: { inspectionId, title: `关于${title}情况的通报` } })
  await story.days(1)
  await story.by(efficiency[1]!, 'Circular', 'countersign', { id })
  await story.days(1)
  await story.by(headId, 'Circular', 'issue', { id, input: { deadline: story.calendar.workingDaysFrom(story.today, 15) } })
}

async function putRight(story: Story, { id, departmentId }: Finding, { bureau, marked }: Plan, first: boolean): Promise<void> {
  const head = bureau.departments.find((department) => department.id === departmentId)!.headId
  const submit = (): Promise<string> => story.by(head, 'Finding', 'submit', { id, input: story.dice.pick(RECTIFICATIONS) })
  await story.days(first && marked === 'LATE' ? 18 : story.dice.between(2, 4))
  await submit()
  await story.days(story.dice.between(1, 2))
  if (first && marked === 'REOPENED') {
    const deadline = story.calendar.workingDaysFrom(story.today, 8)
    await story.by(bureau.efficiency[1]!, 'Finding', 'reopen', { id, input: { recheck: RECHECK_FAILED, deadline } })
    await story.days(4)
    await submit()
    await story.days(1)
  }
  await story.by(bureau.efficiency[1]!, 'Finding', 'workOff', { id, input: { recheck: story.dice.pick(RECHECK_PASSED) } })
}

async function inspection(story: Story, plan: Plan): Promise<void> {
  const { bureau, day, text, inspected, members } = plan
  const title = `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${text.title}`
  const id = await story.by(bureau.efficiency[0]!, 'Inspection', 'plan', {
    input: {
      title, modes: text.modes, plannedFor: day, focus: text.focus, departmentIds: inspected.map((department) => department.id),
      leaderId: bureau.leaders[1 + (inspected[0]!.staff.length % 3)], members: members.map((staffId) => ({ staffId })),
    },
  })
  await story.until(new Date(story.calendar.openingOf(day).getTime() + 40 * 60_000))
  await story.by(members[0]!, 'Inspection', 'start', { id })
  await story.until(story.soon(40, 90))
  await look(story, id, plan)
  await story.days(2)
  await story.by(members[0]!, 'Inspection', 'report', { id, input: { summary: story.dice.pick(SUMMARIES) } })
  await story.days(1)
  await answer(story, id, plan)
  await story.days(1)
  await issueCircular(story, id, title, bureau)
  const ordered = { inspectionId: id, state: 'RECTIFYING' } as const
  const findings = await story.store.em().find(Finding, ordered, { orderBy: { raisedAt: 'ASC', id: 'ASC' } })
  for (const [at, finding] of findings.entries()) await putRight(story, finding, plan, at === 0)
  await story.days(2)
  await story.by(bureau.efficiency[0]!, 'Inspection', 'close', { id })
}

const MARKED: readonly Plan['marked'][] = [undefined, 'OBJECTED', 'GRAVE', 'REOPENED', 'LATE']
/** Days after the beginning for those of the past; the last of each bureau is under way today, at another stage in each. */
const PAST = [40, 125, 210]
const NOW = [-13, -4, 0, 4]
const PLANNED_AHEAD = 5

/** Four inspections a bureau: sixteen in the city. */
export function tellInspections(story: Story, bureaus: readonly Founded[]): void {
  const { calendar } = story
  let told = 0
  for (const [at, bureau] of bureaus.entries()) {
    const served = bureau.departments.slice(2)
    const days = [...PAST.map((after) => addDays(story.today, after + at * 3)), calendar.workingDaysFrom(story.endDay, NOW[at]!)]
    for (const [which, planned] of days.entries()) {
      const day = calendar.isWorkingDay(planned) ? planned : calendar.previousWorkingDay(planned)
      const inspected = [0, 1].slice(0, served.length > 3 ? 2 : 1).map((next) => served[(which + next) % served.length]!)
      const others = bureau.departments.slice(1).filter((department) => !inspected.includes(department))
      const past = which < PAST.length
      const plan: Plan = {
        bureau, day, inspected, members: others.slice(0, 2).map((department) => department.headId),
        text: INSPECTION_TITLES[(which + (past ? 0 : at)) % INSPECTION_TITLES.length]!, marked: past ? MARKED[told % MARKED.length] : undefined,
      }
      told += 1
      story.tell(story.workTime(calendar.workingDaysFrom(day, -PLANNED_AHEAD)), () => inspection(story, plan))
    }
  }
}
