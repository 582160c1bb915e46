import { useMe, usePeople } from '../data/metadata.ts'
import { CountedLists, type Counted } from './CountedLists.tsx'
import { CoverNote } from './CoverNote.tsx'
import { DepartmentWork } from './DepartmentWork.tsx'
import { DueNext } from './DueNext.tsx'
import { dueToday, ofPeople, OPEN_COMPLAINTS, OPEN_FINDINGS, OPEN_PAPERS, overdue, owed } from './filters.ts'
import { Waiting } from './Waiting.tsx'

/** The own queue and that of whoever is covered for. */
const queue = (people: readonly string[]): Counted[] => {
  const cases = (state: string): Record<string, unknown> => ({ ...ofPeople('handlerId', people), state })
  return [
    { label: ['今日到期', 'Due today'], record: 'Obligation', filter: { ...ofPeople('staffId', people), ...dueToday() }, tone: 'warning' },
    { label: ['已超期', 'Overdue'], record: 'Obligation', filter: { ...ofPeople('staffId', people), ...overdue() }, tone: 'error' },
    { label: ['收件未受理', 'Received, not accepted'], record: 'Case', filter: cases('RECEIVED') },
    { label: ['待补正', 'Awaiting supplement'], record: 'Case', filter: cases('AWAITING_SUPPLEMENT') },
    { label: ['办理中', 'Accepted'], record: 'Case', filter: cases('ACCEPTED') },
    { label: ['特别程序中', 'Suspended'], record: 'Case', filter: cases('SUSPENDED') },
    { label: ['已决定待送达', 'Decided, to deliver'], record: 'Case', filter: cases('DECIDED') },
    { label: ['未办结的公文', 'Papers to finish'], record: 'OfficialPaper', filter: { ...ofPeople('handlerId', people), state_in: OPEN_PAPERS }, seldom: true },
    { label: ['承办的投诉', 'Complaints to handle'], record: 'Complaint', filter: { ...ofPeople('handlerId', people), state_in: OPEN_COMPLAINTS } },
  ]
}

/** Complaints that nobody has taken in, or has been given, for whoever receives them. */
const received: Counted[] = [
  { label: ['待受理投诉', 'Complaints to accept'], record: 'Complaint', filter: { state: 'REGISTERED' }, tone: 'warning' },
  { label: ['待交办投诉', 'Complaints to assign'], record: 'Complaint', filter: { state: 'ACCEPTED' } },
]

/** What names the person: nobody answers these in somebody's place. */
const concerning = (staffId: string): Counted[] => [
  { label: ['待我说明的异常', 'Signals to explain'], record: 'Signal', filter: { staffId, state: 'RAISED' }, tone: 'warning' },
  { label: ['待我回告的牌', 'Cards to answer'], record: 'Card', filter: { staffId, toAnswer: true }, tone: 'warning' },
  { label: ['待我整改的问题', 'Findings to rectify'], record: 'Finding', filter: { staffId, state_in: OPEN_FINDINGS }, tone: 'warning' },
  { label: ['待我开展的督查', 'Inspections to carry out'], record: 'Inspection', filter: { mineToCarryOut: true }, tone: 'warning' },
  { label: ['待我回查的问题', 'Findings to re-check'], record: 'Finding', filter: { mineToRecheck: true }, tone: 'warning' },
  { label: ['待我申辩的处理', 'Sanctions to answer'], record: 'Sanction', filter: { staffId, state: 'PROPOSED' }, tone: 'warning' },
]

/** What waits for me: my signature, my department if I head one, my queue and that of whom I cover, what concerns me. */
const MyWork = () => {
  const { staffId, departmentId, roles } = useMe()
  const people = usePeople()
  if (!staffId) return null
  return (
    <>
      <CoverNote />
      <Waiting />
      {departmentId && roles.includes('DEPARTMENT_HEAD') && <DepartmentWork departmentId={departmentId} />}
      {roles.includes('COMPLAINT_OFFICER') && <CountedLists title={['投诉受理', 'Complaints received']} lists={received} />}
      <CountedLists title={['我的办件', 'My cases']} lists={queue(people)} />
      <CountedLists title={['与我有关', 'Concerning me']} lists={concerning(staffId)} />
      <DueNext filter={{ ...ofPeople('staffId', people), ...owed, dueAt_null: false }} />
    </>
  )
}

export default MyWork
