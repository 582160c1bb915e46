import { documentTemplate } from '../../../kernel/documents/index.ts'
import { Case } from '../case.record.ts'
import { caseRows, contactNote, limitOnPaper, minuteOnPaper, onPaper, readPaper, type CaseOnPaper } from './case-paper.ts'

export interface ReceiptFacts extends CaseOnPaper { materials: readonly { name: string; copies: number; pages: number }[] }

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
        [{ label: '经办人', value: facts.handler.name }, { label: '查询码', value: facts.trackingCode ?? '' }],
        ...(facts.applicant.agent ? [[{ label: '代理人', value: facts.applicant.agent }]] : []),
      ] },
      {
        kind: 'table', caption: '收到的材料',
        columns: [
          { title: '序号', width: 1, align: 'center' }, { title: '材料名称', width: 6 }, { title: '份数', width: 1, align: 'center' },
          { title: '页数', width: 1, align: 'center' },
        ],
        rows: facts.materials.map(({ name, copies, pages }, index) => [String(index + 1), name, String(copies), pages > 0 ? String(pages) : '']),
      },
      { kind: 'signing', lines: [['交件人（签字）：', '收件人（签字）：']] },
    ],
    signature: { body: facts.bureau.name, date: onPaper(facts.receivedAt), seal: true },
    notes: ['本凭证仅证明收到上述材料，是否受理另行告知。办理结果凭本凭证领取，进度凭查询码查询。', contactNote(facts)],
  }),
  of: 'Case',
  facts: (reader, acting, ids) => readPaper<ReceiptFacts>(reader, acting, Case, ids, ['materials.name', 'materials.copies', 'materials.pages']),
})
