import { lifecycle } from '../../kernel/lifecycle/index.ts'
import { InspectedDepartment } from './inspected-department.record.ts'
import { InspectedState } from './inspection-choices.ts'
import { inspectedDepartmentEvents } from './inspection.events.ts'

/** The department confirms what was found, or objects and the office decides on the objection; silence cannot hold the inspection up. */
export const inspectedDepartmentLifecycle = lifecycle(InspectedDepartment, {
  states: InspectedState,
  initial: 'WAITING',
  acts: {
    drop: { label: ['取消督查', 'Drop'], from: 'WAITING', to: 'CANCELLED', by: 'inspections.proceed', internal: true },
    report: { label: ['提请确认', 'Put to the department'], from: 'WAITING', to: 'REPORTED', by: 'inspections.proceed', emits: inspectedDepartmentEvents.reported, internal: true },
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
    passOver: {
      label: ['按逾期未答复办理', 'Go on without an answer'], from: 'REPORTED', to: 'NOT_ANSWERED', by: 'inspections.settle', emits: inspectedDepartmentEvents.passedOver,
      mutation: 'passOverInspected',
    },
  },
})
