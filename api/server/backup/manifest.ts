import { createHmac, timingSafeEqual } from 'node:crypto'
import { contentOf, entriesOf, hashOf, type Entry, type Packed } from './archive.ts'
import { damaged, foreign } from './refusals.ts'

/** What a backup says of itself, first in the archive. */
export interface Manifest {
  format: 'wenxiao-backup/1'
  /** The version that made it. */
  version: string
  madeAt: string
  contents: readonly { name: string; size: number; sha256: string }[]
}

/** The names of a backup's parts. */
export const DATABASE = 'database.tar.gz'
export const HEADS = 'audit-heads.jsonl'
export const ATTACHMENTS = 'files'
const MANIFEST = 'manifest.json'
/** Nothing else is written anywhere, whatever an archive holds. */
const EXPECTED = /^(?:database\.tar\.gz|audit-heads\.jsonl|files\/[0-9a-f]{2}\/[0-9a-f]{62})$/

const sealOf = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(`wenxiao-backup\n${text}`).digest()

/** The manifest as the archive's first content: one line of JSON, and one with its seal under the first key. */
export function sealed(manifest: Manifest, keys: readonly Buffer[]): Packed {
  const text = JSON.stringify(manifest)
  const bytes = Buffer.from(`${text}\n${sealOf(keys[0]!, text).toString('hex')}\n`)
  return { name: MANIFEST, size: bytes.length, content: () => [bytes] }
}

function parse(text: string, path: string): Manifest {
  try {
    return JSON.parse(text) as Manifest
  } catch {
    throw damaged(path)
  }
}

async function readManifest(path: string, entry: Entry | undefined, keys: readonly Buffer[]): Promise<Manifest> {
  if (entry?.name !== MANIFEST) throw damaged(path)
  const parts: Buffer[] = []
  for await (const part of contentOf(path, entry)) parts.push(part)
  const [text = '', seal = ''] = Buffer.concat(parts).toString().split('\n')
  const manifest = parse(text, path)
  if (manifest.format !== 'wenxiao-backup/1') throw damaged(path)
  const given = Buffer.from(seal, 'hex')
  if (!keys.some((key) => given.length === 32 && timingSafeEqual(given, sealOf(key, text)))) throw foreign(path)
  return manifest
}

/**
 * Reads a backup through to its last byte: its seal, that it holds exactly what it lists, and every content's hash. Refused with a
 * StoreRefusal where anything differs.
 */
export async function verifyBackup(path: string, keys: readonly Buffer[]): Promise<{ manifest: Manifest; entries: Entry[] }> {
  const [first, ...entries] = await entriesOf(path)
  const manifest = await readManifest(path, first, keys)
  const listed = manifest.contents
  if (listed.length !== entries.length || !listed.some(({ name }) => name === DATABASE)) throw damaged(path)
  for (const [at, entry] of entries.entries()) {
    const { name, size, sha256 } = listed[at]!
    if (!EXPECTED.test(name) || entry.name !== name || entry.size !== size || await hashOf(contentOf(path, entry)) !== sha256) throw damaged(path)
  }
  return { manifest, entries }
}
