import { say } from '../i18n/locale.ts'
import type { RowProblem } from './import-types.ts'

/** `2–13、16`: rows in the order of the file, those that follow each other as a span. */
export function rowSpans(rows: readonly number[]): string {
  const spans: [number, number][] = []
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = spans.at(-1)
    if (last && row <= last[1] + 1) last[1] = row
    else spans.push([row, row])
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(say(['、', ', ']))
}

const ofRow = /^(?:第\d+行 |Row \d+, )/

/**
 * Mistakes as people read them, those that differ only in their row as one: a word that the file writes otherwise than we do stands
 * in each of its rows, and is put right once, by the mapping.
 */
export function groupedProblems(problems: readonly RowProblem[]): string[] {
  const groups = new Map<string, RowProblem[]>()
  for (const problem of problems) {
    const said = problem.text.replace(ofRow, '')
    groups.set(said, [...(groups.get(said) ?? []), problem])
  }
  return [...groups].map(([text, same]) => (same.length === 1
    ? same[0]!.text
    : say(['{text}（共{n}行：第{rows}行）', '{text} ({n} rows: {rows})'], { text, n: same.length, rows: rowSpans(same.map(({ row }) => row)) })))
}
