import { act } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, LongText } from '../../../kernel/records/index.ts'
import { inspectionLifecycle } from '../inspection.lifecycle.ts'
import { recordFields } from '../inspection.provisions.ts'
import { inspectorOnly } from '../inspector-only.ts'

@DefineInput()
export class ReportInspectionInput {
  @LongText({ label: ['督查情况', 'Summary'], max: 4000, optional: true }) summary?: string
}

/** The record form goes to the efficiency office (TX-SUPERVISION-05f, 05g) and each department is asked to confirm. */
export const reportInspection = act(inspectionLifecycle, 'report', {
  input: ReportInspectionInput,
  allowed: ({ record, acting, em }) => inspectorOnly(em, acting, record),
  check: ({ input, law }) => recordFields.filled(law, { summary: input.summary }),
  run: ({ record, input, acting, now }) => { Object.assign(record, { summary: input.summary, reportedById: acting.staffId, reportedAt: now }) },
})
