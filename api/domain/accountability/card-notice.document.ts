import { all, within, type Acting } from '../../kernel/access/index.ts'
import { dayOf } from '../../kernel/calendar/index.ts'
import { asClause, asSentence, documentDay, documentDeadline, documentTemplate, type Fact } from '../../kernel/documents/index.ts'
import { Obligation } from '../../kernel/obligations/index.ts'
import { fields, readByIds, readList, type Reader } from '../../kernel/query/index.ts'
import { inLocale, specOf } from '../../kernel/records/index.ts'
import { citedOnPaper, type Citation } from '../../kernel/regulations/index.ts'
import { Card, CardColour } from './card.record.ts'
import { cardAnswer, cardObjection } from './signals.provisions.ts'

interface Named { name: string }
export interface CardNoticeFacts {
  id: string
  number: string
  colour: CardColour
  state: string
  demand: string
  issuedAt: Date
  citation?: Citation | null
  signal: { matter: string; dueAt?: Date | null } | null
  bureau: Named
  department: Named | null
  staff: Named | null
  /** When each of its clocks runs out, by provision. */
  due: ReadonlyMap<string, Date>
}

const READ = fields('id', 'number', 'colour', 'state', 'demand', 'issuedAt', 'citation', 'signal.matter', 'signal.dueAt', 'bureau.name', 'department.name', 'staff.name')

const row = (label: string, value: string | null | undefined): Fact[][] => (value ? [[{ label, value }]] : [])
const until = (at: Date | null | undefined): string | undefined => (at ? documentDeadline(dayOf(at)) : undefined)
const basis = (citation: Citation | null | undefined): string => [...new Set(citation?.rules.map(citedOnPaper))].join('、')

async function cardFacts(reader: Reader, acting: Acting, ids: readonly string[]): Promise<CardNoticeFacts[]> {
  const cards = (await readByIds(reader, specOf(Card), acting, ids, READ)) as unknown as CardNoticeFacts[]
  const provisions = [cardAnswer.key, cardObjection.key]
  const { items } = await readList(reader, {
    spec: specOf(Obligation), acting, selection: fields('subjectId', 'provision', 'dueAt'), limit: 10 * ids.length,
    filter: all(within('subjectId', ids), within('provision', provisions), { field: 'dueAt', is: 'null', value: false }),
  })
  const clocks = items as unknown as { subjectId: string; provision: string; dueAt: Date }[]
  return cards.map((card) => ({ ...card, due: new Map(clocks.filter(({ subjectId }) => subjectId === card.id).map(({ provision, dueAt }) => [provision, dueAt])) }))
}

/** 黄牌、红牌通知书: for what, on which articles, what to correct, until when to answer and to object. A card is no sanction, and says so. */
export const cardNoticeDocument = documentTemplate<CardNoticeFacts>({
  key: 'accountability.cardNotice',
  label: ['黄牌红牌通知书', 'Card notice'],
  page: 'A4',
  build: (facts) => ({
    issuer: facts.bureau.name,
    number: facts.number,
    title: `${inLocale(CardColour.$labels[facts.colour], 'zh')}通知书`,
    addressee: [facts.department?.name, facts.staff?.name].filter(Boolean).join('　'),
    body: [
      { kind: 'paragraph', text: `${facts.signal ? `“${asClause(facts.signal.matter)}”一事，` : ''}经说明和核实，情况属实，现予发牌。请按下列要求整改${facts.due.has(cardAnswer.key) ? '，并在期限内回告' : ''}。` },
      { kind: 'facts', rows: [
        ...row('应完成日', until(facts.signal?.dueAt)), ...row('发牌依据', basis(facts.citation)),
        [{ label: '整改要求', value: asSentence(facts.demand), lines: 3 }],
        ...row('回告期限', until(facts.due.get(cardAnswer.key))), ...row('异议期限', until(facts.due.get(cardObjection.key))),
      ] },
      { kind: 'paragraph', text: '对发牌有异议的，可在期限内书面提出并附依据。发牌是整改提示，不是处理决定。' },
    ],
    signature: { body: facts.bureau.name, date: documentDay(dayOf(facts.issuedAt), 'zh'), seal: true },
    below: [{ kind: 'signing', lines: [['签收人（签字）：', '日期：　　　　年　　月　　日']] }],
    notes: facts.state === 'WITHDRAWN' ? ['本牌已经撤销。'] : [],
  }),
  of: 'Card',
  facts: cardFacts,
})
