import 'reflect-metadata'
import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Rejected } from '../lifecycle/index.ts'
import { attachmentHeader, cleanName, FileStore, MEGABYTE } from './index.ts'

let folder: string
let store: FileStore
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenxiao-files-'))
  store = new FileStore(folder)
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (content: Buffer | string, limit = MEGABYTE) => store.put(Readable.from([Buffer.from(content)]), limit)
const kindOf = (content: Buffer | string) => put(content, 2 * MEGABYTE).then(({ kind }) => kind, (error: unknown) => {
  if (error instanceof Rejected) return error.rejection.code
  throw error
})

/** A zip with empty entries of these names, and with what its directory claims of the last one's size. */
function zip(names: string[], claimed = 0): Buffer {
  const directory = names.map((name, at) => {
    const entry = Buffer.alloc(46 + Buffer.byteLength(name))
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt32LE(at === names.length - 1 ? claimed : 0, 24)
    entry.writeUInt16LE(Buffer.byteLength(name), 28)
    entry.write(name, 46)
    return entry
  })
  const start = Buffer.from('PK\x03\x04some local entries', 'latin1')
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(names.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(start.length, 16)
  return Buffer.concat([start, ...directory, end])
}

/** A compound file whose directory has these entries, far enough inside not to be found by its first sector. */
function compound(names: string[]): Buffer {
  const file = Buffer.alloc(256 * 1024)
  file.write('d0cf11e0a1b11ae1', 'hex')
  for (const [at, name] of ['Root Entry', ...names].entries()) {
    const slot = 200 * 1024 + at * 128
    file.write(name, slot, 'utf16le')
    file.writeUInt16LE(name.length * 2 + 2, slot + 64)
    file[slot + 66] = at === 0 ? 5 : 2
  }
  return file
}

const office = '[Content_Types].xml'
test.each([
  ['a PDF', '%PDF-1.7\n%âãÏÓ', 'PDF'],
  ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'PNG'],
  ['a JPEG', Buffer.from('ffd8ffe000104a464946', 'hex'), 'JPG'],
  ['Chinese text in UTF-8', '关于延期的说明\r\n', 'TXT'],
  ['Chinese text in GB18030', Buffer.from('b9d8d3dad1d3c6dab5c4cbb5c3f7', 'hex'), 'TXT'],
  ['a docx', zip([office, 'word/document.xml']), 'DOCX'],
  ['an xlsx', zip([office, 'xl/workbook.xml']), 'XLSX'],
  ['an OFD', zip(['OFD.xml', 'Doc_0/Document.xml']), 'OFD'],
  ['a doc or wps', compound(['1Table', 'WordDocument']), 'DOC'],
  ['an xls or et', compound(['Workbook']), 'XLS'],
  ['a page, as harmless text', '<html><script>alert(1)</script>', 'TXT'],
])('%s is known by its content', async (_, content, kind) => {
  expect(await kindOf(content)).toBe(kind)
})

test.each([
  ['an ordinary zip', zip(['a.txt'])],
  ['a jar', zip(['META-INF/MANIFEST.MF'])],
  ['a docx with macros', zip([office, 'word/document.xml', 'word/vbaProject.bin'])],
  ['a zip bomb dressed as a docx', zip([office, 'word/document.xml'], 0xfffffff0)],
  ['a zip cut off', zip([office, 'word/document.xml']).subarray(0, -30)],
  ['a zip whose directory lies outside', Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), zip(['x']).subarray(-22)])],
  ['a doc with macros', compound(['WordDocument', 'Macros'])],
  ['an installer', compound(['SummaryInformation'])],
  ['an encrypted workbook', compound(['EncryptedPackage'])],
  ['a Windows program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
  ['a Linux program', Buffer.from('7f454c4602010100', 'hex')],
  ['a shell of control characters', 'ls\x1b[2J\x00\x07'],
  ['a PDF that is not at the start', '\0%PDF-1.7'],
  ['a rar', Buffer.from('526172211a0701003392b5e5', 'hex')],
  ['a gif', Buffer.from('47494638396101000100800000', 'hex')],
])('%s is refused and leaves nothing behind', async (_, content) => {
  expect(await kindOf(content)).toBe('FILE_KIND_REFUSED')
  expect(readdirSync(folder)).toEqual(['incoming'])
  expect(readdirSync(join(folder, 'incoming'))).toEqual([])
})

