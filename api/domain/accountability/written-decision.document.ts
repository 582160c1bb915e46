import { dayOf } from '../../kernel/calendar/index.ts'
import { asSentence, documentDay, documentTemplate, type Block, type Fact } from '../../kernel/documents/index.ts'
import { fields, readByIds } from '../../kernel/query/index.ts'
import { inLocale, specOf } from '../../kernel/records/index.ts'
import { articleOnPaper } from '../../kernel/regulations/index.ts'
import { SanctionKind } from './sanction-kind.ts'
import { Severity } from './violation.record.ts'
import { ServiceManner, WrittenDecision } from './written-decision.record.ts'

const OWN = [
  'number', 'occasion', 'happenedOn', 'facts', 'effect', 'cause', 'bearsOn', 'organ', 'ground', 'elements', 'severity', 'share', 'basis', 'kind', 'points', 'decision', 'authority', 'decidedAt',
  'appealTerm', 'manner', 'receivedBy', 'witness', 'servedAt',
] as const
interface Named { name: string }
export type WrittenDecisionFacts = Pick<WrittenDecision, typeof OWN[number]> &
  { bureau: Named; staff: Named | null; department: Named | null; decidedBy: Named | null; sanction: { state: string } | null }
const READ = fields(...OWN, 'bureau.name', 'staff.name', 'department.name', 'decidedBy.name', 'sanction.state')

const day = (at: Date): string => documentDay(dayOf(at), 'zh')
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

/** What is said of a matter only where it was found. */
const said = (name: string, text: string | null | undefined): Block[] => (text ? [paragraph(`${name}：${asSentence(text)}`)] : [])

type Section = [heading: string, ...Block[]]
/** Numbered as they come: a section of which nothing is to be said is left out. */
const sections = (parts: readonly Section[]): Block[] =>
  parts.flatMap(([heading, ...blocks], at) => [{ kind: 'heading' as const, level: 1 as const, text: `${'一二三四'[at]}、${heading}` }, ...blocks])

const found = ({ ground, happenedOn, severity, share, elements, organ }: WrittenDecisionFacts): Fact[][] => [
  [{ label: '违规情形', value: ground }, { label: '发生日期', value: documentDay(happenedOn, 'zh') }],
  [{ label: '情节', value: inLocale(Severity.$labels[severity], 'zh') }, ...(share ? [{ label: '责任', value: share }] : [])],
  ...(elements.length > 0 ? [[{ label: '违规要件', value: elements.join('；') }]] : []),
  ...(organ ? [[{ label: '问责承办部门', value: organ }]] : []),
]

/** Who decided, in which office: 领导班子（吴副局长）. */
const decider = ({ authority, decidedBy }: WrittenDecisionFacts): string =>
  (authority && decidedBy ? `${authority}（${decidedBy.name}）` : authority ?? decidedBy?.name ?? '')

function verdict({ occasion, kind, points, staff, department }: WrittenDecisionFacts): string {
  const who = staff?.name ?? department?.name ?? ''
  const what = `${inLocale(SanctionKind.$labels[kind], 'zh')}${points ? `，扣${points}分` : ''}`
  return occasion === 'APPEAL' ? `对${who}的处理变更为${what}。` : `给予${who}${what}。`
}

const remedy = ({ occasion, appealTerm, bureau }: WrittenDecisionFacts): string =>
  (occasion === 'APPEAL' ? '本决定是对申诉的答复。' : `不服本决定的，可自本决定书送达之日起${appealTerm ? `${appealTerm}内` : ''}向${bureau.name}提出申诉。申诉不加重处理。`)

/** Room to sign while it is not served; then what was noted of the service. */
const service = ({ manner, receivedBy, witness, servedAt }: WrittenDecisionFacts): Fact[][] => [
  [{ label: '送达时间', value: servedAt ? day(servedAt) : '' }, { label: '送达方式', value: manner ? inLocale(ServiceManner.$labels[manner], 'zh') : '' }],
  [{ label: '签收人', value: receivedBy ?? '' }, { label: '见证人', value: witness ?? '' }],
]

/** What became of the sanction since, so that an old copy does not pass for what holds. */
const sinceThen = ({ occasion, sanction }: WrittenDecisionFacts): string[] => [
  ...(sanction?.state === 'REVOKED' ? ['本决定所作处理已经撤销。'] : []),
  ...(sanction?.state === 'CHANGED' && occasion === 'PROPOSAL' ? ['本决定所作处理经申诉已经变更，以变更处理决定书为准。'] : []),
]

/** 处理决定书: to whom, for what, on which articles, what was decided by whom, and how to appeal; the service is noted on it. */
export const writtenDecisionDocument = documentTemplate<WrittenDecisionFacts>({
  key: 'accountability.writtenDecision',
  label: ['处理决定书', 'Written decision'],
  page: 'A4',
  build: (facts) => ({
    issuer: facts.bureau.name,
    number: facts.number,
    title: facts.occasion === 'APPEAL' ? '变更处理决定书' : '处理决定书',
    addressee: [facts.department?.name, facts.staff?.name].filter(Boolean).join('　'),
    body: [
      ...sections([
        ['认定的事实', paragraph(asSentence(facts.facts)), ...said('后果或影响', facts.effect), ...said('原因', facts.cause), { kind: 'facts', rows: found(facts) }],
        ...(facts.basis.length > 0 ? [['处理依据', paragraph(`${facts.basis.map(articleOnPaper).join('、')}。`)] satisfies Section] : []),
        ['处理决定', paragraph(`${decider(facts)}决定：${verdict(facts)}`), paragraph(asSentence(facts.decision)), ...said('处理结果运用', facts.bearsOn?.join('、'))],
        ['申诉', paragraph(remedy(facts))],
      ]),
    ],
    signature: { body: facts.bureau.name, date: day(facts.decidedAt), seal: true },
    below: [{ kind: 'facts', rows: service(facts) }],
    pageNumbers: true,
    notes: [...sinceThen(facts), '本决定书一式两份，一份送达被处理人，一份存入问责案卷。'],
  }),
  of: 'WrittenDecision',
  facts: async (reader, acting, ids) => (await readByIds(reader, specOf(WrittenDecision), acting, ids, READ)) as unknown as WrittenDecisionFacts[],
})
