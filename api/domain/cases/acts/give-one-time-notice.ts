import { allowanceLabel, dayOf, type Day as CalendarDay } from '../../../kernel/calendar/index.ts'
import { rejection, type ActContext } from '../../../kernel/lifecycle/index.ts'
import { Choice, Day, DefineInput, Items, LongText, Text } from '../../../kernel/records/index.ts'
import { promisedLimitOf, ServiceItemVersion, statutoryLimitOf } from '../../catalogue/index.ts'
import { namedBefore, NoticeForm, unnamedBefore, writeNotice, type NoticeContent } from '../../reception/index.ts'
import { acceptanceReview, noticeFields, noticeForms, noticeRepeatable, oneTimeNotice } from '../acceptance.provisions.ts'
import { caseAct } from '../case-act.ts'
import { caseEvents } from '../case.events.ts'
import type { Case } from '../case.record.ts'
import { mustState } from '../must-state.ts'

export const dayIsPast = rejection('DAY_IN_THE_PAST', ['{day}已过，请另选日期', '{day} is past: choose another day'])

/** Something that is missing or unfit, and what to do about it. */
@DefineInput()
export class MissingMaterialInput {
  @Text({ label: ['材料名称', 'Material'], max: 200 }) name!: string
  @Text({ label: ['补正要求', 'What to do'], max: 300, optional: true }) requirement?: string | null
}

/** What the item's version says already need not be typed again. */
@DefineInput()
export class GiveOneTimeNoticeInput {
  @Items(() => MissingMaterialInput, { label: ['需补正的材料', 'What is missing'] }) missing!: MissingMaterialInput[]
  @Choice(() => NoticeForm, { label: ['告知形式', 'Form'], optional: true }) form?: NoticeForm | null
  @LongText({ label: ['需补齐的手续', 'Formalities to complete'], max: 1000, optional: true }) formalities?: string | null
  @LongText({ label: ['如何办理', 'How to proceed'], max: 1000, optional: true }) howToProceed?: string | null
  @Day({ label: ['补正截止日', 'Supplement by'], optional: true }) supplementBy?: CalendarDay | null
  @LongText({ label: ['办理依据', 'Legal basis'], max: 2000, optional: true }) legalBasis?: string | null
  @LongText({ label: ['办理程序', 'Procedure'], max: 2000, optional: true }) procedure?: string | null
}

async function contentOf({ em, record, input }: Pick<ActContext<Case, GiveOneTimeNoticeInput>, 'em' | 'record' | 'input'>): Promise<NoticeContent> {
  const version = await em.findOneOrFail(ServiceItemVersion, record.itemVersionId)
  const limit = promisedLimitOf(version) ?? statutoryLimitOf(version)
  return {
    ...input, form: input.form ?? 'WRITTEN', legalBasis: input.legalBasis ?? version.legalBasis, procedure: input.procedure ?? version.procedure,
    timeLimit: limit ? allowanceLabel(limit)[0] : '即办',
  }
}

/**
 * Names everything that is missing, once. A later notice that names what an earlier one should have is given all the same, for the
 * applicant needs it, and is marked as a breach of the duty.
 */
export const giveOneTimeNotice = caseAct('giveOneTimeNotice', {
  input: GiveOneTimeNoticeInput,
  check: async (context, known) => {
    const { law, input, now } = context
    if (input.supplementBy && input.supplementBy < dayOf(now)) return dayIsPast({ day: input.supplementBy })
    const content = await contentOf(context)
    return noticeForms.includes(law, content.form, known) ?? mustState(noticeFields, law, {
      missing: ['missing', input.missing.length], legalBasis: ['legalBasis', content.legalBasis], procedure: ['procedure', content.procedure],
      timeLimit: ['missing', content.timeLimit],
    }, known)
  },
  run: async (context, known) => {
    const { record, em, law, now, emit } = context
    const earlier = await namedBefore(em, record.id)
    const content = await contentOf(context)
    const overdue = earlier.notices > 0 ? unnamedBefore(content.missing, earlier.names) : []
    const atOnce = oneTimeNotice.immediate(law, known) ?? acceptanceReview.immediate(law, known)
    const late = atOnce && earlier.notices === 0 && dayOf(now) > dayOf(record.receivedAt) ? atOnce.citation : undefined
    const repeated = earlier.notices > 0 && overdue.length === 0 ? noticeRepeatable.of(law, known) : undefined
    const { id: caseId, bureauId, departmentId } = record
    record.supplementBy = content.supplementBy
    await writeNotice(context, { bureauId, departmentId, caseId }, content, { overdue, late: late !== undefined, citation: late ?? repeated })
    if (overdue.length > 0) emit(caseEvents.noticeDutyBreached)
  },
})
