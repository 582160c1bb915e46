import { act, type ActContext } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Link, Text } from '../../../kernel/records/index.ts'
import { Department } from '../../organization/index.ts'
import { endEnquiry } from '../end-enquiry.ts'
import { enquiryFacts, enquiryLifecycle } from '../enquiry.lifecycle.ts'
import type { Enquiry } from '../enquiry.record.ts'
import { awaitsResult } from '../pending-consultation.ts'
import { enquiryEvents } from '../reception.events.ts'
import { competentAnswers, firstContactOutcomes, referralFields } from '../reception.provisions.ts'

@DefineInput()
export class ReferEnquiryInput {
  @Link(() => Department, { label: ['引导至科室', 'Department'], optional: true }) departmentId?: string | null
  @Text({ label: ['引导至单位', 'Other body'], max: 100, optional: true }) body?: string | null
  @Text({ label: ['办公地点', 'Office'], max: 200, optional: true }) place?: string | null
  @Text({ label: ['联系方式', 'Contact'], max: 100, optional: true }) contact?: string | null
  @Text({ label: ['首问结果', 'Outcome'], max: 40, optional: true, widget: 'law-choice:reception.firstContactOutcomes' }) outcome?: string | null
}

/** Where the rules let the department that the visitor was led to answer, the enquiry lies there from now on, with its head. */
async function passOn({ record, law, awaits, emit }: ActContext<Enquiry>, { id, headId }: Department): Promise<void> {
  if (competentAnswers.of(law, enquiryFacts(record)).length === 0) return
  record.departmentId = id
  if (headId) awaits({ staffId: headId, departmentId: id })
  emit(enquiryEvents.passedOn)
}

/** Leads the visitor to who is competent: another department of the bureau, or another body. */
export const referEnquiry = act(enquiryLifecycle, 'refer', {
  input: ReferEnquiryInput,
  allowed: awaitsResult,
  check: async ({ record, input, law, em }) => {
    const known = enquiryFacts(record)
    const department = input.departmentId ? await em.findOneOrFail(Department, input.departmentId) : undefined
    const outcome = input.outcome ? firstContactOutcomes.includes(law, input.outcome, known) : undefined
    const place = input.place ?? department?.office ?? null
    const contact = input.contact ?? department?.phone ?? null
    return outcome ?? referralFields.filled(law, {
      competentDepartment: department?.name ?? input.body ?? null, officeAddress: place ?? contact, location: place ?? contact, contact: contact ?? place,
    }, known)
  },
  run: async (context) => {
    const { input, em } = context
    const department = input.departmentId ? await em.findOneOrFail(Department, input.departmentId) : undefined
    endEnquiry(context, {
      outcome: input.outcome, referredToId: input.departmentId, referredToBody: input.body, referralPlace: input.place ?? department?.office,
      referralContact: input.contact ?? department?.phone,
    })
    if (department) await passOn(context, department)
  },
})
