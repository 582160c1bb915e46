import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { OpenOffice } from './open-office.ts'

type Opened = Pick<OpenOffice, 'config' | 'store'>

/** Stands in the data folder while a demo city is being told: whoever finds it finds half a city. */
export const unfinishedMark = (folder: string): string => join(folder, 'demo-unfinished')

/** What no two databases share: the row of the first pack that was made known to it, under an id of its own. */
async function nameOf({ store }: Pick<Opened, 'store'>): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from regulation_packs order by id limit 1`.execute(store.em().getKysely())
  return rows[0]!.id
}

/** Marks the database at work, and no other, as one whose demo city is not whole. */
export async function markUnfinished(opened: Opened): Promise<void> {
  writeFileSync(unfinishedMark(opened.config.data), await nameOf(opened), { flush: true })
}

export const markFinished = ({ config }: Pick<Opened, 'config'>): void => rmSync(unfinishedMark(config.data), { force: true })

/** Whether the database at work is the one that was marked. A mark that something else has come after is removed: it means nothing any more. */
export async function isUnfinished(opened: Opened): Promise<boolean> {
  const mark = unfinishedMark(opened.config.data)
  if (!existsSync(mark)) return false
  if (readFileSync(mark, 'utf8') === await nameOf(opened)) return true
  markFinished(opened)
  return false
}
