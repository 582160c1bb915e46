import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { damaged } from './refusals.ts'

/** What goes into an archive: a name, its size in bytes, and the content when its turn comes. */
export interface Packed { name: string; size: number; content(): AsyncIterable<Buffer> | Iterable<Buffer> }

/** Where in an archive a content lies. */
export interface Entry { name: string; size: number; offset: number }

/** The tar format's unit: a header fills one, a content is filled up to the next. An ordinary `tar` can list a backup and take it apart. */
const BLOCK = 512
const filling = (size: number): number => (BLOCK - (size % BLOCK)) % BLOCK
const octal = (value: number, length: number): string => `${value.toString(8).padStart(length - 1, '0')}\0`

/** The checksum of a header, its own eight bytes read as blanks. */
const checksum = (block: Buffer): number => block.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 0x20 : byte), 0)

function header(name: string, size: number): Buffer {
  const block = Buffer.alloc(BLOCK)
  const put = (text: string, at: number): void => { block.write(text, at, 'latin1') }
  put(name, 0)
  put(octal(0o600, 8), 100)
  put(octal(0, 8), 108)
  put(octal(0, 8), 116)
  put(octal(size, 12), 124)
  put(octal(0, 12), 136)
  put('0', 156)
  put('ustar\x0000', 257)
  put(`${octal(checksum(block), 7)} `, 148)
  return block
}

async function* blocks(contents: readonly Packed[]): AsyncGenerator<Buffer> {
  for (const { name, size, content } of contents) {
    yield header(name, size)
    let given = 0
    for await (const part of content()) {
      given += part.length
      yield part
    }
    if (given !== size) throw new Error(`${name} has ${given} bytes, not ${size}: it changed while it was packed`)
    yield Buffer.alloc(filling(size))
  }
  yield Buffer.alloc(2 * BLOCK)
}

/** Writes a new file, for its owner alone, and does not return before it lies on the disk. */
export const pack = (path: string, contents: readonly Packed[]): Promise<void> =>
  pipeline(blocks(contents), createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }))

async function readEntries(file: FileHandle, path: string): Promise<Entry[]> {
  const { size: length } = await file.stat()
  const found: Entry[] = []
  const block = Buffer.alloc(BLOCK)
  for (let at = 0; ;) {
    const { bytesRead } = await file.read(block, 0, BLOCK, at)
    if (bytesRead < BLOCK) throw damaged(path)
    if (block.every((byte) => byte === 0)) return found
    const text = (from: number, to: number): string => block.subarray(from, to).toString('latin1').split('\0')[0]!.trim()
    const size = Number.parseInt(text(124, 136), 8)
    const offset = at + BLOCK
    if (Number.parseInt(text(148, 156), 8) !== checksum(block) || !(offset + size <= length)) throw damaged(path)
    found.push({ name: text(0, 100), size, offset })
    at = offset + size + filling(size)
  }
}

/** What an archive holds, in order. Refused where it was cut off, or is none. */
export async function entriesOf(path: string): Promise<Entry[]> {
  const file = await open(path)
  try {
    return await readEntries(file, path)
  } finally {
    await file.close()
  }
}

/** One content of an archive. A stream of no bytes cannot be asked for by its ends. */
export async function* contentOf(path: string, { size, offset }: Entry): AsyncGenerator<Buffer> {
  if (size > 0) yield* createReadStream(path, { start: offset, end: offset + size - 1 }) as AsyncIterable<Buffer>
}

/** SHA-256 in hex. */
export async function hashOf(content: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<string> {
  const digest = createHash('sha256')
  for await (const part of content) digest.update(part)
  return digest.digest('hex')
}
