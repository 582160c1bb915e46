import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { asClause, asSentence, documentDay, documentDeadline, documentTemplate, allDocuments, printAssets, printPage, renderDocx, type DocumentModel } from './index.ts'
import { signatureIndents, titleLines, widthOf } from './words.ts'

const circular: DocumentModel = {
  redHeader: '滨海市民政局文件', number: '滨民督〔2026〕3号', pageNumbers: true, title: '关于第三季度\n效能督查情况的通报', addressee: '各科室',
  body: [
    { kind: 'heading', level: 1, text: '一、基本情况' },
    { kind: 'paragraph', text: '现将有关情况通报如下。' },
    { kind: 'table', caption: '问题清单', columns: [{ title: '科室', width: 3 }, { title: '件数', align: 'right' }], rows: [['社会救助科', '2']] },
  ],
  attachments: ['整改台账', '公示牌样式'], signature: { body: '滨海市民政局', date: documentDay('2026-09-02', 'zh'), seal: true }, copies: '市效能办。',
}
const notice: DocumentModel = {
  issuer: '滨海市民政局', title: '受理通知书', addressee: '张<b>三</b>',
  body: [
    { kind: 'facts', rows: [[{ label: '编号', value: '1' }, { label: '时限', value: '15个工作日' }], [{ label: '意见', value: '"><script>alert(1)</script>', lines: 3 }]] },
    { kind: 'signing', lines: [['申请人：', '日期：']] },
  ],
  signature: { body: '滨海市民政局', date: '2026年9月2日', seal: true }, below: [{ kind: 'signing', lines: [['签收人：', '签收日期：']] }], notes: ['可申请行政复议。'],
}

/** The parts of a docx, by name: entries of a zip, read from its central directory. */
function parts(docx: Buffer): Map<string, string> {
  const found = new Map<string, string>()
  for (let at = docx.readUInt32LE(docx.lastIndexOf('PK\x05\x06') + 16); docx.readUInt32LE(at) === 0x02014b50;) {
    const [size, name, extra, comment, local] = [docx.readUInt32LE(at + 20), docx.readUInt16LE(at + 28), docx.readUInt16LE(at + 30), docx.readUInt16LE(at + 32), docx.readUInt32LE(at + 42)]
    const start = local + 30 + docx.readUInt16LE(local + 26) + docx.readUInt16LE(local + 28)
    const data = docx.subarray(start, start + size)
    found.set(docx.toString('utf8', at + 46, at + 46 + name), (docx.readUInt16LE(at + 10) === 8 ? inflateRawSync(data) : data).toString('utf8'))
    at += 46 + name + extra + comment
  }
  return found
}

test('a docx has the margins, line and fonts of GB/T 9704, in units that WPS reads', async () => {
  const files = parts(await renderDocx([circular]))
  const document = files.get('word/document.xml')!
  const styles = files.get('word/styles.xml')!
  expect(document).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')
  expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
  expect(document).not.toMatch(/"\d+mm"/)
  expect(styles).toMatch(/w:styleId="WxOFFICIALBody">.*?w:line="579" w:lineRule="exact".*?w:firstLineChars="200".*?w:eastAsia="仿宋_GB2312".*?w:sz w:val="32"/)
  expect(styles).toMatch(/w:styleId="WxOFFICIALTitle">.*?w:eastAsia="方正小标宋简体".*?w:sz w:val="44"/)
})

