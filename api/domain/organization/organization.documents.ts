import { documentTemplate } from '../../kernel/documents/index.ts'

/** What stands on a post card. */
export interface PostCardFacts {
  bureau: string
  department: string
  post: string
  key: boolean
  holder?: string
  coverHolder?: string
  phone?: string
  office?: string
  supervisionPhone?: string
  duties: string
  coverDuties?: string
  /** Further parts of the description that are filled in, each with its heading. */
  described: readonly { heading: string; text: string }[]
}

/** The card that stands on the desk: who holds the post, who covers it, and what for. */
export const postCardDocument = documentTemplate<PostCardFacts>({
  key: 'organization.postCard',
  label: ['岗位公示牌', 'Post card'],
  page: 'A4',
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

/** What stands on an absence notice; times are finished words. */
export interface AbsenceNoticeFacts { bureau: string; department: string; from: string; until: string; text: string; contact?: string }

/** The card on the outer wall while the whole department is out. */
export const absenceNoticeDocument = documentTemplate<AbsenceNoticeFacts>({
  key: 'organization.absenceNotice',
  label: ['留言卡', 'Absence notice'],
  page: 'A4',
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
