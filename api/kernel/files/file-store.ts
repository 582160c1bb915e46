import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { refuse } from '../lifecycle/index.ts'
import type { FileKind } from './file-kind.ts'
import { fileEmpty, fileKindRefused, fileTooLarge } from './refusals.ts'
import { sniff } from './sniff.ts'

/** What was stored: the SHA-256 of the content in hex is its address. */
export interface StoredContent { hash: string; size: number; kind: FileKind }

const HASH = /^[0-9a-f]{64}$/

export const MEGABYTE = 1024 * 1024

/**
 * Contents under their hashes, in a folder of the office's own. The same content is kept once; nothing of a refused or broken
 * upload stays behind.
 */
export class FileStore {
  constructor(private readonly folder: string) {}

  #path(hash: string): string {
    if (!HASH.test(hash)) throw new Error('Not a content hash')
    return join(this.folder, hash.slice(0, 2), hash.slice(2))
  }

  /**
   * Stores a stream of at most `limit` bytes, and looks at what it is. Refused (`Rejected`) when it is larger, empty or of a kind
   * that is not accepted; a stream that breaks off throws its own error.
   */
  async put(content: Readable, limit: number): Promise<StoredContent> {
    const incoming = join(this.folder, 'incoming')
    await mkdir(incoming, { recursive: true, mode: 0o700 })
    const draft = join(incoming, randomUUID())
    const file = await open(draft, 'wx+', 0o600)
    try {
      const { hash, size } = await write(content, file, limit)
      const kind = (await sniff(file, size)) ?? refuse(fileKindRefused())
      await file.sync()
      await this.#keep(draft, hash)
      return { hash, size, kind }
    } finally {
      await file.close()
      await rm(draft, { force: true })
    }
  }

  async #keep(draft: string, hash: string): Promise<void> {
    const path = this.#path(hash)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await rename(draft, path)
  }

  /** The content, to be streamed. The caller has made sure that its row exists. */
  read(hash: string): ReadStream {
    return createReadStream(this.#path(hash))
  }

  /** Forgets a content, unless it came (again) after `before`: then somebody is about to refer to it. */
  async forget(hash: string, before: Date): Promise<boolean> {
    const path = this.#path(hash)
    const found = await stat(path).catch(() => undefined)
    if (!found || found.mtime >= before) return false
    await rm(path)
    return true
  }

  /** The hashes of all contents, folder by folder: some of them may have no row. */
  async* hashes(): AsyncGenerator<string[]> {
    const folders = await readdir(this.folder).catch(() => [])
    for (const first of folders.filter((name) => /^[0-9a-f]{2}$/.test(name))) {
      yield (await readdir(join(this.folder, first))).map((rest) => first + rest).filter((hash) => HASH.test(hash))
    }
  }

  /** Clears away uploads that broke off with their process before `before`. */
  async clearDrafts(before: Date): Promise<void> {
    const incoming = join(this.folder, 'incoming')
    for (const name of await readdir(incoming).catch(() => [])) {
      const draft = join(incoming, name)
      const found = await stat(draft).catch(() => undefined)
      if (found && found.mtime < before) await rm(draft, { force: true })
    }
  }
}

async function write(content: Readable, file: FileHandle, limit: number): Promise<{ hash: string; size: number }> {
  const digest = createHash('sha256')
  let size = 0
  for await (const part of content as AsyncIterable<Buffer>) {
    size += part.length
    if (size > limit) refuse(fileTooLarge({ megabytes: Math.floor(limit / MEGABYTE) }))
    digest.update(part)
    await file.write(part)
  }
  if (size === 0) refuse(fileEmpty())
  return { hash: digest.digest('hex'), size }
}