test('a docx holds every part of the document in its order', async () => {
  const text = parts(await renderDocx([circular])).get('word/document.xml')!.replace(/<w:br\/>/g, '/').replace(/<[^>]*>/g, '|').replace(/\|+/g, '|')
  const order = ['滨海市民政局文件', '滨民督〔2026〕3号', '关于第三季度', '各科室：', '一、基本情况', '现将', '问题清单', '|科室|', '社会救助科', '附件：1. 整改台账', '2. 公示牌样式', '|滨海市民政局|', '2026年9月2日', '抄送：市效能办。']
  const places = order.map((words, at) => text.indexOf(words, at > 10 ? text.indexOf('附件：') : 0))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('in a docx of several documents each is a section, and a notice does not inherit page numbers', async () => {
  const files = parts(await renderDocx([circular, notice]))
  expect(files.get('word/document.xml')!.match(/<w:sectPr>/g)).toHaveLength(2)
  const footers = [...files].filter(([name]) => name.startsWith('word/footer')).map(([, text]) => text.includes('PAGE'))
  expect(footers).toEqual([true, true, false, false])
})

/** The words of a docx in their order, parts of its markup as bars. */
const wordsOf = async (...models: DocumentModel[]): Promise<string> => parts(await renderDocx(models)).get('word/document.xml')!.replace(/<w:br\/>/g, '/').replace(/<[^>]*>/g, '|').replace(/\|+/g, '|')

test('a notice says where the seal goes, an official document is sealed without a word', async () => {
  expect(await wordsOf(notice)).toContain('滨海市民政局（盖章）')
  expect(await wordsOf(circular)).not.toContain('盖章')
  expect(printPage([circular], { assets: '.' })).not.toContain('盖章')
})

test('it is signed for below the seal, in both forms alike', async () => {
  for (const text of [await wordsOf(notice), printPage([notice], { assets: '.' })]) {
    expect(text.indexOf('签收人：')).toBeGreaterThan(text.indexOf('2026年9月2日'))
    expect(text.indexOf('可申请行政复议')).toBeGreaterThan(text.indexOf('签收人：'))
  }
})

test('the last of the text stays on the page of the seal', async () => {
  const xml = parts(await renderDocx([{ ...notice, body: [{ kind: 'paragraph', text: '首段。' }, { kind: 'paragraph', text: '末段。' }] }])).get('word/document.xml')!
  const paragraphs = xml.split('<w:p>')
  const kept = (text: string): boolean => paragraphs.find((one) => one.includes(text))!.includes('<w:keepNext/>')
  expect([kept('首段。'), kept('末段。'), kept('（盖章）')]).toEqual([false, true, true])
})

test('what is signed is on the page where it is signed', async () => {
  const signed = { ...notice, signature: undefined, below: undefined, body: [{ kind: 'paragraph' as const, text: '首段。' }, { kind: 'paragraph' as const, text: '末段。' }, { kind: 'signing' as const, lines: [['督查人员（签字）：']] }] }
  const paragraphs = parts(await renderDocx([signed])).get('word/document.xml')!.split('<w:p>')
  expect(['首段。', '末段。'].map((text) => paragraphs.find((one) => one.includes(text))!.includes('<w:keepNext/>'))).toEqual([false, true])
})

test('a table stands apart from the text above it, and figures close to the Chinese around them', async () => {
  const xml = parts(await renderDocx([circular])).get('word/document.xml')!
  expect(xml.slice(xml.indexOf('现将有关情况'), xml.indexOf('问题清单'))).toContain('w:lineRule="exact"')
  expect(xml).toContain('<w:autoSpaceDN w:val="false"/>')
})

test('a machine without the fonts of GB/T 9704 is told what stands in', async () => {
  expect(parts(await renderDocx([notice])).get('word/fontTable.xml')).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>')
})

test('a long title is broken between words into lines of about the same length, in both forms alike', async () => {
  expect(titleLines('关于2026年6月服务承诺落实专项督查情况的通报', 20)).toEqual(['关于2026年6月服务承诺', '落实专项督查情况的通报'])
  expect(titleLines('受理通知书', 20)).toEqual(['受理通知书'])
  expect(titleLines('关于某某的通报\n（送审稿）', 20)).toEqual(['关于某某的通报', '（送审稿）'])
  const long = { ...notice, title: '关于2026年6月服务承诺落实专项督查情况的通报' }
  expect(await wordsOf(long)).toContain('|关于2026年6月服务承诺|/|落实专项督查情况的通报|')
  expect(printPage([long], { assets: '.' })).toContain('关于2026年6月服务承诺<br>落实专项督查情况的通报')
})

test('what people typed is told with one stop, wherever it stands', () => {
  expect(asClause('需补充核实相关情况。')).toBe('需补充核实相关情况')
  expect(['见附件', '见附件。', '见附件。。', '见附件；', '为什么？'].map(asSentence)).toEqual(['见附件。', '见附件。', '见附件。', '见附件。', '为什么？'])
})

test('a print page escapes everything and holds nothing inline', () => {
  const page = printPage([notice], { assets: '/documents/assets' })
  expect(page).toContain('张&lt;b&gt;三&lt;/b&gt;：')
  expect(page).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(page).not.toMatch(/<style| style=| on\w+=|<script>/)
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(page).toContain('滨海市民政局（盖章）')
})

test('rows that are filled in by hand are as high on the page as in the docx', () => {
  expect(printPage([notice], { assets: '.' })).toContain('<td class="lines-3"')
  expect(printAssets.get('print.css')!.text).toMatch(/\.facts td \{ height: calc\(var\(--room\) \* var\(--line\)\)/)
})

test('a batch is one page of several sheets; page numbers are left out where they would run on', () => {
  expect(printPage([circular], { assets: '.' })).toContain('class="document official numbered"')
  const batch = printPage([circular, notice, notice], { assets: '.' })
  expect(batch.match(/<article/g)).toHaveLength(3)
  expect(batch).not.toContain('numbered')
})

test('the layout speaks the language of the document, and what stands around it that of the reader', () => {
  const page = printPage([{ ...circular, attachments: ['整改台账'] }], { locale: 'en', note: '1 of 2', assets: '.' })
  expect(page).toContain('<html lang="en">')
  expect(page).toContain('id="print">Print</button><p>1 of 2</p>')
  expect(page).toContain('lang="zh-CN"')
  expect(page).toContain('附件：')
  expect(page).toContain('各科室：')
  expect(printPage([{ ...circular, language: 'en', attachments: ['Ledger'] }], { assets: '.' })).toContain('Attachments: ')
})

test('days are written without leading zeros', () => {
  expect(documentDay('2026-03-01', 'zh')).toBe('2026年3月1日')
  expect(documentDay('2026-03-01', 'en')).toBe('1 March 2026')
  expect(documentDeadline('2026-10-16')).toBe('2026年10月16日（星期五）')
})

test('the issuing body is centred above the date, and a long one the other way round', () => {
  expect(widthOf('2026年9月2日')).toBe(6)
  expect(signatureIndents('某局', '2026年9月2日')).toEqual({ body: 6, date: 4 })
  expect(signatureIndents('滨海市人民政府行政审批服务管理局', '2026年9月2日')).toEqual({ body: 2, date: 7 })
})

test('a template is declared once', () => {
  const template = { key: 'test.notice', label: ['通知', 'Notice'], page: 'A4', build: (facts: DocumentModel) => facts } as const
  expect(documentTemplate(template).build(notice)).toBe(notice)
  expect(allDocuments().has('test.notice')).toBe(true)
  expect(() => documentTemplate(template)).toThrow('declared twice')
})

test('the assets are what the page asks for', () => {
  expect([...printAssets.keys()].every((name) => printPage([notice], { assets: '/a' }).includes(`/a/${name}`))).toBe(true)
  expect(printAssets.get('print.css')!.text).toContain('@page')
})
