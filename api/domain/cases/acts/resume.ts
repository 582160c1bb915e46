import { DefineInput, LongText } from '../../../kernel/records/index.ts'
import { caseAct } from '../case-act.ts'
import { SpecialProcedure } from '../case-decisions.record.ts'

@DefineInput()
export class ResumeCaseInput {
  @LongText({ label: ['程序结果', 'Result of the procedure'], max: 500 }) result!: string
}

/** The special procedure is over: the clocks go on with what was left of them. */
export const resumeCase = caseAct('resume', {
  input: ResumeCaseInput,
  run: async ({ record, input, em, now }) => {
    const procedure = await em.findOneOrFail(SpecialProcedure, { caseId: record.id, endedAt: null })
    Object.assign(procedure, { endedAt: now, result: input.result })
  },
})