test('the same content is kept once and read back byte for byte', async () => {
  const [one, two] = [await put('申请书'), await put('申请书')]
  expect(one).toMatchObject({ size: 9, kind: 'TXT' })
  expect(two.hash).toBe(one.hash)
  expect(await text(store.read(one.hash))).toBe('申请书')
})

test('a file over the limit is refused while it comes in, an empty one at once', async () => {
  let sent = 0
  const endless = Readable.from((function* () { for (;;) { sent += 1; yield Buffer.alloc(1024, 'a') } })())
  await expect(store.put(endless, 10 * 1024)).rejects.toMatchObject({ rejection: { code: 'FILE_TOO_LARGE' } })
  expect(sent).toBeLessThan(40)
  await expect(store.put(Readable.from([]), 1024)).rejects.toMatchObject({ rejection: { code: 'FILE_EMPTY' } })
  expect(readdirSync(join(folder, 'incoming'))).toEqual([])
})

test('an upload that breaks off leaves nothing behind', async () => {
  const broken = Readable.from((function* () { yield Buffer.from('half'); throw new Error('connection lost') })())
  await expect(store.put(broken, MEGABYTE)).rejects.toThrow('connection lost')
  expect(readdirSync(join(folder, 'incoming'))).toEqual([])
})

test('a content is not forgotten when the same came in again', async () => {
  const { hash } = await put('申请书')
  const path = join(folder, hash.slice(0, 2), hash.slice(2))
  const [old, before] = [new Date('2026-01-01T00:00:00Z'), new Date('2026-02-01T00:00:00Z')]
  utimesSync(path, old, old)
  await put('申请书')
  expect(await store.forget(hash, before)).toBe(false)
  utimesSync(path, old, old)
  expect(await store.forget(hash, before)).toBe(true)
  expect(await store.forget(hash, before)).toBe(false)
})

test('an address that is no hash reaches no file', () => {
  expect(() => store.read('../../etc/passwd')).toThrow('Not a content hash')
})

test.each([
  ['../../etc/passwd', 'TXT', 'passwd.txt'],
  ['C:\\Users\\王\\申请书.docx', 'DOCX', '申请书.docx'],
  ['invoice.exe', 'PDF', 'invoice.exe.pdf'],
  ['照片.jpg', 'PNG', '照片.jpg.png'],
  ['合同\u202Efdp.exe', 'PDF', '合同fdp.exe.pdf'],
  ['a\r\nSet-Cookie: x=1.pdf', 'PDF', 'aSet-Cookie_ x=1.pdf'],
  ['.htaccess', 'TXT', 'htaccess.txt'],
  ['con.txt', 'TXT', '_con.txt'],
  ['报告.PDF', 'PDF', '报告.pdf'],
  ['通知.wps', 'DOC', '通知.wps'],
  ['', 'PDF', '附件.pdf'],
  ['.pdf', 'PDF', 'pdf.pdf'],
  ['e\u0301te\u0301.txt', 'TXT', 'été.txt'],
  [`${'长'.repeat(400)}.xlsx`, 'XLSX', `${'长'.repeat(120)}.xlsx`],
] as const)('the name %j of a %s is kept as %s', (given, kind, expected) => {
  expect(cleanName(given, kind)).toBe(expected)
})

test('a browser is told the name in both ways, with nothing that could end the header', () => {
  expect(attachmentHeader('批复 "1"%\n(终).pdf')).toBe(`attachment; filename="__ _1___(_).pdf"; filename*=UTF-8''%E6%89%B9%E5%A4%8D%20%221%22%25%0A%28%E7%BB%88%29.pdf`)
})
