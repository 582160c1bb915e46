import { dayOf } from '../../../kernel/calendar/index.ts'
import { act, asInput, rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Link, LongText, Text } from '../../../kernel/records/index.ts'
import { Circular } from '../circular.record.ts'
import { circularLifecycle } from '../circular.lifecycle.ts'
import { proposedText } from '../circular-text.ts'
import { Finding } from '../finding.record.ts'
import { Inspection } from '../inspection.record.ts'
import { Department } from '../../organization/index.ts'

@DefineInput()
export class DraftCircularInput {
  @Link(() => Inspection, { label: ['督查', 'Inspection'] }) inspectionId!: string
  @Text({ label: ['标题', 'Title'], max: 120 }) title!: string
  @LongText({ label: ['正文', 'Text'], max: 8000, optional: true, help: ['不填则按情况表和问题拟出', 'Empty: put together from the report and its findings'] }) text?: string
}

@DefineInput()
export class RedraftCircularInput {
  @Text({ label: ['标题', 'Title'], max: 120 }) title!: string
  @LongText({ label: ['正文', 'Text'], max: 8000 }) text!: string
}

const notConfirmed = rejection('INSPECTION_NOT_CONFIRMED', ['被查科室尚未全部确认，不能起草通报', 'Not every department has confirmed: no circular yet'])
const drafted = rejection('CIRCULAR_DRAFTED', ['本次督查的通报已经起草', 'The circular of this inspection has been drafted'])

/** After every department has confirmed or its objection was settled. */
export const draftCircular = act(circularLifecycle, 'draft', {
  input: DraftCircularInput,
  check: async ({ input, em }) => {
    const { state } = await em.findOneOrFail(Inspection, input.inspectionId)
    if ((await em.count(Circular, { inspectionId: input.inspectionId })) > 0) return drafted()
    return state === 'CONFIRMED' ? undefined : notConfirmed()
  },
  run: async ({ input, acting, em, create, now }) => {
    const inspection = await em.findOneOrFail(Inspection, input.inspectionId)
    const findings = await em.find(Finding, { inspectionId: inspection.id, state: 'OPEN' }, { orderBy: { raisedAt: 'asc' } })
    const departments = new Map((await em.find(Department, { bureauId: inspection.bureauId })).map(({ id, name }) => [id, name]))
    const found = findings.map((finding) => ({ ...finding, department: departments.get(finding.departmentId)! }))
    return create(Circular, {
      ...input, text: input.text ?? proposedText({ ...inspection, day: inspection.startedAt ? dayOf(inspection.startedAt) : inspection.plannedFor }, found), bureauId: inspection.bureauId, state: 'DRAFT', draftedById: acting.staffId, draftedAt: now,
    })
  },
})

/** A changed draft is countersigned anew. */
export const redraftCircular = act(circularLifecycle, 'redraft', {
  input: RedraftCircularInput,
  begin: ({ record }) => asInput(RedraftCircularInput, record),
  run: ({ record, input, acting, now }) => {
    Object.assign(record, input, { draftedById: acting.staffId, draftedAt: now, countersignedById: null, countersignedAt: null })
  },
})
