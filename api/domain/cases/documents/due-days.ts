import { all, eq, within, type Acting } from '../../../kernel/access/index.ts'
import { Obligation } from '../../../kernel/obligations/index.ts'
import { fields, readList, type Reader } from '../../../kernel/query/index.ts'
import { specOf } from '../../../kernel/records/index.ts'
import { completion } from '../completion.provisions.ts'

/** When each of these cases is due, by its earliest completion clock; cases without a figure are left out. */
export async function dueDays(reader: Reader, acting: Acting, caseIds: readonly string[]): Promise<Map<string, Date>> {
  const due = new Map<string, Date>()
  if (caseIds.length === 0) return due
  const { items } = await readList(reader, {
    spec: specOf(Obligation), acting, selection: fields('subjectId', 'dueAt'), limit: 10 * caseIds.length,
    filter: all(within('subjectId', caseIds), eq('provision', completion.key), { field: 'dueAt', is: 'null', value: false }),
  })
  for (const { subjectId, dueAt } of items as unknown as { subjectId: string; dueAt: Date }[]) {
    const earlier = due.get(subjectId)
    if (!earlier || dueAt < earlier) due.set(subjectId, dueAt)
  }
  return due
}
