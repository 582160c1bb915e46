import { lifecycle } from '../../kernel/lifecycle/index.ts'
import { InspectionState } from './inspection-choices.ts'
import { inspectionEvents } from './inspection.events.ts'
import { Inspection } from './inspection.record.ts'

/** processes.md, "Inspection". What follows from the departments, the circular and the findings moves it on by itself. */
export const inspectionLifecycle = lifecycle(Inspection, {
  states: InspectionState,
  initial: 'PLANNED',
  people: ['leaderId'],
  acts: {
    plan: { label: ['安排督查', 'Plan'], from: null, to: 'PLANNED', by: 'inspections.plan', emits: inspectionEvents.planned },
    revise: { label: ['变更计划', 'Change the plan'], from: 'PLANNED', by: 'inspections.plan' },
    cancel: { label: ['取消督查', 'Cancel'], from: 'PLANNED', to: 'CANCELLED', by: 'inspections.plan', emits: inspectionEvents.cancelled, destructive: true },
    start: { label: ['开始督查', 'Start'], from: 'PLANNED', to: 'UNDER_WAY', by: 'inspections.inspect', emits: inspectionEvents.started },
    score: { label: ['检查评分', 'Score the checklist'], from: 'UNDER_WAY', by: 'inspections.inspect', mutation: 'scoreChecklist' },
    report: { label: ['提交督查情况表', 'Report'], from: 'UNDER_WAY', to: 'REPORTED', by: 'inspections.inspect', emits: inspectionEvents.reported },
    confirm: { label: ['确认完毕', 'Confirmed'], from: 'REPORTED', to: 'CONFIRMED', by: 'inspections.proceed', emits: inspectionEvents.confirmed, internal: true },
    issue: { label: ['印发通报', 'Circular issued'], from: 'CONFIRMED', to: 'ISSUED', by: 'inspections.proceed', emits: inspectionEvents.issued, internal: true },
    rectify: { label: ['进入整改', 'Rectification begins'], from: ['CONFIRMED', 'ISSUED'], to: 'RECTIFYING', by: 'inspections.proceed', internal: true },
    close: {
      label: ['结束督查', 'Close'], from: ['CONFIRMED', 'ISSUED', 'RECTIFYING'], to: 'CLOSED', by: 'inspections.settle', emits: inspectionEvents.closed,
    },
  },
})
