import { inflateRawSync } from 'node:zlib'
import { refuse } from '../lifecycle/index.ts'
import { tableRefused } from './refusals.ts'

/** What a workbook of an office may unpack to, in bytes. */
const MOST = 150 * 1024 * 1024

const unreadable = (): never => refuse(tableRefused.unreadable())

/**
 * Makes sure that a zip unpacks to no more than it should, whatever its directory claims: the library that reads workbooks
 * unpacks everything into memory at once.
 */
export function checkUnpacking(zip: Buffer, most = MOST): void {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + 22 > zip.length) unreadable()
  let left = most
  let at = zip.readUInt32LE(end + 16)
  try {
    for (let entry = 0; entry < zip.readUInt16LE(end + 10); entry++) {
      if (zip.readUInt32LE(at) !== 0x02014b50) unreadable()
      left -= unpackedSize(zip, at, left)
      if (left < 0) refuse(tableRefused.tooLarge())
      at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
    }
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') refuse(tableRefused.tooLarge())
    if (error instanceof RangeError || (error instanceof Error && 'errno' in error)) unreadable()
    throw error
  }
}

function unpackedSize(zip: Buffer, entry: number, most: number): number {
  const local = zip.readUInt32LE(entry + 42)
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const packed = zip.subarray(start, start + zip.readUInt32LE(entry + 20))
  return zip.readUInt16LE(entry + 10) === 0 ? packed.length : inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }).length
}
