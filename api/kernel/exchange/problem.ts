import { rejectionText, type FieldRejection } from '../lifecycle/index.ts'
import { inLocale, type Label, type Locale } from '../records/index.ts'

/** Something wrong at one place of a file. Row 0 stands for the headings. */
export interface CellProblem extends FieldRejection {
  row: number
  /** The field’s label, as the caller’s form shows it. */
  column: Label
}

/** `第14行 电话：…`, as clerks quote it to each other. */
export function problemText(problem: CellProblem, locale: Locale): string {
  const [column, text] = [inLocale(problem.column, locale), rejectionText(problem, locale)]
  if (problem.row === 0) return locale === 'zh' ? `表头 ${column}：${text}` : `Headings, ${column}: ${text}`
  return locale === 'zh' ? `第${problem.row}行 ${column}：${text}` : `Row ${problem.row}, ${column}: ${text}`
}
