import type { Acting } from '../access/index.ts'
import { fields, filterArguments, readByIds, type FilterArgument, type Reader } from '../query/index.ts'
import { inLocale, isId, labelOfChoice, specOf, type Label, type Operator, type RecordSpec } from '../records/index.ts'

const SIGNS: Record<Operator, Label> = {
  eq: ['：', ': '], in: ['：', ': '], contains: ['含', ' contains '], gte: ['不早于（不小于）', ' ≥ '], lte: ['不晚于（不大于）', ' ≤ '], null: ['未填：', ' empty: '],
}

/** One value as people say it; that of a link by the title of the record, where the caller may read it. */
async function said(reader: Reader, acting: Acting, { field, operator }: FilterArgument, values: string[]): Promise<string[]> {
  if (operator === 'null') return values.map((value) => inLocale(value === 'true' ? ['是', 'yes'] : ['否', 'no'], acting.locale))
  if (field.kind === 'choice') return values.map((value) => inLocale(labelOfChoice(field.choices!, value), acting.locale))
  if (field.kind === 'instant') return values.map((value) => (/^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false }) : value))
  if (field.kind !== 'link') return values
  const target = specOf(field.target!())
  const rows = await readByIds(reader, target, acting, values.filter(isId), fields(target.title))
  return rows.map((row) => String(row[target.title]))
}

/** What a list was narrowed to, in words: `状态：已受理、已中止；科室：社会组织科`. */
export async function filterWords(reader: Reader, acting: Acting, spec: RecordSpec, filter: Record<string, unknown>): Promise<string> {
  const parts: string[] = []
  for (const argument of filterArguments(spec)) {
    const value = filter[argument.name]
    if (value === undefined || value === null) continue
    const words = await said(reader, acting, argument, [value].flat().map(String))
    parts.push(`${inLocale(argument.field.label, acting.locale)}${inLocale(SIGNS[argument.operator], acting.locale)}${words.join(inLocale(['、', ', '], acting.locale))}`)
  }
  return parts.join(inLocale(['；', '; '], acting.locale))
}
