import { FILE_FORMS, type FileKind } from './file-kind.ts'

/** Invisible letters and those that turn the direction of writing around, by which `fdp.exe` can be shown as `exe.pdf`. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/gu
/** What some file system or shell gives a meaning. */
const SPECIAL = /[<>:"|?*\\/]/g
const LONGEST = 120
/** Names that Windows takes for devices, whatever follows the first dot. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

/**
 * A name that is safe to show, to save and to send back: no folders, no hidden letters, not too long,
 * and ending as its content demands. `invoice.exe` that is a PDF becomes `invoice.exe.pdf`.
 */
export function cleanName(given: string, kind: FileKind): string {
  const { endings } = FILE_FORMS[kind]
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const plain = last.replace(HIDDEN, '').replace(SPECIAL, '_').replace(/\s+/g, ' ').replace(/^[.\s]+|[.\s]+$/g, '').replace(DEVICE, '_$1')
  const ending = /\.([^.]+)$/.exec(plain)?.[1]?.toLowerCase() ?? ''
  const [stem, end] = endings.includes(ending) ? [plain.slice(0, -ending.length - 1), ending] : [plain, endings[0]!]
  const letters = [...(stem || '附件')]
  return `${letters.slice(0, LONGEST).join('').trimEnd()}.${end}`
}

/** The header by which a browser saves a file under its Chinese name (RFC 6266, RFC 8187). */
export function attachmentHeader(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
