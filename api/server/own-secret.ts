import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const fileIn = (folder: string): string => join(folder, 'secret')

/**
 * The secret that an installation without WENXIAO_SECRET makes for itself on its first start and keeps in its data folder,
 * readable by its own account only. Whoever backs up the folder backs it up too.
 */
export function ownSecret(folder: string): { secret: string; isNew: boolean } {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  let isNew = true
  try {
    writeFileSync(fileIn(folder), randomBytes(48).toString('base64'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    isNew = false
  }
  return { secret: readFileSync(fileIn(folder), 'utf8').trim(), isNew }
}

/** Takes back a secret that was made just now. */
export const forgetSecret = (folder: string): void => rmSync(fileIn(folder), { force: true })
