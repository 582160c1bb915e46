import { events, facts } from '../../kernel/regulations/index.ts'

/** What can happen to an inspection. */
export const inspectionEvents = events('inspection', {
  planned: ['列入计划', 'Planned'],
  cancelled: ['取消', 'Cancelled'],
  started: ['开始', 'Started'],
  reported: ['提交督查情况表', 'Reported'],
  confirmed: ['被查科室确认', 'Confirmed by the department'],
  issued: ['印发通报', 'Circular issued'],
  closed: ['结束', 'Closed'],
})

/** What can happen to what an inspected department says. */
export const inspectedDepartmentEvents = events('inspectedDepartment', {
  reported: ['提请确认', 'Put to the department'],
  confirmed: ['确认', 'Confirmed'],
  objected: ['提出异议', 'Objected'],
  settled: ['异议处理', 'Objection settled'],
  passedOver: ['逾期未答复', 'Passed over'],
})

/** What can happen to a period of the schedule. */
export const inspectionPeriodEvents = events('inspectionPeriod', {
  opened: ['周期开始', 'Begun'],
  kept: ['频次落实', 'Schedule kept'],
})

/** What can happen to a circular. */
export const circularEvents = events('circular', { issued: ['印发', 'Issued'] })

/** What can happen to a finding. */
export const findingEvents = events('finding', {
  raised: ['发现问题', 'Raised'],
  withdrawn: ['撤回问题', 'Withdrawn'],
  rectificationOrdered: ['责令整改', 'Rectification ordered'],
  rectified: ['报告整改', 'Rectification reported'],
  workedOff: ['销号', 'Worked off'],
  reopened: ['退回重办', 'Reopened'],
})

// A finding has the deadline that the order of rectification gives it.
facts('finding', { deadline: [['整改期限', 'Deadline of the rectification'], 'limit'] })
// What the schedule asks for has to be done within its period.
facts('inspectionPeriod', { lastDay: [['周期末日', 'Last day of the period'], 'limit'] })
