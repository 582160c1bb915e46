import { MONTH, monthAfter, monthOf } from '../../../kernel/calendar/index.ts'
import { act, rejection, type ActContext } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Text } from '../../../kernel/records/index.ts'
import { Department } from '../../organization/index.ts'
import { change, countMonth, type Figures } from '../count-month.ts'
import { definitions } from '../definitions.ts'
import { EfficiencyReport } from '../efficiency-report.record.ts'
import { reportLifecycle } from '../report.lifecycle.ts'
import { COLUMNS } from '../report-columns.ts'
import { EfficiencyReportRow, ReportLine } from '../report-row.record.ts'

@DefineInput()
export class MakeReportInput {
  @Text({ label: ['月份', 'Month'], max: 7, widget: 'past-month', pattern: { test: MONTH, text: ['请按2026-09的格式填写', 'Written as 2026-09'] } }) month!: string
}

const notOver = rejection('MONTH_NOT_OVER', ['{month}尚未结束，不能编制月报', '{month} is not over yet'])
const madeAlready = rejection('REPORT_EXISTS', ['{month}的月报已编制', 'There is a report of {month} already'])
const ofBureau = rejection('REPORT_WITHOUT_BUREAU', ['月报由本单位效能办编制', 'A report is made by the bureau’s own efficiency office'])

type Making = Pick<ActContext<EfficiencyReport>, 'em' | 'acting' | 'calendar' | 'create'>

const NOTHING = Object.fromEntries(COLUMNS.map((column) => [column, null])) as Figures

/** The totals of another month: as they were sealed, or else counted now; nothing of a month in which nothing was on record, as before the office began. */
async function totalsOf(making: Making, bureauId: string, month: string): Promise<Figures> {
  const sealed = await making.em.findOne(EfficiencyReport, { bureauId, month, state: 'SEALED' })
  const row = sealed && await making.em.findOne(EfficiencyReportRow, { reportId: sealed.id, line: 'TOTAL' })
  if (row) return Object.fromEntries(COLUMNS.map((column) => [column, row[column] ?? null])) as Figures
  const { byDepartment, total } = await countMonth(making, bureauId, monthOf(month))
  return byDepartment.size > 0 ? total : NOTHING
}

/** A line for each department that there is or that has figures, the totals, and what changed. */
async function countRows(making: Making, { id: reportId, bureauId, month }: EfficiencyReport): Promise<void> {
  const { em, create } = making
  const { byDepartment, total } = await countMonth(making, bureauId, monthOf(month))
  const none = Object.fromEntries(COLUMNS.map((column) => [column, column.endsWith('Days') ? null : 0])) as Figures
  const departments = await em.find(Department, { bureauId }, { orderBy: { place: 'ASC' } })
  const kept = departments.filter(({ id, abolished }) => byDepartment.has(id) || !abolished)
  const line = (line: ReportLine, place: number, figures: Figures, department?: Department): void => {
    create(EfficiencyReportRow, {
      ...figures, bureauId, reportId, line, place, departmentId: department?.id, departmentName: department?.name ?? ReportLine.$labels[line][0],
    } as never)
  }
  kept.forEach((department, at) => line('DEPARTMENT', at, byDepartment.get(department.id) ?? none, department))
  line('TOTAL', kept.length, total)
  line('MONTH_CHANGE', kept.length + 1, change(total, await totalsOf(making, bureauId, monthAfter(month, -1))))
  line('YEAR_CHANGE', kept.length + 2, change(total, await totalsOf(making, bureauId, monthAfter(month, -12))))
}

/** Counts a month that is over. */
export const makeReport = act(reportLifecycle, 'make', {
  input: MakeReportInput,
  check: async ({ input, acting, em, now }) => {
    if (!acting.bureauId) return ofBureau()
    if (monthOf(input.month).to >= now) return notOver({ month: input.month })
    const exists = await em.count(EfficiencyReport, { bureauId: acting.bureauId, month: input.month })
    return exists > 0 ? madeAlready({ month: input.month }) : undefined
  },
  run: async (context) => {
    const { input, acting, create } = context
    const report = create(EfficiencyReport, {
      month: input.month, bureauId: acting.bureauId!, state: 'DRAFT', cutOffAt: monthOf(input.month).to, definitions: definitions(), madeById: acting.staffId,
    })
    await countRows(context, report)
    return report
  },
})

/** What was entered late belongs in it: until it is sealed the month can be counted again. */
export const recountReport = act(reportLifecycle, 'recount', {
  run: async (context) => {
    const { record, em, acting } = context
    await em.nativeDelete(EfficiencyReportRow, { reportId: record.id })
    Object.assign(record, { madeById: acting.staffId, checkedById: null })
    await countRows(context, record)
  },
})
