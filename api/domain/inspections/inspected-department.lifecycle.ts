import { lifecycle } from '../../kernel/lifecycle/index.ts'
import { InspectedDepartment } from './inspected-department.record.ts'
import { InspectedState } from './inspection-choices.ts'
import { inspectedDepartmentEvents } from './inspection.events.ts'

/** The department confirms what was found, or objects and the office decides on the objection. */
export const inspectedDepartmentLifecycle = lifecycle(InspectedDepartment, {
  states: InspectedState,
  initial: 'WAITING',
  acts: {
    report: { label: ['提请确认', 'Put to the department'], from: 'WAITING', to: 'REPORTED', by: 'inspections.proceed', internal: true },
    confirm: {
      label: ['确认督查情况', 'Confirm'], from: 'REPORTED', to: 'CONFIRMED', by: 'inspections.answer', emits: inspectedDepartmentEvents.confirmed,
      mutation: 'confirmInspection',
    },
    object: {
      label: ['提出异议', 'Object'], from: 'REPORTED', to: 'OBJECTED', by: 'inspections.answer', emits: inspectedDepartmentEvents.objected,
      mutation: 'objectToInspection',
    },
    settle: {
      label: ['处理异议', 'Settle the objection'], from: 'OBJECTED', to: 'SETTLED', by: 'inspections.settle', emits: inspectedDepartmentEvents.settled,
      mutation: 'settleObjection',
    },
  },
})
