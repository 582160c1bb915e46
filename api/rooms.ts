import { existsSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const index = `index${extname(fileURLToPath(import.meta.url))}`

/** The rooms there are: every folder of the kernel and the domain with a public face. */
export const rooms = (): string[] => ['kernel', 'domain'].flatMap((floor) =>
  readdirSync(join(here, floor), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(here, floor, entry.name, index)))
    .map((entry) => `${floor}/${entry.name}`)
    .sort())

/** Imports every room, so that what they declare (records, permissions, lifecycles, provisions) is known. */
export async function loadRooms(): Promise<void> {
  for (const room of rooms()) await import(/* @vite-ignore */ pathToFileURL(join(here, room, index)).href)
}
