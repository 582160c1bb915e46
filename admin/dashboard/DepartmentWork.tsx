import { CountedLists, type Counted } from './CountedLists.tsx'
import { dueToday, OPEN_FINDINGS, overdue } from './filters.ts'
import { today } from './day-bounds.ts'

const work = (departmentId: string): Counted[] => [
  { label: ['今日到期', 'Due today'], record: 'Obligation', filter: { departmentId, ...dueToday() }, tone: 'warning' },
  { label: ['已超期', 'Overdue'], record: 'Obligation', filter: { departmentId, ...overdue() }, tone: 'error' },
  { label: ['待说明异常', 'Signals to explain'], record: 'Signal', filter: { departmentId, state: 'RAISED' }, tone: 'warning' },
  { label: ['待回告的牌', 'Cards to answer'], record: 'Card', filter: { departmentId, toAnswer: true }, tone: 'warning' },
  { label: ['待确认督查', 'Inspections to confirm'], record: 'InspectedDepartment', filter: { departmentId, state: 'REPORTED' }, tone: 'warning' },
  { label: ['待整改问题', 'Findings to rectify'], record: 'Finding', filter: { departmentId, state_in: OPEN_FINDINGS }, tone: 'warning' },
  { label: ['待整改差评', 'Bad ratings to correct'], record: 'CaseRating', filter: { departmentId, state: 'VERIFIED' }, tone: 'warning' },
  { label: ['待离岗的请假', 'Leaves to come'], record: 'Leave', filter: { departmentId, state: 'PLANNED' } },
  { label: ['今日请假', 'On leave today'], record: 'Leave', filter: { departmentId, state: 'STARTED', untilDay_gte: today() } },
]

/** What a department has to answer and to watch today: its head's. */
export const DepartmentWork = ({ departmentId }: { departmentId: string }) => <CountedLists title={['本科室', 'My department']} lists={work(departmentId)} />
