import { rmSync } from 'node:fs'
import { sql } from 'kysely'
import type { Label } from '../kernel/records/index.ts'
import { databaseFolder, StoreRefusal } from '../kernel/store/index.ts'
import type { Config } from '../server/config.ts'
import { openOffice, type OpenOffice } from '../server/open-office.ts'
import { isUnfinished, markFinished, markUnfinished, unfinishedMark } from '../server/unfinished.ts'
import { demoAccounts } from './demo-accounts.ts'
import { seedDemoCity } from './demo-city.ts'

/** Tells whoever waits at the terminal. */
export type Say = (line: Label) => void

/** Whether nobody has ever had an account here: a first start. */
export async function isNew({ store }: Pick<OpenOffice, 'store'>): Promise<boolean> {
  const { rows } = await sql`select 1 from users limit 1`.execute(store.em().getKysely())
  return rows.length === 0
}

/**
 * Opens the office. A demo city that was left half told, because the machine went off or somebody stopped it, is thrown away and
 * begun anew; one that somebody has put something else in the place of is not touched. On a server's database, which is not ours to empty, that is refused in words (StoreRefusal).
 */
export async function openWhole(config: Config, say: Say): Promise<OpenOffice> {
  const opened = await openOffice(config)
  if (!(await isUnfinished(opened))) return config.production ? withoutDemo(opened) : opened
  await opened.store.close()
  const mark = unfinishedMark(config.data)
  if (config.database) {
    throw new StoreRefusal([
      `上次建立示范城市没有完成，数据不完整。请清空该数据库，再删除 ${mark}，然后重新启动。`,
      `The demo city was not finished: its data is incomplete. Empty the database, remove ${mark}, and start again.`,
    ])
  }
  say(['上次建立示范城市没有完成，现重新开始', 'The demo city was not finished: it is begun anew'])
  rmSync(databaseFolder(config.data), { recursive: true, force: true })
  markFinished(opened)
  return openOffice(config)
}

/** Accounts whose password everybody knows have no place in production. */
async function withoutDemo(opened: OpenOffice): Promise<OpenOffice> {
  if ((await demoAccounts(opened.store)).length === 0) return opened
  await opened.store.close()
  throw new StoreRefusal([
    '这里是示范城市，账号的密码人人皆知，不能用于正式运行（NODE_ENV=production）：请另用数据目录或数据库。',
    'This is the demo city, whose passwords everybody knows: it is not served in production (NODE_ENV=production). Use another data folder or database.',
  ])
}

/** Tells the demo city, marked as unfinished until it is whole, and says how far it is. */
export async function seedDemo(opened: OpenOffice, cases: number, say: Say): Promise<void> {
  if (opened.config.production) throw new StoreRefusal(['正式运行（NODE_ENV=production）不建立示范城市', 'No demo city is told in production (NODE_ENV=production)'])
  say(['正在建立示范城市，逐月演示一年的工作，约需几分钟', 'Telling a year of a demo city, month by month: some minutes'])
  await markUnfinished(opened)
  await seedDemoCity(opened, { cases, say })
  markFinished(opened)
}
