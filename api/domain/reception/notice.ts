import { dayOf, yearOf, type Day } from '../../kernel/calendar/index.ts'
import type { ActContext } from '../../kernel/lifecycle/index.ts'
import { MissingMaterial, OneTimeNotice, type NoticeForm } from './one-time-notice.record.ts'

/** What a one-time notice says. */
export interface NoticeContent {
  form: NoticeForm
  legalBasis?: string | null
  timeLimit?: string | null
  procedure?: string | null
  formalities?: string | null
  howToProceed?: string | null
  reason?: string | null
  supplementBy?: Day | null
  missing: readonly { name: string; requirement?: string | null }[]
}

/** To whom it is given. */
export interface NoticeSubject { bureauId: string; departmentId: string; caseId?: string; enquiryId?: string }

const named = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '')

/** Which of these materials no earlier notice named: those it should have. Spelling apart from spaces and width counts. */
export const unnamedBefore = (missing: readonly { name: string }[], earlier: readonly string[]): string[] => {
  const known = new Set(earlier.map(named))
  return missing.map(({ name }) => name).filter((name) => !known.has(named(name)))
}

/** The materials that earlier notices on a case named. One of the province's, of which only the time is known, names nothing here. */
export async function namedBefore(em: ActContext['em'], caseId: string): Promise<{ notices: number; names: string[] }> {
  const notices = await em.find(OneTimeNotice, { caseId })
  const materials = await em.find(MissingMaterial, { noticeId: { $in: notices.map(({ id }) => id) } })
  return { notices: new Set(materials.map(({ noticeId }) => noticeId)).size, names: materials.map(({ name }) => name) }
}

/** What is remarkable about a notice: what an earlier one should have said, whether it came later than at once, and the rule. */
export interface NoticeRemarks { overdue: readonly string[]; late: boolean; citation?: unknown }

/** Writes a notice with its number. */
export async function writeNotice(
  context: Pick<ActContext, 'create' | 'nextNumber' | 'now' | 'acting'>, subject: NoticeSubject, content: NoticeContent,
  { overdue, late, citation }: NoticeRemarks = { overdue: [], late: false },
): Promise<OneTimeNotice> {
  const { create, nextNumber, now, acting } = context
  const { missing, ...stated } = content
  const year = yearOf(dayOf(now))
  const number = `告知〔${year}〕${await nextNumber(subject.bureauId, 'ONE_TIME_NOTICE', year)}号`
  const notice = create(OneTimeNotice, {
    ...subject, ...stated, number, givenAt: now, givenById: acting.staffId, breachesDuty: overdue.length > 0, late, citation,
  })
  for (const { name, requirement } of missing) {
    create(MissingMaterial, { bureauId: subject.bureauId, noticeId: notice.id, name, requirement, overdue: overdue.includes(name) })
  }
  return notice
}
