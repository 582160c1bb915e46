import type { FileHandle } from 'node:fs/promises'
import type { FileKind } from './file-kind.ts'

/** Directory entries of a compound file are 128 bytes long and stand at multiples of it. */
const SLOT = 128
const PIECE = 1024 * SLOT

/** The name in a directory slot: UTF-16, its length in bytes with the closing zero at 64, the kind of entry at 66. */
function slotName(buffer: Buffer, at: number): string | undefined {
  const length = buffer.readUInt16LE(at + 64)
  const kind = buffer[at + 66]!
  if (length < 4 || length > 64 || length % 2 === 1 || (kind !== 1 && kind !== 2 && kind !== 5)) return undefined
  return buffer.toString('utf16le', at, at + length - 2)
}

const MACROS = new Set(['Macros', 'VBA', '_VBA_PROJECT_CUR', '_VBA_PROJECT'])

/** Which of the old office files a compound file is; nothing for others (installers, mails, encrypted ones) and for those with macros. */
export async function compoundKind(file: FileHandle, size: number): Promise<FileKind | undefined> {
  const names = new Set<string>()
  const buffer = Buffer.alloc(PIECE)
  for (let from = 0; from < size; from += PIECE) {
    const { bytesRead } = await file.read(buffer, 0, PIECE, from)
    for (let at = 0; at + SLOT <= bytesRead; at += SLOT) {
      const name = slotName(buffer, at)
      if (name !== undefined) names.add(name)
    }
  }
  if (!names.has('Root Entry') || [...MACROS].some((name) => names.has(name))) return undefined
  if (names.has('WordDocument')) return 'DOC'
  return names.has('Workbook') || names.has('Book') ? 'XLS' : undefined
}
