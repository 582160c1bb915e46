import type { Acting } from '../../kernel/access/index.ts'
import { dayOf } from '../../kernel/calendar/index.ts'
import { documentDay, documentTemplate } from '../../kernel/documents/index.ts'
import { fields, readByIds, type Reader } from '../../kernel/query/index.ts'
import { fieldOf, specOf } from '../../kernel/records/index.ts'
import { EfficiencyReport } from './efficiency-report.record.ts'
import { COLUMNS, type Column } from './report-columns.ts'
import { EfficiencyReportRow, type ReportLine } from './report-row.record.ts'

type Line = Record<Column, number | null> & { line: ReportLine; departmentName: string }
interface ReportFacts {
  bureau: string; month: string; cutOff: string; definitions: string; made: string; checked: string; signed: string; sealedOn?: string; lines: Line[]
}

const CHANGES: readonly ReportLine[] = ['MONTH_CHANGE', 'YEAR_CHANGE']

/** A figure; of a change with its sign, and nothing where there is nothing to tell. */
const shown = ({ line }: Line, column: Column, value: number | null): string => {
  if (value === null) return '—'
  const figure = value.toFixed(fieldOf(specOf(EfficiencyReportRow), column).scale ?? 0)
  return CHANGES.includes(line) && value > 0 ? `+${figure}` : figure
}

/** 2026年9月 */
const monthOnPaper = (month: string): string => documentDay(`${month}-01`, 'zh').replace(/1日$/, '')

async function reportFacts(reader: Reader, acting: Acting, ids: readonly string[]): Promise<ReportFacts[]> {
  const rows = await readByIds(reader, specOf(EfficiencyReport), acting, ids, fields(
    'month', 'cutOffAt', 'definitions', 'sealedAt', 'bureau.name', 'madeBy.name', 'checkedBy.name', 'signedBy.name', 'rows.line', 'rows.departmentName', ...COLUMNS.map((column) => `rows.${column}`),
  ))
  const name = (person: unknown): string => (person as { name: string } | null)?.name ?? ''
  return rows.map((row) => ({
    bureau: name(row['bureau']), month: String(row['month']), cutOff: documentDay(dayOf(row['cutOffAt'] as Date), 'zh'), definitions: String(row['definitions']), lines: row['rows'] as Line[],
    made: name(row['madeBy']), checked: name(row['checkedBy']), signed: name(row['signedBy']),
    sealedOn: row['sealedAt'] instanceof Date ? documentDay(dayOf(row['sealedAt']), 'zh') : undefined,
  }))
}

/** The month on one wide sheet, with its totals, definitions and who answers for it; until it is sealed it says that it is not. */
export const reportDocument = documentTemplate<ReportFacts>({
  key: 'reports.efficiency',
  label: ['效能监察月报', 'Monthly efficiency report'],
  page: 'A4',
  of: 'EfficiencyReport',
  sheet: true,
  facts: reportFacts,
  build: (facts) => ({
    issuer: facts.bureau,
    title: `${monthOnPaper(facts.month)}效能监察月报${facts.sealedOn ? '' : '（未封账）'}`,
    landscape: true, pageNumbers: true,
    body: [
      {
        kind: 'table',
        columns: [{ title: '科室', width: 2.4 }, ...COLUMNS.map((column) => ({ title: fieldOf(specOf(EfficiencyReportRow), column).label[0], align: 'center' as const }))],
        rows: facts.lines.map((line) => [line.departmentName, ...COLUMNS.map((column) => shown(line, column, line[column]))]),
      },
      { kind: 'signing', lines: [[`编制：${facts.made}`, `审核：${facts.checked}`, `签发：${facts.signed}`]] },
    ],
    signature: facts.sealedOn ? { body: facts.bureau, date: facts.sealedOn, seal: true } : undefined,
    notes: [`数据截止：${facts.cutOff}。平均时限和用时以工作日计，“—”为无数据。`, ...facts.definitions.split('\n')],
  }),
})
