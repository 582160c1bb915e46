import type { Acting } from '../../../kernel/access/index.ts'
import { allowanceLabel, dayOf, type LimitUnit } from '../../../kernel/calendar/index.ts'
import { documentDay, documentDeadline, type Block, type DocumentModel, type Fact } from '../../../kernel/documents/index.ts'
import { fields, readByIds, type Reader } from '../../../kernel/query/index.ts'
import { specOf, type Declared } from '../../../kernel/records/index.ts'

/** What every paper on a case says of it. */
export interface CaseOnPaper {
  number: string
  matter?: string | null
  receivedAt: Date
  applicant: { name?: string | null; phone?: string | null; address?: string | null; agent?: string | null }
  itemVersion: { name: string; promisedAmount?: number | null; promisedUnit?: LimitUnit | null; statutoryAmount?: number | null; statutoryUnit?: LimitUnit | null }
  department: { name: string; phone?: string | null; office?: string | null }
  handler?: { name: string; phone?: string | null } | null
  bureau: { name: string; phone?: string | null }
}

const CASE_FIELDS = [
  'number', 'matter', 'receivedAt', 'applicant.name', 'applicant.phone', 'applicant.address', 'applicant.agent', 'itemVersion.name',
  'itemVersion.promisedAmount', 'itemVersion.promisedUnit', 'itemVersion.statutoryAmount', 'itemVersion.statutoryUnit', 'department.name', 'department.phone',
  'department.office', 'handler.name', 'handler.phone', 'bureau.name', 'bureau.phone',
]

/** Reads cases, or papers that hang on one (`under` is then `case.`), as the caller. */
export const readPaper = async <T>(reader: Reader, acting: Acting, record: Declared, ids: readonly string[], own: readonly string[], under = ''): Promise<T[]> =>
  (await readByIds(reader, specOf(record), acting, ids, fields(...own, ...CASE_FIELDS.map((name) => `${under}${name}`)))) as unknown as T[]

/** A day as documents write it. */
export const onPaper = (at: Date): string => documentDay(dayOf(at), 'zh')

/** The day until which a limit runs, with its weekday. */
export const dueOnPaper = (at: Date): string => documentDeadline(dayOf(at))

/** A row of a notice, which an applicant is not given empty. */
export const given = (label: string, value: string | null | undefined): Fact[][] => (value ? [[{ label, value }]] : [])

/** To the minute: 2026年9月28日9时05分. */
export function minuteOnPaper(at: Date): string {
  const [hour, minute] = at.toLocaleTimeString('zh-CN', { timeZone: 'Asia/Shanghai', hour: 'numeric', minute: '2-digit', hour12: false }).split(':')
  return `${onPaper(at)}${Number(hour)}时${minute}分`
}

/** The limit that the applicant can count on: the promised one, else the statutory one. */
export function limitOnPaper({ promisedAmount, promisedUnit, statutoryAmount, statutoryUnit }: CaseOnPaper['itemVersion']): string {
  if (promisedAmount && promisedUnit) return allowanceLabel({ amount: promisedAmount, unit: promisedUnit })[0]
  return statutoryAmount && statutoryUnit ? allowanceLabel({ amount: statutoryAmount, unit: statutoryUnit })[0] : '当场办结'
}

/** Instead of what whoever prints may not see: who applied, which every case has. */
const WITHHELD = '（略）'

/** What a form says of the applicant: nothing is left blank as if it were not known. */
export const ofApplicant = ({ applicant }: CaseOnPaper, part: 'name' | 'phone' | 'address'): string =>
  (applicant.name ? applicant[part] ?? '未留' : WITHHELD)

/** The rows that head every form on a case; its number stands above them. */
export const caseRows = (of: CaseOnPaper): Fact[][] => [
  [{ label: '服务事项', value: of.itemVersion.name }, { label: '承办科室', value: of.department.name }],
  [{ label: '申请人', value: ofApplicant(of, 'name') }, { label: '联系电话', value: ofApplicant(of, 'phone') }],
  ...(of.matter ? [[{ label: '申请内容', value: of.matter }]] : []),
]

/** Where the applicant signs for a notice that is handed over, below the seal. */
export const signedFor: Block = { kind: 'signing', lines: [['申请人（签收）：', '日期：　　　　年　　月　　日']] }

/** Head and foot that a notice to the applicant has: who it is from, to whom, under whose seal and of what day. */
export const toApplicant = (of: CaseOnPaper, at: Date): Pick<DocumentModel, 'issuer' | 'number' | 'addressee' | 'signature'> => ({
  issuer: of.bureau.name, number: `编号：${of.number}`, addressee: of.applicant.name ?? `申请人${WITHHELD}`, signature: { body: of.bureau.name, date: onPaper(at), seal: true },
})

/** Whom to ask, at the foot of a notice. */
export const contactNote = (of: CaseOnPaper): string =>
  `联系科室：${of.department.name}${of.department.phone ? `，电话：${of.department.phone}` : ''}${of.bureau.phone ? `；监督电话：${of.bureau.phone}` : ''}`
