import type { EntityManager } from '../../api/kernel/store/index.ts'
import { Case } from '../../api/domain/cases/index.ts'
import { snake, specOf } from '../../api/kernel/records/index.ts'

interface Spread { departments: readonly string[]; handlers: readonly string[]; items: readonly string[] }

const oneOf = (values: readonly string[], type: string): string => `(array[${values.map((value) => `'${value}'`).join()}]::${type}[])[1 + g % ${values.length}]`

/** Copies one case `count` times within the database, spread over departments, handlers, items, states and the past years. */
export async function manyCases(em: EntityManager, caseId: string, count: number, { departments, handlers, items }: Spread): Promise<void> {
  const changed: Readonly<Record<string, string>> = {
    id: 'gen_random_uuid()', number: "c.number || '-' || g", own_number: "c.own_number || '-' || g", tracking_code: 'left(md5(g::text), 20)',
    department_id: oneOf(departments, 'uuid'), handler_id: oneOf(handlers, 'uuid'), item_id: oneOf(items, 'uuid'),
    state: oneOf(['RECEIVED', 'ACCEPTED', 'SUSPENDED', 'DECIDED', 'DELIVERED', 'ARCHIVED', 'ARCHIVED', 'ARCHIVED', 'ARCHIVED'], 'text'),
    received_at: "c.received_at - g * interval '9 minutes'",
  }
  const columns = ['id', ...[...specOf(Case).fields.keys()].map(snake)].map((name) => `"${name}"`)
  const values = columns.map((name) => changed[name.slice(1, -1)] ?? `c.${name}`)
  await em.execute(`insert into cases (${columns.join()}) select ${values.join()} from cases c, generate_series(1, ${count}) as g where c.id = ?`, [caseId])
  await em.execute('analyze cases')
}
