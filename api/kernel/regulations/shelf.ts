import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectPath } from '../project/index.ts'
import type { Binding } from './binding.ts'
import { readPack, type Pack, type PackFiles } from './pack.ts'

/** Where the packs lie, one folder a body. */
export const packFolder = projectPath('api/packs')

/** A pack's files, as they lie in its folder. */
export const filesOf = (key: string): PackFiles =>
  Object.fromEntries(
    readdirSync(join(packFolder, key))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => [name, readFileSync(join(packFolder, key, name), 'utf8')]),
  )

let onShelf: Map<string, Pack> | undefined

/**
 * Every pack version at hand, by `key@version`: those in the folder, and earlier ones that bureaus adopted. Read once, when
 * first asked for, after every room has declared its provisions. Throws every fault of every pack.
 */
export function shelf(): Map<string, Pack> {
  if (onShelf) return onShelf
  const packs = readdirSync(packFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => readPack(name, filesOf(name)))
  onShelf = new Map(packs.map((pack) => [`${pack.key}@${pack.version}`, pack]))
  return onShelf
}

/** The pack version that a binding stands in. Throws on one that is not at hand. */
export function packOf({ pack, version }: Pick<Binding, 'pack' | 'version'>): Pack {
  const found = shelf().get(`${pack}@${version}`)
  if (!found) throw new Error(`Pack ${pack} ${version} is not at hand`)
  return found
}

/** Puts a version on the shelf that the folder no longer holds, or holds changed: what a bureau adopted stays what it was. */
export const keep = (pack: Pack): void => void shelf().set(`${pack.key}@${pack.version}`, pack)
