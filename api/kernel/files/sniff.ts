import type { FileHandle } from 'node:fs/promises'
import { compoundKind } from './compound.ts'
import type { FileKind } from './file-kind.ts'
import { isText } from './text.ts'
import { zipKind } from './zip.ts'

const starts = (head: Buffer, ...bytes: number[]): boolean => head.subarray(0, bytes.length).equals(Buffer.from(bytes))

/**
 * What a file is, from its content alone: neither its name nor the sender's word counts.
 * Nothing for what is not on the list, is damaged at its outside, or carries macros.
 */
export async function sniff(file: FileHandle, size: number): Promise<FileKind | undefined> {
  const head = Buffer.alloc(16)
  await file.read(head, 0, head.length, 0)
  if (head.subarray(0, 5).toString('latin1') === '%PDF-') return 'PDF'
  if (starts(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'PNG'
  if (starts(head, 0xff, 0xd8, 0xff)) return 'JPG'
  if (starts(head, 0x50, 0x4b)) return zipKind(file, size)
  if (starts(head, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return compoundKind(file, size)
  return (await isText(file)) ? 'TXT' : undefined
}
