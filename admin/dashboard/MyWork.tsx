import { useMe } from '../data/metadata.ts'
import { CountedLists, type Counted } from './CountedLists.tsx'
import { endOfToday, thisMinute } from './day-bounds.ts'
import { DueNext } from './DueNext.tsx'

const mine = (staffId: string): Counted[] => [
  { label: ['今日到期', 'Due today'], record: 'Obligation', filter: { staffId, state: 'RUNNING', dueAt_gte: thisMinute(), dueAt_lte: endOfToday() }, tone: 'warning' },
  { label: ['已超期', 'Overdue'], record: 'Obligation', filter: { staffId, state: 'RUNNING', dueAt_lte: thisMinute() }, tone: 'error' },
  { label: ['收件未受理', 'Received, not accepted'], record: 'Case', filter: { handlerId: staffId, state: 'RECEIVED' } },
  { label: ['待补正', 'Awaiting supplement'], record: 'Case', filter: { handlerId: staffId, state: 'AWAITING_SUPPLEMENT' } },
  { label: ['办理中', 'Accepted'], record: 'Case', filter: { handlerId: staffId, state: 'ACCEPTED' } },
  { label: ['特别程序中', 'Suspended'], record: 'Case', filter: { handlerId: staffId, state: 'SUSPENDED' } },
  { label: ['已决定待送达', 'Decided, to deliver'], record: 'Case', filter: { handlerId: staffId, state: 'DECIDED' } },
]

const concerning = (staffId: string): Counted[] => [
  { label: ['待我说明的异常', 'Signals to explain'], record: 'Signal', filter: { staffId, state: 'RAISED' }, tone: 'warning' },
  { label: ['待回告的牌', 'Cards to answer'], record: 'Card', filter: { staffId, state: 'ISSUED' }, tone: 'warning' },
  { label: ['承办的投诉', 'My complaints'], record: 'Complaint', filter: { handlerId: staffId } },
  { label: ['待申辩的处理', 'Sanctions to answer'], record: 'Sanction', filter: { staffId, state: 'PROPOSED' }, tone: 'warning' },
  { label: ['待整改问题', 'Findings to rectify'], record: 'Finding', filter: { state_in: ['RECTIFYING', 'REOPENED'] }, tone: 'warning' },
]

/** What waits for me: my clocks, my cases, what concerns me. */
const MyWork = () => {
  const { staffId } = useMe()
  if (!staffId) return null
  return (
    <>
      <CountedLists title={['我的办件', 'My cases']} lists={mine(staffId)} />
      <CountedLists title={['与我有关', 'Concerning me']} lists={concerning(staffId)} />
      <DueNext filter={{ staffId, state: 'RUNNING', dueAt_null: false }} />
    </>
  )
}

export default MyWork
