import { checkAnswers, type FormDefinition } from '../../../kernel/forms/index.ts'
import { act, invalid, rejection, required, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { Choice, DefineInput, Integer, Items, Json, Link, Money, Text } from '../../../kernel/records/index.ts'
import { materialsOf, ServiceItem, ServiceItemVersion } from '../../catalogue/index.ts'
import { areOurStaff, StaffMember } from '../../organization/index.ts'
import type { EntityManager } from '@mikro-orm/sql'
import { ApplicantKind } from '../applicant.record.ts'
import { caseFacts } from '../case-facts.ts'
import { caseLifecycle } from '../case.lifecycle.ts'
import { CaseChannel, type Case } from '../case.record.ts'
import { mustState } from '../must-state.ts'
import { newCase } from '../new-case.ts'
import { addMaterials } from '../received-materials.ts'
import { receiptFields } from '../acceptance.provisions.ts'

export const itemNotOffered = rejection('ITEM_NOT_OFFERED', ['该事项未发布或已停办', 'This item is not published, or is retired'])
const provincialItem = rejection('PROVINCIAL_ITEM', [
  '该事项由省统一平台收件，办件应由导入产生；确需手工登记的，请填写原因', "The province's platform takes this item in: its cases are imported. To register one by hand, give the reason",
])
const handlerNeeded = rejection('HANDLER_NEEDED', ['请指定经办人', 'Name the handler'])

/** A paper at the counter. */
@DefineInput()
export class ReceivedMaterialInput {
  @Text({ label: ['材料名称', 'Material'], max: 200 }) name!: string
  @Integer({ label: ['份数', 'Copies'], min: 0, max: 99, optional: true }) copies?: number | null
  @Integer({ label: ['页数', 'Pages'], min: 0, max: 9999, optional: true }) pages?: number | null
}

/** Three things are asked, the rest may follow: thirty seconds for a clerk who knows the form. */
@DefineInput()
export class RegisterCaseInput {
  @Link(() => ServiceItem, { label: ['服务事项', 'Service item'] }) itemId!: string
  @Text({ label: ['申请人姓名或名称', 'Applicant'], max: 100 }) applicantName!: string
  @Choice(() => CaseChannel, { label: ['收件渠道', 'Channel'], optional: true }) channel?: CaseChannel | null
  @Choice(() => ApplicantKind, { label: ['申请人类型', 'Kind of applicant'], optional: true }) applicantKind?: ApplicantKind | null
  @Text({ label: ['证件号码', 'Id number'], max: 40, optional: true }) idNumber?: string | null
  @Text({ label: ['联系电话', 'Phone'], max: 40, optional: true }) phone?: string | null
  @Text({ label: ['联系地址', 'Address'], max: 200, optional: true }) address?: string | null
  @Text({ label: ['经办代理人', 'Agent'], max: 60, optional: true }) agent?: string | null
  @Text({ label: ['申请内容', 'Matter'], max: 200, optional: true }) matter?: string | null
  @Link(() => StaffMember, { label: ['经办人', 'Handler'], optional: true, help: ['不填为本人', 'Yourself, unless given'] }) handlerId?: string | null
  @Money({ label: ['收费', 'Fee'], min: 0, max: 1_000_000_000, optional: true }) fee?: number | null
  @Items(() => ReceivedMaterialInput, {
    label: ['收到的材料', 'Materials'], optional: true, help: ['不填为事项要求的全部材料', 'All that the item asks for, unless given'],
  }) materials?: ReceivedMaterialInput[] | null
  @Json({ label: ['附加栏目', 'Custom fields'], optional: true, widget: 'form-answers' }) answers?: unknown
  @Text({
    label: ['未经省平台收件的原因', "Why not by the province's platform"], max: 200, optional: true,
    help: ['省统一平台事项须填写', 'Needed for an item of the provincial platform'],
  }) offPlatformReason?: string | null
}

/**
 * Refuses an item that is not on offer, one of the province's platform that is typed in without a reason (its cases are imported),
 * and answers that do not fit its custom fields.
 */
export async function checkItem(em: EntityManager, { itemId, answers, offPlatformReason }: RegisterCaseInput): Promise<Rejection | undefined> {
  const item = await em.findOneOrFail(ServiceItem, itemId)
  if (item.state !== 'PUBLISHED' || !item.currentVersionId) return itemNotOffered()
  if (item.source === 'PROVINCIAL' && !offPlatformReason) return provincialItem({}, { fields: [required('offPlatformReason')] })
  const { form } = await em.findOneOrFail(ServiceItemVersion, item.currentVersionId)
  const wrong = form ? checkAnswers(form as FormDefinition, answers ?? {}) : []
  return wrong.length === 0 ? undefined : invalid({}, { fields: wrong.map((problem) => ({ ...problem, path: `answers.${problem.path}` })) })
}

/** Refuses a case without a handler, or with one who does not work for the bureau. */
export const unfitHandler = async (em: EntityManager, bureauId: string, handlerId: string | null | undefined): Promise<Rejection | undefined> =>
  (handlerId ? areOurStaff(em, bureauId, [handlerId]) : handlerNeeded())

/** Lists the papers on the receipt: those named, or all that the version asks for. */
export async function listMaterials(
  context: Parameters<typeof newCase>[0] & { em: EntityManager }, made: Case, named: readonly ReceivedMaterialInput[] | null | undefined,
): Promise<void> {
  const all = async () => (await materialsOf(context.em, made.itemVersionId)).map(({ name, originals, copies }) => ({ name, copies: originals + copies }))
  await addMaterials(context, made, named ?? await all())
}

/** Takes in an application at the counter, by phone, letter or online. */
export const registerCase = act(caseLifecycle, 'register', {
  input: RegisterCaseInput,
  check: async ({ em, input, acting, law }) => {
    const refused = await checkItem(em, input)
    if (refused) return refused
    const item = await em.findOneOrFail(ServiceItem, input.itemId)
    const unfit = await unfitHandler(em, item.bureauId, input.handlerId ?? acting.staffId)
    if (unfit) return unfit
    const known = await caseFacts(em, { itemId: item.id, itemVersionId: item.currentVersionId!, channel: input.channel ?? 'WINDOW' })
    const { materials } = input
    if (item.kind === 'IMMEDIATE' || !materials) return undefined
    return mustState(receiptFields, law, {
      materials: ['materials', materials.length], pages: ['materials', materials.every(({ pages }) => pages)], handler: ['handlerId', true],
    }, known)
  },
  run: async (context) => {
    const { em, input, acting, now, facts } = context
    const item = await em.findOneOrFail(ServiceItem, input.itemId)
    const made = await newCase(context, {
      item, applicant: input, channel: input.channel ?? 'WINDOW', state: 'RECEIVED', receivedAt: now, handlerId: input.handlerId ?? acting.staffId!,
      matter: input.matter, answers: input.answers, fee: input.fee, offPlatformReason: input.offPlatformReason,
    })
    await listMaterials(context, made, input.materials)
    facts(await caseFacts(em, made))
    return made
  },
})
