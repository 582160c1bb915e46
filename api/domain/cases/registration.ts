import { isDeepStrictEqual } from 'node:util'
import type { ActContext } from '../../kernel/lifecycle/index.ts'
import { Applicant } from './applicant.record.ts'
import { CaseCorrection } from './case-correction.record.ts'
import type { Case } from './case.record.ts'

/** What was registered of a case: who applies, and for what. */
export interface Registration {
  applicantName: string
  idNumber?: string | null
  phone?: string | null
  address?: string | null
  agent?: string | null
  matter?: string | null
  answers?: unknown
}
export type Registered = keyof Registration

/** What the province tells of its cases, and nobody else corrects. */
export const PROVINCES: readonly Registered[] = ['applicantName', 'idNumber', 'phone', 'matter']

/** What stands registered of a case now. */
export async function registrationOf(em: ActContext['em'], { applicantId, matter, answers }: Case): Promise<Registration> {
  const { name: applicantName, idNumber, phone, address, agent } = await em.findOneOrFail(Applicant, applicantId)
  return { applicantName, idNumber, phone, address, agent, matter, answers }
}

/** An empty field and none at all are one. */
const plain = (value: unknown): unknown => (value === '' || value === undefined ? null : value)

/** The fields in which what is given differs from what stands there; a field that is not given stays. */
export const corrections = (now: Registration, given: Partial<Registration>): Registered[] =>
  (Object.keys(now) as Registered[]).filter((name) => given[name] !== undefined && !isDeepStrictEqual(plain(given[name]), plain(now[name])))

/** Corrects what was registered and keeps what stood there before, with the reason. The log learns which fields, and no values. */
export async function correctRegistration(
  { em, acting, now, create, alsoChanged }: Pick<ActContext, 'em' | 'acting' | 'now' | 'create' | 'alsoChanged'>, of: Case,
  given: Partial<Registration>, reason: string,
): Promise<void> {
  const stands = await registrationOf(em, of)
  const corrected = corrections(stands, given)
  if (corrected.length === 0) return
  const pick = (from: Partial<Registration>): Partial<Registration> => Object.fromEntries(corrected.map((name) => [name, plain(from[name])]))
  const { id: caseId, bureauId, itemVersionId } = of
  create(CaseCorrection, { ...pick(stands), bureauId, caseId, itemVersionId, corrected, reason, correctedAt: now, correctedById: acting.staffId })
  const { matter, answers, applicantName, ...person } = pick(given)
  if (corrected.includes('matter')) of.matter = matter
  if (corrected.includes('answers')) of.answers = answers
  Object.assign(await em.findOneOrFail(Applicant, of.applicantId), person, applicantName ? { name: applicantName } : {})
  alsoChanged(corrected)
}
