import { act, invalid, required } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Link } from '../../../kernel/records/index.ts'
import { Department, isOurDepartment } from '../../organization/index.ts'
import { enquiryFacts, enquiryLifecycle } from '../enquiry.lifecycle.ts'
import { firstContactOutcomes } from '../reception.provisions.ts'

@DefineInput()
export class HandOverEnquiryInput {
  @Link(() => Department, { label: ['承办科室', 'Department'] }) departmentId!: string
}

/** What a pack may call taking a matter in for somebody who is away; what it requires is the visitor's number. */
const TAKEN_IN = 'TAKEN_IN'

/** Takes the matter in and hands it to the competent department; the first contact stays named and keeps seeing it. */
export const handOverEnquiry = act(enquiryLifecycle, 'handOver', {
  input: HandOverEnquiryInput,
  allowed: ({ record, law }) => {
    const takenIn = firstContactOutcomes.all(law, enquiryFacts(record)).find(({ code }) => code === TAKEN_IN)
    if (!takenIn?.requires?.includes('visitorPhone') || record.visitorPhone) return undefined
    return invalid({}, { fields: [required('visitorPhone')], citation: takenIn.citation })
  },
  check: ({ record, input, em }) => isOurDepartment(em, record.bureauId, 'departmentId', input.departmentId),
  run: ({ record, input }) => {
    record.departmentId = input.departmentId
  },
})
