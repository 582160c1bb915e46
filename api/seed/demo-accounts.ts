import { sql } from 'kysely'
import { Bureau } from '../domain/organization/index.ts'
import type { Store } from '../kernel/store/index.ts'
import { CITY } from './city.ts'

/** Every demo account has this password; the start prints it, and a production start seeds no demo. */
export const DEMO_PASSWORD = 'Wenxiao-2026'

/** Accounts from which the product is seen from each side. */
const SHOWN: readonly { login: string; who: string }[] = [
  { login: 'mz0101', who: '民政局效能办 / efficiency office' },
  { login: 'mz0103', who: '民政局投诉受理 / complaint officer' },
  { login: 'mz0202', who: '社会组织科窗口 / window clerk' },
  { login: 'mz0201', who: '社会组织科科长 / head of department' },
  { login: 'mz0001', who: '民政局局长 / head of bureau' },
  { login: 'city', who: '市效能办 / the city’s efficiency office' },
  { login: 'system', who: '系统管理员 / system administrator' },
  { login: 'security', who: '安全管理员 / security administrator' },
  { login: 'audit', who: '审计管理员 / audit administrator' },
]

/** The accounts to print at start, where this database is the demo city. */
export async function demoAccounts(store: Store): Promise<{ login: string; password: string; who: string }[]> {
  const demo = await store.em().count(Bureau, { name: CITY[0]!.name })
  if (demo === 0) return []
  const { rows } = await sql<{ login: string }>`select login from users where login in (${sql.join(SHOWN.map(({ login }) => login))})`.execute(store.em().getKysely())
  const known = new Set(rows.map(({ login }) => login))
  return SHOWN.filter(({ login }) => known.has(login)).map((account) => ({ ...account, password: DEMO_PASSWORD }))
}
