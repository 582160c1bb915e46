import { documentTemplate } from '../../kernel/documents/index.ts'
import { absenceNoticeFacts, postCardFacts, type AbsenceNoticeFacts, type PostCardFacts } from './document-facts.ts'

/** The card that stands on the desk: who holds the post, who covers it, and what for. */
export const postCardDocument = documentTemplate<PostCardFacts>({
  key: 'organization.postCard',
  label: ['岗位公示牌', 'Post card'],
  page: 'A4',
  of: 'Post',
  facts: postCardFacts,
  build: (facts) => ({
    issuer: facts.bureau,
    title: '岗位公示牌',
    body: [
      {
        kind: 'facts',
        rows: [
          [{ label: '科室', value: facts.department }, { label: '岗位', value: facts.key ? `${facts.post}（关键岗位）` : facts.post }],
          [{ label: 'A岗', value: facts.holder ?? '空缺' }, { label: 'B岗', value: facts.coverHolder ?? '' }],
          [{ label: '办公地点', value: facts.office ?? '' }, { label: '联系电话', value: facts.phone ?? '' }],
          [{ label: '岗位职责', value: facts.duties, lines: 4 }],
          ...(facts.coverDuties ? [[{ label: 'B岗职责', value: facts.coverDuties, lines: 2 }]] : []),
          ...facts.described.map(({ heading, text }) => [{ label: heading, value: text }]),
        ],
      },
    ],
    notes: facts.supervisionPhone ? [`监督电话：${facts.supervisionPhone}`] : [],
  }),
})

/** The card on the outer wall while the whole department is out. */
export const absenceNoticeDocument = documentTemplate<AbsenceNoticeFacts>({
  key: 'organization.absenceNotice',
  label: ['留言卡', 'Absence notice'],
  page: 'A4',
  of: 'AbsenceNotice',
  facts: absenceNoticeFacts,
  build: (facts) => ({
    issuer: facts.bureau,
    title: '留言卡',
    body: [
      {
        kind: 'facts',
        rows: [
          [{ label: '科室', value: facts.department }],
          [{ label: '外出时间', value: facts.from }, { label: '预计返回', value: facts.until }],
          [{ label: '留言', value: facts.text, lines: 6 }],
          [{ label: '联系方式', value: facts.contact ?? '' }],
        ],
      },
    ],
  }),
})
