import { act } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, LongText } from '../../../kernel/records/index.ts'
import { departmentOnly } from '../department-only.ts'
import { findingLifecycle } from '../finding.lifecycle.ts'
import { rectificationFields } from '../inspection.provisions.ts'
import { Rectification } from '../rectification.record.ts'

@DefineInput()
export class SubmitRectificationInput {
  @LongText({ label: ['原因分析', 'Causes'], max: 2000, optional: true }) causes?: string
  @LongText({ label: ['整改措施', 'Measures'], max: 2000, optional: true }) measures?: string
  @LongText({ label: ['整改结果', 'Result'], max: 2000 }) result!: string
}

/** The department answers with the causes and the measures that the pack asks for (TX-CONTENT-06b). */
export const submitRectification = act(findingLifecycle, 'submit', {
  input: SubmitRectificationInput,
  allowed: ({ record, acting }) => departmentOnly(acting, 'inspections.rectify', record),
  check: ({ input, law }) => rectificationFields.filled(law, { causes: input.causes, measures: input.measures }),
  run: ({ record, input, acting, create, now }) => {
    create(Rectification, { ...input, bureauId: record.bureauId, findingId: record.id, reportedById: acting.staffId, reportedAt: now })
  },
})
