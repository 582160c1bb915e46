import { inLocale, labelOfChoice, valuesOf, type Locale } from '../records/index.ts'
import type { ImportKind } from './import-kind.ts'
import { problemText, type CellProblem } from './problem.ts'
import type { ReadImport } from './read-import.ts'

/** Problems told in one answer; whoever has more begins with these. */
const MOST_TOLD = 500

/** Problems as a screen lists them. */
export const toldTo = (problems: readonly CellProblem[], locale: Locale) => problems.slice(0, MOST_TOLD).map((problem) => ({
  row: problem.row, field: problem.path, column: inLocale(problem.column, locale), code: problem.code, text: problemText(problem, locale),
}))

/** The fields that columns can fill, as a mapping names them, with the words that a field of a closed list knows. */
export const fieldsOfKind = (kind: ImportKind, locale: Locale) => kind.fields.map((field) => ({
  name: field.name, label: inLocale(field.label, locale), required: !field.optional && field.kind !== 'flag',
  ...(field.choices ? { choices: valuesOf(field.choices).map((value) => ({ value, label: inLocale(labelOfChoice(field.choices!, value), locale) })) } : {}),
}))

/** What a dry run shows: how the columns were understood, how many rows are right, and every mistake of the others. */
export const importReport = (kind: ImportKind, { headers, mapping, parsed }: ReadImport, locale: Locale) => ({
  mode: kind.mode, headers, mapping,
  fields: fieldsOfKind(kind, locale),
  total: parsed.rows.length,
  right: parsed.rows.filter((row) => row.problems.length === 0).length,
  problemCount: parsed.problems.length,
  problems: toldTo(parsed.problems, locale),
})
