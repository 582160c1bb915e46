import { dayOf } from '../../../kernel/calendar/index.ts'
import { act, fieldRejection, invalid, rejection, type ActContext } from '../../../kernel/lifecycle/index.ts'
import { Choice, DefineInput, Instant, Link, Text } from '../../../kernel/records/index.ts'
import { ServiceItem } from '../../catalogue/index.ts'
import { areOurStaff, StaffMember } from '../../organization/index.ts'
import { ApplicantKind } from '../applicant.record.ts'
import { caseFacts } from '../case-facts.ts'
import { caseEvents } from '../case.events.ts'
import { caseLifecycle } from '../case.lifecycle.ts'
import { SpecialProcedure } from '../case-decisions.record.ts'
import { Case } from '../case.record.ts'
import { keepNotice, noticeTimes } from '../imported-notice.ts'
import { ImportedStatus, newSteps, standing, wrongTimes, type CaseTimes } from '../imported-steps.ts'
import { newCase } from '../new-case.ts'
import { correctRegistration, PROVINCES, type Registration } from '../registration.ts'
import { itemNotOffered } from './register.ts'

const known = rejection('CASE_IMPORTED_ALREADY', ['该省平台编号已导入', 'This external number is here already'])
const localItem = fieldRejection('LOCAL_ITEM', ['该事项不由省统一平台收件', 'This item is not taken in by the provincial platform'])
const notImported = rejection('NOT_IMPORTED', ['该办件不是从省平台导入的', 'This case was not imported'])

/** One row of a provincial export, its words already mapped to ours. */
@DefineInput()
export class ImportedCaseInput {
  @Text({ label: ['省平台编号', 'External number'], max: 60 }) externalNumber!: string
  @Link(() => ServiceItem, { label: ['服务事项', 'Service item'] }) itemId!: string
  @Choice(() => ImportedStatus, { label: ['办件状态', 'Status'] }) status!: ImportedStatus
  @Text({ label: ['申请人姓名或名称', 'Applicant'], max: 100 }) applicantName!: string
  @Choice(() => ApplicantKind, { label: ['申请人类型', 'Kind of applicant'], optional: true }) applicantKind?: ApplicantKind | null
  @Text({ label: ['证件号码', 'Id number'], max: 40, optional: true }) idNumber?: string | null
  @Text({ label: ['联系电话', 'Phone'], max: 40, optional: true }) phone?: string | null
  @Text({ label: ['申请内容', 'Matter'], max: 200, optional: true }) matter?: string | null
  @Link(() => StaffMember, { label: ['经办人', 'Handler'], optional: true }) handlerId?: string | null
  @Instant({ label: ['收件时间', 'Received'] }) receivedAt!: Date
  @Instant({ label: ['一次性告知时间', 'One-time notice given'], optional: true }) noticeGivenAt?: Date | null
  @Instant({ label: ['补正时间', 'Supplemented'], optional: true }) supplementedAt?: Date | null
  @Instant({ label: ['受理时间', 'Accepted'], optional: true }) acceptedAt?: Date | null
  @Instant({ label: ['特别程序开始时间', 'Suspended'], optional: true }) suspendedAt?: Date | null
  @Instant({ label: ['特别程序结束时间', 'Resumed'], optional: true }) resumedAt?: Date | null
  @Instant({ label: ['办结时间', 'Completed'], optional: true }) completedAt?: Date | null
  @Instant({ label: ['送达时间', 'Delivered'], optional: true }) deliveredAt?: Date | null
  @Text({ label: ['办理意见', 'Outcome'], max: 1000, optional: true }) outcome?: string | null
}

/** The times that the clocks of a case were told. An acceptance that a lapse brought about is no word of the province's. */
export async function timesOf(em: ActContext['em'], { id, receivedAt, acceptedAt, acceptedFromReceipt, completedAt, deliveredAt }: Case): Promise<CaseTimes> {
  const procedure = await em.findOne(SpecialProcedure, { caseId: id }, { orderBy: { startedAt: 'DESC' } })
  return {
    ...await noticeTimes(em, id), receivedAt, acceptedAt: acceptedFromReceipt ? null : acceptedAt, completedAt, deliveredAt,
    suspendedAt: procedure?.startedAt, resumedAt: procedure?.endedAt,
  }
}

