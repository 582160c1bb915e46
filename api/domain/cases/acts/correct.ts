import { checkAnswers, type FormDefinition } from '../../../kernel/forms/index.ts'
import { fieldRejection, invalid, rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Json, LongText, Text } from '../../../kernel/records/index.ts'
import { ServiceItemVersion } from '../../catalogue/index.ts'
import { caseAct } from '../case-act.ts'
import { corrections, correctRegistration, PROVINCES, registrationOf } from '../registration.ts'

const nothing = rejection('NOTHING_CORRECTED', ['登记信息没有变化', 'Nothing differs from what is registered'])
const provinces = fieldRejection('OWNED_BY_THE_PROVINCE', ['此栏由省统一平台提供，请在省平台更正，随下次导入更新', "This is the province's: correct it on its platform, and the next import brings it"])

/** What is left out stays as it is; what is sent empty is taken out. */
@DefineInput()
export class CorrectCaseInput {
  @LongText({ label: ['更正原因', 'Reason'], max: 300 }) reason!: string
  @Text({ label: ['申请人姓名或名称', 'Applicant'], max: 100 }) applicantName!: string
  @Text({ label: ['证件号码', 'Id number'], max: 40, optional: true }) idNumber?: string | null
  @Text({ label: ['联系电话', 'Phone'], max: 40, optional: true }) phone?: string | null
  @Text({ label: ['联系地址', 'Address'], max: 200, optional: true }) address?: string | null
  @Text({ label: ['经办代理人', 'Agent'], max: 60, optional: true }) agent?: string | null
  @Text({ label: ['申请内容', 'Matter'], max: 200, optional: true }) matter?: string | null
  @Json({ label: ['附加栏目', 'Custom fields'], optional: true, widget: 'form-answers' }) answers?: unknown
}

/** Puts right what was typed wrongly at the registration, until the case is on file. */
export const correctCase = caseAct('correct', {
  input: CorrectCaseInput,
  begin: async ({ record, em, acting }) => {
    const { matter, answers, ...person } = await registrationOf(em, record)
    return { ...(acting.may('cases.identity') ? person : {}), matter, answers: answers ?? undefined }
  },
  check: async ({ record, input, em }) => {
    const corrected = corrections(await registrationOf(em, record), input)
    if (corrected.length === 0) return nothing()
    const owned = record.externalNumber ? corrected.filter((name) => PROVINCES.includes(name)) : []
    if (owned.length > 0) return invalid({}, { fields: owned.map((name) => provinces(name)) })
    if (!corrected.includes('answers')) return undefined
    const { form } = await em.findOneOrFail(ServiceItemVersion, record.itemVersionId)
    const wrong = form ? checkAnswers(form as FormDefinition, input.answers ?? {}) : []
    return wrong.length === 0 ? undefined : invalid({}, { fields: wrong.map((problem) => ({ ...problem, path: `answers.${problem.path}` })) })
  },
  run: (context) => correctRegistration(context, context.record, context.input, context.input.reason),
})
