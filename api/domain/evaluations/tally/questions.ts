import { saysNothing, type FormAnswers, type FormDefinition, type FormItem } from '../../../kernel/forms/index.ts'

/** How one question, or one row of a table of questions, was answered. */
export interface QuestionFigures {
  question: string
  answered: number | null
  options: { value: string; title: string; count: number }[] | null
  mean: number | null
  remarks: string[] | null
}

const WRITTEN: readonly FormItem['type'][] = ['TEXT', 'LONG_TEXT']

const given = (answers: readonly FormAnswers[], item: FormItem, row?: string): unknown[] =>
  answers.map((each) => (row === undefined ? each[item.key] : (each[item.key] as FormAnswers | undefined)?.[row])).filter((answer) => !saysNothing(answer))

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : Math.round((100 * numbers.reduce((total, one) => total + one, 0)) / numbers.length) / 100

function tallyOne(item: FormItem, question: string, answers: readonly unknown[], minimum: number): QuestionFigures {
  // Answers of fewer than the smallest number to show are nobody's business.
  if (answers.length < Math.max(minimum, 1)) return { question, answered: null, options: null, mean: null, remarks: null }
  const chosen = answers.flat()
  const scores = new Map((item.options ?? []).map(({ value, score }) => [value, score]))
  const scored = item.type === 'INTEGER' ? (chosen as number[]) : chosen.map((value) => scores.get(String(value))).filter((score) => score !== undefined)
  return {
    question, answered: answers.length, mean: mean(scored),
    options: item.options ? item.options.map(({ value, title }) => ({ value, title: title.zh, count: chosen.filter((one) => one === value).length })) : null,
    remarks: WRITTEN.includes(item.type) ? (answers as string[]).toSorted() : null,
  }
}

/** How a questionnaire was answered, question by question and row by row, over all groups together. */
export const tallyQuestions = (definition: FormDefinition, answers: readonly FormAnswers[], minimum: number): QuestionFigures[] =>
  definition.items.flatMap((item) => (item.type === 'MATRIX'
    ? item.rows!.map((row) => tallyOne(item, `${item.title.zh}：${row.title.zh}`, given(answers, item, row.key), minimum))
    : [tallyOne(item, item.title.zh, given(answers, item), minimum)]))
