import { sql } from 'kysely'
import { permissions, refusal, type Acting, type Refusal } from '../access/index.ts'
import { appendAudit } from '../audit/index.ts'
import { newId } from '../records/index.ts'
import type { EntityManager } from '../store/index.ts'
import { protection } from './configured-keys.ts'
import { open, type PersonalValues, type Sealed } from './envelope.ts'
import { contextOf } from './identity.ts'

permissions('identities', {
  open: [['查看受保护身份', 'Open protected identities'], ['COMPLAINT_OFFICER', 'EFFICIENCY_OFFICE', 'STAFF']],
  approve: [['同意查看受保护身份', 'Approve the opening of identities'], ['COMPLAINT_OFFICER', 'LEADERSHIP', 'BUREAU_HEAD']],
})

export interface Opening {
  id: string
  /** Why: shown to the record's owner and kept for good. */
  reason: string
  now: Date
  /** Whoever asks handles the record: the domain knows, and has checked it. */
  handler: boolean
  /** Somebody else who consented: on the spot, or by naming whoever asks; needed of everybody but the handler. */
  approvedBy?: { id: string; name: string }
  /** When the caller signed in or last confirmed the password. */
  signedInAt?: Date
}

/** How long a sign-in counts as fresh, in milliseconds. */
const FRESH = 10 * 60_000

const noIdentity = refusal('NOT_FOUND', ['没有找到该记录', 'There is no such record'])
const reasonNeeded = refusal('OPENING_NEEDS_REASON', ['查看身份须说明理由（至少五个字）', 'Opening an identity needs a reason of at least five characters'])
const secondNeeded = refusal('OPENING_NEEDS_SECOND_PERSON', [
  '非承办人查看身份，须经有权的另一人同意', 'Whoever does not handle the record needs the consent of a second person with the right to give it',
])
const freshNeeded = refusal('OPENING_NEEDS_FRESH_SIGN_IN', ['查看身份前请重新输入密码', 'Enter your password again before opening an identity'])

/** The reason why somebody may not open an identity; nothing if he may. */
export function openingRefusal(acting: Pick<Acting, 'kind' | 'userId'>, opening: Omit<Opening, 'id'>): Refusal | undefined {
  const { reason, handler, approvedBy, signedInAt, now } = opening
  if (acting.kind !== 'USER' || !acting.userId) return noIdentity()
  if ([...reason.trim()].length < 5) return reasonNeeded()
  if (handler) return undefined
  if (!approvedBy || approvedBy.id === acting.userId) return secondNeeded()
  return signedInAt && now.getTime() - signedInAt.getTime() <= FRESH ? undefined : freshNeeded()
}

interface Row { bureauId: string; subjectType: string; subjectId: string; sealed: unknown }

/**
 * Opens an identity with cause. The opening and its audit entry are written in the transaction of `em`: if either fails nothing is
 * shown. A missing, an erased and a foreign identity read alike. Call it last in the transaction: it locks the audit chain.
 */
export async function openIdentity(em: EntityManager, acting: Acting, opening: Opening): Promise<PersonalValues | Refusal> {
  const reason = openingRefusal(acting, opening)
  if (reason) return reason
  const { rows } = await sql<Row>`select bureau_id as "bureauId", subject_type as "subjectType", subject_id as "subjectId", sealed
    from protected_identities where id = ${opening.id} and erased_at is null`.execute(em.getKysely())
  const row = rows[0]
  const { city, bureaus, departments } = acting.reach('identities.open')
  const reached = row && (city || bureaus.includes(row.bureauId) || (departments.length > 0 && row.bureauId === acting.bureauId))
  if (!row || !reached) return noIdentity()

  const at = opening.now.toISOString()
  await sql`insert into identity_openings (id, bureau_id, identity_id, subject_type, subject_id, user_id, user_name, approved_by_id, reason, at)
    values (${sql.join([newId(opening.now), row.bureauId, opening.id, row.subjectType, row.subjectId, acting.userId, acting.name,
      opening.approvedBy?.id ?? null, opening.reason.trim(), at])})`.execute(em.getKysely())
  await appendAudit(em, {
    at: opening.now, acting, act: 'openIdentity', record: row.subjectType, recordId: row.subjectId, bureauId: row.bureauId, outcome: 'DONE', changed: [],
  })
  const sealed = (typeof row.sealed === 'string' ? JSON.parse(row.sealed) : row.sealed) as Sealed
  return open(protection().ring, sealed, contextOf(opening.id))
}

/** An opening, as the owner of the record is told of it. */
export interface KnownOpening { at: Date; userId: string; userName: string; approvedById: string | null; reason: string }

/** Who looked at the identity behind a record, and why: the newest first. */
export async function openingsOf(em: EntityManager, subjectId: string): Promise<KnownOpening[]> {
  const { rows } = await sql<Omit<KnownOpening, 'at'> & { at: Date | string }>`
    select at, user_id as "userId", user_name as "userName", approved_by_id as "approvedById", reason
    from identity_openings where subject_id = ${subjectId} order by at desc, id desc`.execute(em.getKysely())
  return rows.map((row) => ({ ...row, at: new Date(row.at) }))
}
