import { act, rejection, type ActContext } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Text } from '../../../kernel/records/index.ts'
import { Department } from '../../organization/index.ts'
import { countMonth, monthOf } from '../count-month.ts'
import { EfficiencyReport } from '../efficiency-report.record.ts'
import { reportLifecycle } from '../report.lifecycle.ts'
import { COLUMNS, DEFINITIONS } from '../report-columns.ts'
import { EfficiencyReportRow } from '../report-row.record.ts'

@DefineInput()
export class MakeReportInput {
  @Text({ label: ['月份', 'Month'], max: 7, pattern: { test: /^20\d\d-(0[1-9]|1[0-2])$/, text: ['请按2026-09的格式填写', 'Written as 2026-09'] } }) month!: string
}

const notOver = rejection('MONTH_NOT_OVER', ['{month}尚未结束，不能编制月报', '{month} is not over yet'])
const madeAlready = rejection('REPORT_EXISTS', ['{month}的月报已编制', 'There is a report of {month} already'])
const ofBureau = rejection('REPORT_WITHOUT_BUREAU', ['月报由本单位效能办编制', 'A report is made by the bureau’s own efficiency office'])

type Counting = Pick<ActContext<EfficiencyReport>, 'em' | 'acting' | 'create' | 'now'>

async function countRows({ em, acting, create }: Counting, report: EfficiencyReport): Promise<void> {
  const counted = await countMonth(em, acting, report.bureauId, monthOf(report.month))
  const departments = await em.find(Department, { bureauId: report.bureauId }, { orderBy: { place: 'ASC' } })
  for (const { id, name, place, abolished } of departments) {
    const figures = counted.get(id)
    if (!figures && abolished) continue
    const row = Object.fromEntries(Object.keys(COLUMNS).map((column) => [column, figures?.[column] ?? 0]))
    create(EfficiencyReportRow, { ...row, bureauId: report.bureauId, reportId: report.id, departmentId: id, departmentName: name, place } as never)
  }
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
      month: input.month, bureauId: acting.bureauId!, state: 'DRAFT', cutOffAt: monthOf(input.month).to, definitions: DEFINITIONS, madeById: acting.staffId,
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
