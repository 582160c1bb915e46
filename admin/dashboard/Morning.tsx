import { daysAgo, endOfToday, thisMinute } from './day-bounds.ts'
import { CountedLists, type Counted } from './CountedLists.tsx'
import { DueNext } from './DueNext.tsx'

const clocks = (): Counted[] => [
  { label: ['今日到期', 'Due today'], record: 'Obligation', filter: { owedBy: 'OFFICE', state: 'RUNNING', dueAt_gte: thisMinute(), dueAt_lte: endOfToday() }, tone: 'warning' },
  { label: ['已超期', 'Overdue'], record: 'Obligation', filter: { owedBy: 'OFFICE', state: 'RUNNING', dueAt_lte: thisMinute() }, tone: 'error' },
  { label: ['暂停超过十日', 'Paused over ten days'], record: 'Obligation', filter: { state: 'PAUSED', pausedSince_lte: daysAgo(10) }, tone: 'warning' },
  { label: ['收件未受理', 'Received, not accepted'], record: 'Case', filter: { state: 'RECEIVED' } },
  { label: ['待补正', 'Awaiting supplement'], record: 'Case', filter: { state: 'AWAITING_SUPPLEMENT' } },
]

const toDo: Counted[] = [
  { label: ['待说明异常', 'Signals to explain'], record: 'Signal', filter: { state: 'RAISED' }, tone: 'warning' },
  { label: ['待核实异常', 'Signals to verify'], record: 'Signal', filter: { state: 'EXPLAINED' }, tone: 'warning' },
  { label: ['异议中的牌', 'Cards objected to'], record: 'Card', filter: { state: 'OBJECTED' }, tone: 'warning' },
  { label: ['核查中的线索', 'Open leads'], record: 'AccountabilityLead', filter: { state: 'OPEN' } },
  { label: ['待决定的处理', 'Sanctions to decide'], record: 'Sanction', filter: { state: 'DEFENCE' } },
]

const voices: Counted[] = [
  { label: ['待受理投诉', 'Complaints to accept'], record: 'Complaint', filter: { state: 'REGISTERED' }, tone: 'warning' },
  { label: ['待交办投诉', 'Complaints to assign'], record: 'Complaint', filter: { state: 'ACCEPTED' }, tone: 'warning' },
  {
    label: ['待换人承办的投诉', 'Complaints without a handler'], record: 'Complaint',
    filter: { state_in: ['INVESTIGATING', 'REINVESTIGATING'], handlerId_null: true }, tone: 'warning',
  },
  { label: ['核查中投诉', 'Under investigation'], record: 'Complaint', filter: { state_in: ['ASSIGNED', 'INVESTIGATING', 'REINVESTIGATING'] } },
  { label: ['办理中的差评', 'Bad ratings open'], record: 'CaseRating', filter: { state_in: ['BAD', 'VERIFIED', 'CORRECTED'] } },
  { label: ['待整改问题', 'Findings to rectify'], record: 'Finding', filter: { state_in: ['RECTIFYING', 'REOPENED'] } },
]

const people: Counted[] = [
  { label: ['今日离岗', 'On leave today'], record: 'Leave', filter: { state: 'STARTED' } },
  { label: ['待修复导入行', 'Parked import rows'], record: 'ImportRow', filter: { state: 'PARKED' }, tone: 'warning' },
  { label: ['进行中的督查', 'Inspections under way'], record: 'Inspection', filter: { state_in: ['UNDER_WAY', 'REPORTED', 'CONFIRMED', 'RECTIFYING'] } },
  { label: ['进行中的评议', 'Evaluations open'], record: 'EvaluationCampaign', filter: { state: 'OPEN' } },
]

/** Half past eight in the efficiency office: what is due, late, waiting. Every number opens its list. */
const Morning = () => (
  <>
    <CountedLists title={['时限', 'Clocks']} lists={clocks()} />
    <CountedLists title={['监督问责', 'Accountability']} lists={toDo} />
    <CountedLists title={['投诉与评价', 'Complaints and ratings']} lists={voices} />
    <CountedLists title={['人员、督查与数据', 'People, inspections, data']} lists={people} />
    <DueNext filter={{ owedBy: 'OFFICE', state: 'RUNNING', dueAt_null: false }} />
  </>
)

export default Morning
