import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Label } from '../kernel/records/index.ts'
import { databaseFolder, StoreRefusal } from '../kernel/store/index.ts'
import type { Config } from '../server/config.ts'
import { openOffice, type OpenOffice } from '../server/open-office.ts'
import { seedDemoCity } from './demo-city.ts'

/** Tells whoever waits at the terminal. */
export type Say = (line: Label) => void

/** Stands in the data folder while the demo city is being told: whoever finds it finds half a city. */
const mark = ({ data }: Config): string => join(data, 'demo-unfinished')

/** Whether nobody has ever had an account here: a first start. */
export async function isNew({ store }: Pick<OpenOffice, 'store'>): Promise<boolean> {
  const { rows } = await sql`select 1 from users limit 1`.execute(store.em().getKysely())
  return rows.length === 0
}

/**
 * Opens the office. A demo city that was left half told, because the machine went off or somebody stopped it, is thrown away and
 * begun anew; on a server's database, which is not ours to empty, that is refused in words (StoreRefusal).
 */
export async function openWhole(config: Config, say: Say): Promise<OpenOffice> {
  const opened = await openOffice(config)
  if (!existsSync(mark(config))) return opened
  await opened.store.close()
  if (config.database) {
    throw new StoreRefusal([
      `上次建立示范城市没有完成，数据不完整。请清空该数据库，再删除 ${mark(config)}，然后重新启动。`,
      `The demo city was not finished: its data is incomplete. Empty the database, remove ${mark(config)}, and start again.`,
    ])
  }
  say(['上次建立示范城市没有完成，现重新开始', 'The demo city was not finished: it is begun anew'])
  rmSync(databaseFolder(config.data), { recursive: true, force: true })
  rmSync(mark(config))
  return openOffice(config)
}

/** Tells the demo city, marked as unfinished until it is whole, and says how far it is. */
export async function seedDemo(opened: OpenOffice, cases: number, say: Say): Promise<void> {
  say(['正在建立示范城市，逐月演示一年的工作，约需一两分钟', 'Telling a year of a demo city, month by month: a minute or two'])
  writeFileSync(mark(opened.config), '')
  await seedDemoCity(opened, { cases, say })
  rmSync(mark(opened.config))
}
