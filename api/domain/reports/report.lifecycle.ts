import { lifecycle } from '../../kernel/lifecycle/index.ts'
import { EfficiencyReport, ReportState } from './efficiency-report.record.ts'

/** made → checked by another → signed and sealed. A draft that is wrong is counted again; a sealed report stays. */
export const reportLifecycle = lifecycle(EfficiencyReport, {
  states: ReportState,
  initial: 'DRAFT',
  acts: {
    make: { label: ['编制月报', 'Make a report'], from: null, to: 'DRAFT', by: 'reports.make' },
    recount: { label: ['重新统计', 'Count again'], from: ['DRAFT', 'CHECKED'], to: 'DRAFT', by: 'reports.make' },
    check: { label: ['审核', 'Check'], from: 'DRAFT', to: 'CHECKED', by: 'reports.make' },
    seal: { label: ['签发封账', 'Sign and seal'], from: 'CHECKED', to: 'SEALED', by: 'reports.seal' },
  },
})
