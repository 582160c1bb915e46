import type { ActContext } from '../../kernel/lifecycle/index.ts'
import { OneTimeNotice } from '../reception/index.ts'
import { Supplement } from './case-papers.record.ts'
import type { Case } from './case.record.ts'
import type { CaseTimes } from './imported-steps.ts'

/** What stands in the place of a number on a notice that the province gave: it tells when, and not what was missing. */
export const PROVINCIAL_NOTICE = '省平台告知'

const lastNotice = (em: ActContext['em'], caseId: string): Promise<OneTimeNotice | null> =>
  em.findOne(OneTimeNotice, { caseId, number: PROVINCIAL_NOTICE }, { orderBy: { givenAt: 'DESC' } })

/** The last notice that the province told of, and its supplement. */
export async function noticeTimes(em: ActContext['em'], caseId: string): Promise<Pick<CaseTimes, 'noticeGivenAt' | 'supplementedAt'>> {
  const notice = await lastNotice(em, caseId)
  const supplement = notice && await em.findOne(Supplement, { noticeId: notice.id }, { orderBy: { receivedAt: 'DESC' } })
  return { noticeGivenAt: notice?.givenAt, supplementedAt: supplement?.receivedAt }
}

/** Keeps the notice and the supplement that a row tells of anew. */
export async function keepNotice({ em, create }: Pick<ActContext, 'em' | 'create'>, of: Case, told: { noticeGivenAt?: Date; supplementedAt?: Date }): Promise<void> {
  const { id: caseId, bureauId, departmentId } = of
  const { noticeGivenAt, supplementedAt } = told
  const notice = noticeGivenAt
    ? create(OneTimeNotice, { bureauId, departmentId, caseId, number: PROVINCIAL_NOTICE, form: 'WRITTEN', givenAt: noticeGivenAt, breachesDuty: false, late: false })
    : await lastNotice(em, caseId)
  if (supplementedAt && notice) create(Supplement, { bureauId, caseId, noticeId: notice.id, receivedAt: supplementedAt })
}
