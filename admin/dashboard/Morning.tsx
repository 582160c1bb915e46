import { daysAgo, today } from './day-bounds.ts'
import { CountedLists, type Counted } from './CountedLists.tsx'
import { DueNext } from './DueNext.tsx'
import { dueByTonight, dueToday, OPEN_CASES, OPEN_FINDINGS, OPEN_RATINGS, overdue, owed } from './filters.ts'
import { LastImport } from './LastImport.tsx'
import { PostFigures } from './Posts.tsx'
import { SideBySide } from './SideBySide.tsx'
import { Waiting } from './Waiting.tsx'

/** How far back an entry that looks odd is still worth a look. */
const ODD_DAYS = 30

const clocks = (): Counted[] => [
  { label: ['今日到期', 'Due today'], record: 'Obligation', filter: dueToday(), tone: 'warning' },
  { label: ['已超期', 'Overdue'], record: 'Obligation', filter: overdue(), tone: 'error' },
  { label: ['暂停超过十日', 'Paused over ten days'], record: 'Obligation', filter: { owedBy: 'OFFICE', state: 'PAUSED', pausedSince_lte: daysAgo(10) }, tone: 'warning' },
  { label: ['收件未受理', 'Received, not accepted'], record: 'Case', filter: { state: 'RECEIVED' } },
  { label: ['待补正', 'Awaiting supplement'], record: 'Case', filter: { state: 'AWAITING_SUPPLEMENT' } },
]

/** Signals, and the entries of the last weeks that look odd. None of them is guilt. */
const odd = (): Counted[] => [
  { label: ['待说明异常', 'Signals to explain'], record: 'Signal', filter: { state: 'RAISED' } },
  { label: ['待核实异常', 'Signals to verify'], record: 'Signal', filter: { state: 'EXPLAINED' }, tone: 'warning' },
  { label: ['一分钟内办结', 'Decided within a minute'], record: 'Case', filter: { decidedAtOnce: true, completedAt_gte: daysAgo(ODD_DAYS) }, tone: 'warning' },
  { label: ['多次补正', 'Supplemented again'], record: 'Case', filter: { supplementedAgain: true, state_in: OPEN_CASES }, tone: 'warning' },
  { label: ['收件三日后录入', 'Entered late'], record: 'Case', filter: { enteredLate: true, receivedAt_gte: daysAgo(ODD_DAYS) }, tone: 'warning' },
]

const voices = (): Counted[] => [
  { label: ['投诉今日到期', 'Complaints due today'], record: 'Obligation', filter: { subjectType: 'Complaint', ...dueByTonight() }, tone: 'error' },
  { label: ['差评今日到期', 'Bad ratings due today'], record: 'Obligation', filter: { subjectType: 'CaseRating', ...dueByTonight() }, tone: 'error' },
  { label: ['待受理投诉', 'Complaints to accept'], record: 'Complaint', filter: { state: 'REGISTERED' }, tone: 'warning' },
  { label: ['待交办投诉', 'Complaints to assign'], record: 'Complaint', filter: { state: 'ACCEPTED' }, tone: 'warning' },
  {
    label: ['待换人承办的投诉', 'Complaints without a handler'], record: 'Complaint',
    filter: { state_in: ['INVESTIGATING', 'REINVESTIGATING'], handlerId_null: true }, tone: 'warning',
  },
  { label: ['核查中投诉', 'Under investigation'], record: 'Complaint', filter: { state_in: ['ASSIGNED', 'INVESTIGATING', 'REINVESTIGATING'] } },
  { label: ['办理中的差评', 'Bad ratings open'], record: 'CaseRating', filter: { state_in: OPEN_RATINGS } },
]

const supervision = (): Counted[] => [
  { label: ['核查中的线索', 'Open leads'], record: 'AccountabilityLead', filter: { state: 'OPEN' } },
  { label: ['待申辩的处理', 'Sanctions awaiting a defence'], record: 'Sanction', filter: { state: 'PROPOSED' } },
  { label: ['待送达的处理', 'Sanctions to serve'], record: 'Sanction', filter: { state: 'DECIDED' }, tone: 'warning' },
  { label: ['待生效的处理', 'Sanctions to put in force'], record: 'Sanction', filter: { state: 'SERVED' }, tone: 'warning' },
  { label: ['待通报的督查', 'Inspections to tell of'], record: 'Inspection', filter: { state: 'CONFIRMED' } },
  { label: ['待整改问题', 'Findings to rectify'], record: 'Finding', filter: { state_in: OPEN_FINDINGS } },
  { label: ['待回查问题', 'Findings to re-check'], record: 'Finding', filter: { state: 'SUBMITTED' } },
  { label: ['进行中的督查', 'Inspections under way'], record: 'Inspection', filter: { state_in: ['UNDER_WAY', 'REPORTED', 'CONFIRMED', 'ISSUED', 'RECTIFYING'] } },
  { label: ['进行中的评议', 'Evaluations open'], record: 'EvaluationCampaign', filter: { state: 'OPEN' } },
  { label: ['今日请假', 'On leave today'], record: 'Leave', filter: { state: 'STARTED', untilDay_gte: today() } },
]

/** Half past eight in the efficiency office (practice.md): what is due, late, odd, waiting. Every number opens its list. */
const Morning = () => (
  <>
    <Waiting />
    <CountedLists title={['时限', 'Clocks']} lists={clocks()} />
    <CountedLists title={['待核实', 'To verify']} lists={odd()} />
    <CountedLists title={['投诉与差评', 'Complaints and bad ratings']} lists={voices()} />
    <SideBySide>
      <PostFigures />
      <LastImport />
    </SideBySide>
    <CountedLists title={['督查、评议与问责', 'Supervision, evaluation, accountability']} lists={supervision()} />
    <DueNext filter={{ ...owed, dueAt_null: false }} />
  </>
)

export default Morning