/** What a row tells of who applies, and for what; a column that is not there, or empty, tells nothing. */
export const toldOf = (input: ImportedCaseInput): Partial<Registration> =>
  Object.fromEntries(PROVINCES.flatMap((name) => (input[name as keyof ImportedCaseInput] ? [[name, input[name as keyof ImportedCaseInput]]] : [])))

type Context = Pick<ActContext<Case, ImportedCaseInput>, 'em' | 'input' | 'create' | 'emit' | 'takeBack' | 'facts'>

/**
 * The province's own word replaces an acceptance from receipt, which only its silence brought about; what was computed from that is
 * computed anew. That the notice came late stays with its clock, and with the signal about it.
 */
function replaceLapse({ input, takeBack }: Context, subject: Case): void {
  if (!subject.acceptedFromReceipt) return
  if (input.acceptedAt?.getTime() !== subject.acceptedAt!.getTime()) takeBack(caseEvents.accepted, subject.acceptedAt!)
  subject.acceptedFromReceipt = false
}

const FILED: readonly string[] = [caseEvents.received, caseEvents.supplemented]

/** Takes over what the row tells that is new: where the case stands, and each new event at the time it took place. */
async function takeOver(context: Context, subject: Case, before: CaseTimes): Promise<void> {
  const { em, input, create, emit, facts } = context
  const steps = newSteps(before, input)
  if (steps.length === 0) return
  replaceLapse(context, subject)
  for (const { event, at } of steps) emit(event, {}, at, FILED.includes(event) ? 'APPLICANT' : undefined)
  await keepNotice(context, subject, Object.fromEntries(steps.map(({ step, at }) => [step, at])))
  const { acceptedAt, completedAt, deliveredAt, outcome, suspendedAt, resumedAt } = input
  Object.assign(subject, standing(input), {
    acceptedAt: acceptedAt ?? null, completedAt: completedAt ?? null, deliveredAt: deliveredAt ?? before.deliveredAt ?? null,
    outcome: outcome ?? subject.outcome ?? null,
  })
  facts(await caseFacts(em, subject))
  if (!suspendedAt) return
  const running = await em.findOne(SpecialProcedure, { caseId: subject.id, startedAt: suspendedAt })
  if (running) running.endedAt = resumedAt
  else {
    create(SpecialProcedure, {
      bureauId: subject.bureauId, caseId: subject.id, kind: 'PROVINCIAL', label: '省平台特别程序', reason: '省平台登记', startedAt: suspendedAt,
      plannedEnd: dayOf(resumedAt ?? suspendedAt), endedAt: resumedAt,
    })
  }
}

/** Takes in a case of the province. Its clocks run on the times that the province gives, not on the hour of the import. */
export const importCase = act(caseLifecycle, 'import', {
  input: ImportedCaseInput,
  check: async ({ em, input, acting, now }) => {
    if ((await em.count(Case, { bureauId: acting.bureauId, externalNumber: input.externalNumber })) > 0) return known()
    const item = await em.findOneOrFail(ServiceItem, input.itemId)
    if (!item.currentVersionId || item.bureauId !== acting.bureauId) return itemNotOffered()
    if (item.source !== 'PROVINCIAL') return invalid({}, { fields: [localItem('itemId')] })
    const unfit = await areOurStaff(em, item.bureauId, [input.handlerId])
    if (unfit) return unfit
    const fields = wrongTimes({}, input, now)
    return fields.length > 0 ? invalid({}, { fields }) : undefined
  },
  run: async (context) => {
    const { em, input } = context
    const item = await em.findOneOrFail(ServiceItem, input.itemId)
    const made = await newCase(context, {
      item, applicant: input, channel: 'IMPORT', state: 'RECEIVED', receivedAt: input.receivedAt, handlerId: input.handlerId,
      externalNumber: input.externalNumber, matter: input.matter,
    })
    await takeOver(context, made, {})
    return made
  },
})

/** Follows what the province tells of a case that is here already. */
export const followImportedCase = act(caseLifecycle, 'followImport', {
  input: ImportedCaseInput,
  check: async ({ em, record, input, now }) => {
    if (record.externalNumber !== input.externalNumber) return notImported()
    const fields = wrongTimes(await timesOf(em, record), input, now)
    return fields.length > 0 ? invalid({}, { fields }) : undefined
  },
  run: async (context) => {
    const { em, record, input } = context
    const before = await timesOf(em, record)
    await takeOver(context, record, before)
    await correctRegistration(context, record, toldOf(input), '省平台更正')
    if (input.handlerId) record.handlerId = input.handlerId
  },
})
