import { rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Flag, Text } from '../../../kernel/records/index.ts'
import { caseAct } from '../case-act.ts'
import { Delivery } from '../case-papers.record.ts'
import { materialsReturned } from '../refusal.provisions.ts'

const notForThisOne = rejection('MATERIALS_STAY', ['准予办结的材料须归档，不退还', 'The materials of a granted case stay on file'])
const identityFirst = rejection('IDENTITY_AND_SIGNATURE', ['退还材料须核验身份并由申请人签字', 'Materials are given back against proof of identity and a signature'])

@DefineInput()
export class ReturnMaterialsInput {
  @Text({ label: ['领取人', 'Recipient'], max: 60 }) recipient!: string
  @Flag({ label: ['已核验身份', 'Identity shown'] }) identityShown?: boolean | null
  @Flag({ label: ['已签收', 'Signed for'] }) signedFor?: boolean | null
}

/** Gives the materials of a case that ended without a grant back to the applicant who asks; where the rules say so, against proof of identity and a signature (CG-REFUSE-07b, FX-REFUSAL-09). */
export const returnMaterials = caseAct('returnMaterials', {
  input: ReturnMaterialsInput,
  allowed: ({ record }) => (record.result === 'GRANTED' || record.result === 'FORWARDED' ? notForThisOne() : undefined),
  check: ({ input, law }, known) => {
    const citation = materialsReturned.of(law, known)
    return citation && !(input.identityShown && input.signedFor) ? identityFirst({}, { citation }) : undefined
  },
  run: ({ record, input, acting, now, create }) => {
    create(Delivery, {
      bureauId: record.bureauId, caseId: record.id, kind: 'MATERIALS', manner: 'IN_PERSON', recipient: input.recipient, identityShown: input.identityShown ?? false, signedFor: input.signedFor ?? false,
      deliveredAt: now, deliveredById: acting.staffId,
    })
  },
})
