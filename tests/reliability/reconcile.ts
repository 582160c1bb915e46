import type { EntityManager } from '../../api/kernel/store/index.ts'
import type { Submission } from './submitters.ts'

interface Row { id: string; matter: string; number: string; entries: number; keys: number }

/**
 * Compares what was said with what is stored: acknowledged ⊆ present ⊆ sent, each once, whole or not at all, numbers without gaps.
 * Returns every difference in words.
 */
export async function reconcile(em: EntityManager, submissions: readonly Submission[]): Promise<string[]> {
  const rows = await em.execute<Row[]>(`select l.id, l.matter, l.number,
      (select count(*)::int from audit_entries a where a.record_id = l.id and a.act = 'open' and a.outcome = 'DONE') as entries,
      (select count(*)::int from idempotency_keys k where k.result_id = l.id) as keys
    from leads l order by l.created_at, l.id`)
  const wrong: string[] = []
  const stored = new Map(rows.map((row) => [row.id, row]))
  const sent = new Map(submissions.map((submission) => [submission.matter, submission]))
  for (const { acknowledged, key, matter } of submissions) {
    if (acknowledged && stored.get(acknowledged)?.matter !== matter) wrong.push(`lost: ${key} was acknowledged as ${acknowledged}`)
  }
  for (const row of rows) {
    if (!sent.get(row.matter)?.sent) wrong.push(`stored but never sent: ${row.id}`)
    if (row.entries !== 1) wrong.push(`half: ${row.id} has ${row.entries} entries in the log`)
    if (row.keys !== 1) wrong.push(`half: ${row.id} has ${row.keys} keys`)
  }
  const matters = new Set(rows.map((row) => row.matter))
  if (matters.size !== rows.length) wrong.push(`stored twice: ${rows.length - matters.size} submissions`)
  const numbers = rows.map((row) => Number(/(\d+)号/.exec(row.number)?.[1])).sort((a, b) => a - b)
  const expected = Array.from(rows, (_, index) => index + 1)
  if (JSON.stringify(numbers) !== JSON.stringify(expected)) wrong.push(`numbers have gaps or repeat: ${numbers.length} of them, the last is ${numbers.at(-1)}`)
  const [orphan] = await em.execute<{ n: number }[]>('select count(*)::int as n from idempotency_keys where result_id is null')
  if (orphan!.n > 0) wrong.push(`half: ${orphan!.n} keys without a result`)
  return wrong
}
