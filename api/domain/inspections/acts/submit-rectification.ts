import { attachFiles, StoredFile } from '../../../kernel/files/index.ts'
import { act } from '../../../kernel/lifecycle/index.ts'
import { notify } from '../../../kernel/notifications/index.ts'
import { DefineInput, Links, LongText } from '../../../kernel/records/index.ts'
import { departmentOnly } from '../department-only.ts'
import { findingLifecycle } from '../finding.lifecycle.ts'
import { InspectionMember } from '../inspection-member.record.ts'
import { rectificationFields } from '../inspection.provisions.ts'
import { rectificationReported } from '../notices.ts'
import { Rectification } from '../rectification.record.ts'

@DefineInput()
export class SubmitRectificationInput {
  @LongText({ label: ['原因分析', 'Causes'], max: 2000, optional: true }) causes?: string
  @LongText({ label: ['整改措施', 'Measures'], max: 2000, optional: true }) measures?: string
  @LongText({ label: ['整改结果', 'Result'], max: 2000 }) result!: string
  @Links(() => StoredFile, { label: ['佐证附件', 'Attachments'], optional: true }) fileIds?: string[]
}

/** The department answers with the causes and the measures that the pack asks for (TX-CONTENT-06b); whoever found it looks again. */
export const submitRectification = act(findingLifecycle, 'submit', {
  input: SubmitRectificationInput,
  allowed: ({ record, acting }) => departmentOnly(acting, 'inspections.rectify', record),
  check: ({ input, law }) => rectificationFields.filled(law, { causes: input.causes, measures: input.measures }),
  run: async ({ record, input: { fileIds = [], ...told }, acting, em, create, now }) => {
    const { id } = create(Rectification, { ...told, bureauId: record.bureauId, findingId: record.id, reportedById: acting.staffId, reportedAt: now })
    const team = await em.find(InspectionMember, { inspectionId: record.inspectionId, $or: [{ departmentId: null }, { departmentId: record.departmentId }] })
    await notify(em, {
      template: rectificationReported, facts: { matter: record.matter }, to: team.map(({ staffId }) => ({ id: staffId, bureauId: record.bureauId })),
      subject: { type: 'Finding', id: record.id }, now,
    })
    await attachFiles(em, { acting, ids: fileIds, subject: { type: 'Rectification', id }, now })
  },
})
