import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, LongText } from '../../../kernel/records/index.ts'
import { caseRatingLifecycle } from '../case-rating.lifecycle.ts'
import { badRatingCallBack } from '../rating.provisions.ts'

const noObjection = rejection('NO_OBJECTION', ['科室没有提出异议，差评不能不计入', 'The department has not objected: a bad rating is not excluded'])

@DefineInput()
export class VerifyCaseRatingInput {
  @LongText({ label: ['核实情况', 'What was found'], max: 1000 }) finding!: string
}

/** The efficiency office has heard what lies behind a bad rating: it is to be put right. */
export const verifyCaseRating = act(caseRatingLifecycle, 'verify', {
  input: VerifyCaseRatingInput,
  run: ({ record, input, now, facts }) => {
    facts({ named: record.named })
    Object.assign(record, { finding: input.finding, verifiedAt: now })
  },
})

@DefineInput()
export class ObjectToCaseRatingInput {
  @LongText({ label: ['异议理由', 'Objection'], max: 1000 }) objection!: string
}

/** The department holds a rating to be mistaken or malicious, and says why. */
export const objectToCaseRating = act(caseRatingLifecycle, 'objectTo', {
  input: ObjectToCaseRatingInput,
  run: ({ record, input }) => {
    record.objection = input.objection
  },
})

@DefineInput()
export class ExcludeCaseRatingInput {
  @LongText({ label: ['不计入的理由', 'Why excluded'], max: 1000 }) exclusion!: string
}

/** A mistaken or malicious rating leaves the figures, only after an objection that was looked into. */
export const excludeCaseRating = act(caseRatingLifecycle, 'exclude', {
  input: ExcludeCaseRatingInput,
  allowed: ({ record }) => (record.objection ? undefined : noObjection()),
  run: ({ record, input, facts }) => {
    facts({ named: record.named })
    record.exclusion = input.exclusion
  },
})

@DefineInput()
export class CorrectCaseRatingInput {
  @LongText({ label: ['整改情况', 'Correction'], max: 1000 }) correction!: string
}

/** The department reports what it put right. Whoever gave their name is called back; nobody can call an unnamed one. */
export const correctCaseRating = act(caseRatingLifecycle, 'correct', {
  input: CorrectCaseRatingInput,
  run: ({ record, input, law, now, facts }) => {
    const known = { named: record.named }
    facts(known)
    Object.assign(record, { correction: input.correction, correctedAt: now, state: record.named && badRatingCallBack.of(law, known) ? 'CORRECTED' : 'CLOSED' })
  },
})

@DefineInput()
export class CallBackCaseRatingInput {
  @LongText({ label: ['回访情况', 'Call-back'], max: 1000 }) callBack!: string
}

/** The efficiency office asks the applicant whether it is right now. */
export const callBackCaseRating = act(caseRatingLifecycle, 'callBack', {
  input: CallBackCaseRatingInput,
  run: ({ record, input, now, facts }) => {
    facts({ named: record.named })
    Object.assign(record, { callBack: input.callBack, calledBackAt: now })
  },
})
