import { act } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Link } from '../../../kernel/records/index.ts'
import { Department } from '../../organization/index.ts'
import { enquiryLifecycle } from '../enquiry.lifecycle.ts'

@DefineInput()
export class HandOverEnquiryInput {
  @Link(() => Department, { label: ['承办科室', 'Department'] }) departmentId!: string
}

/** Puts the enquiry into the competent department's hands; the first contact stays named and keeps seeing it. */
export const handOverEnquiry = act(enquiryLifecycle, 'handOver', {
  input: HandOverEnquiryInput,
  run: ({ record, input }) => {
    record.departmentId = input.departmentId
  },
})
