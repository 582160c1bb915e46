import { dayOf } from '../../../kernel/calendar/index.ts'
import { documentDay, documentTemplate, type Block } from '../../../kernel/documents/index.ts'
import { fields, readByIds } from '../../../kernel/query/index.ts'
import { specOf } from '../../../kernel/records/index.ts'
import { Circular } from '../circular.record.ts'

export interface CircularFacts {
  number?: string | null
  title: string
  text: string
  issuedAt?: Date | null
  bureau: { name: string }
}

/** A line that begins with a Chinese numeral and 、 is a heading of the first level (GB/T 9704). */
const blockOf = (line: string): Block => (/^[一二三四五六七八九十]+、/.test(line) ? { kind: 'heading', level: 1, text: line } : { kind: 'paragraph', text: line })

/** 督查通报, an official document of the bureau to its own departments. Until it is signed it says that it is a draft. */
export const circularDocument = documentTemplate<CircularFacts>({
  key: 'inspections.circular',
  label: ['督查通报', 'Circular'],
  page: 'A4',
  build: ({ number, title, text, issuedAt, bureau }) => ({
    redHeader: `${bureau.name}文件`,
    ...(number ? { number } : {}),
    title: issuedAt ? title : `${title}\n（送审稿）`,
    addressee: '各科室、下属单位',
    body: text.split('\n').map((line) => line.trim()).filter(Boolean).map(blockOf),
    ...(issuedAt ? { signature: { body: bureau.name, date: documentDay(dayOf(issuedAt), 'zh'), seal: true } } : {}),
    pageNumbers: true,
  }),
  of: 'Circular',
  facts: async (reader, acting, ids) =>
    (await readByIds(reader, specOf(Circular), acting, ids, fields('number', 'title', 'text', 'issuedAt', 'bureau.name'))) as unknown as CircularFacts[],
})
