import type { FileHandle } from 'node:fs/promises'

const PIECE = 256 * 1024
/** Control characters that no text has; a page feed and the usual white space may be there. */
const CONTROL = /[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]/

async function readsAs(file: FileHandle, encoding: 'utf-8' | 'gb18030'): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const buffer = Buffer.alloc(PIECE)
  try {
    for (let from = 0; ; from += PIECE) {
      const { bytesRead } = await file.read(buffer, 0, PIECE, from)
      const text = decoder.decode(buffer.subarray(0, bytesRead), { stream: bytesRead === PIECE })
      if (CONTROL.test(text)) return false
      if (bytesRead < PIECE) return true
    }
  } catch {
    return false
  }
}

/** Whether a file is plain text in one of the encodings that offices use. */
export const isText = async (file: FileHandle): Promise<boolean> => (await readsAs(file, 'utf-8')) || readsAs(file, 'gb18030')
