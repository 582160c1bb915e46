import { sql } from 'kysely'
import type { Acting } from '../../../kernel/access/index.ts'
import { documentTemplate, type Fact } from '../../../kernel/documents/index.ts'
import type { Reader } from '../../../kernel/query/index.ts'
import { Case } from '../case.record.ts'
import { caseRows, contactNote, given, limitOnPaper, minuteOnPaper, onPaper, readPaper, type CaseOnPaper } from './case-paper.ts'

export interface ReceiptFacts extends CaseOnPaper {
  id: string
  trackingCode?: string
  materials: readonly { name: string; copies: number; pages: number | null }[]
}

/** The receipt is the one place where the tracking code is read, by whoever may know the applicant. */
async function receipts(reader: Reader, acting: Acting, ids: readonly string[]): Promise<ReceiptFacts[]> {
  const papers = await readPaper<ReceiptFacts>(reader, acting, Case, ids, ['id', 'materials.name', 'materials.copies', 'materials.pages'])
  const named = papers.filter(({ applicant }) => applicant.name).map(({ id }) => id)
  if (named.length === 0) return papers
  const { rows } = await sql<{ id: string; code: string }>`select id, tracking_code as code from cases where id in (${sql.join(named)})`.execute(reader)
  const codes = new Map(rows.map(({ id, code }) => [id, code]))
  return papers.map((paper) => ({ ...paper, trackingCode: codes.get(paper.id) }))
}

/** Two pairs in one row where both are there. */
const together = (one: Fact[][], other: Fact[][]): Fact[][] => (one.length > 0 && other.length > 0 ? [[...one[0]!, ...other[0]!]] : [...one, ...other])

/** 收件凭证: what was handed in, to whom and when. It is not the notice of acceptance. */
export const receiptDocument = documentTemplate<ReceiptFacts>({
  key: 'cases.receipt',
  label: ['收件凭证', 'Receipt of papers'],
  page: 'A4',
  build: (facts) => ({
    issuer: facts.bureau.name,
    title: '收件凭证',
    number: `编号：${facts.number}`,
    body: [
      { kind: 'facts', rows: [
        ...caseRows(facts),
        [{ label: '收件时间', value: minuteOnPaper(facts.receivedAt) }, { label: '承诺时限', value: `受理后${limitOnPaper(facts.itemVersion)}` }],
        ...together(given('经办人', facts.handler?.name), given('查询码', facts.trackingCode)),
        ...given('代理人', facts.applicant.agent),
      ] },
      {
        kind: 'table', caption: '收到的材料',
        columns: [
          { title: '序号', width: 1, align: 'center' }, { title: '材料名称', width: 6 }, { title: '份数', width: 1, align: 'center' },
          { title: '页数', width: 1, align: 'center' },
        ],
        rows: facts.materials.map(({ name, copies, pages }, index) => [String(index + 1), name, String(copies), pages ? String(pages) : '']),
      },
    ],
    signature: { body: facts.bureau.name, date: onPaper(facts.receivedAt), seal: true },
    below: [{ kind: 'signing', lines: [['交件人（签字）：', '收件人（签字）：']] }],
    notes: ['本凭证仅证明收到上述材料，是否受理另行告知。办理结果凭本凭证领取，进度凭查询码查询。', contactNote(facts)],
  }),
  of: 'Case',
  facts: receipts,
})
