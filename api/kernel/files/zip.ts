import type { FileHandle } from 'node:fs/promises'
import type { FileKind } from './file-kind.ts'

/** Bounds of what an office file needs; beyond them somebody wants to fill the memory of whoever opens it. */
const MOST_ENTRIES = 20_000
const MOST_DIRECTORY = 4 * 1024 * 1024
const MOST_UNPACKED = 1024 * 1024 * 1024

const END = 0x06054b50
const ENTRY = 0x02014b50

async function piece(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, from)
  return buffer.subarray(0, bytesRead)
}

/** Names in a zip's central directory. Nothing when it is damaged or out of bounds; no entry is unpacked. */
async function zipNames(file: FileHandle, size: number): Promise<Set<string> | undefined> {
  const tailAt = Math.max(0, size - 65_557)
  const tail = await piece(file, tailAt, size - tailAt)
  const at = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (at < 0 || at + 22 > tail.length || tail.readUInt32LE(at) !== END) return undefined
  const [entries, length, from] = [tail.readUInt16LE(at + 10), tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)]
  if (entries > MOST_ENTRIES || length > MOST_DIRECTORY || from + length > size) return undefined

  const directory = await piece(file, from, length)
  const names = new Set<string>()
  let unpacked = 0
  for (let next = 0; names.size < entries && next + 46 <= directory.length;) {
    if (directory.readUInt32LE(next) !== ENTRY) return undefined
    unpacked += directory.readUInt32LE(next + 24)
    const nameLength = directory.readUInt16LE(next + 28)
    names.add(directory.toString('utf8', next + 46, next + 46 + nameLength))
    next += 46 + nameLength + directory.readUInt16LE(next + 30) + directory.readUInt16LE(next + 32)
  }
  return names.size === entries && unpacked <= MOST_UNPACKED ? names : undefined
}

/** Which office file a zip is; nothing for an ordinary archive and for one with macros. */
export async function zipKind(file: FileHandle, size: number): Promise<FileKind | undefined> {
  const names = await zipNames(file, size)
  if (!names || [...names].some((name) => /vbaProject\.bin$/i.test(name))) return undefined
  if (names.has('OFD.xml')) return 'OFD'
  if (!names.has('[Content_Types].xml')) return undefined
  if (names.has('word/document.xml')) return 'DOCX'
  if (names.has('xl/workbook.xml')) return 'XLSX'
  return undefined
}
