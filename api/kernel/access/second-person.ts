import type { Store } from '../store/index.ts'
import { logAccountEvent } from './account-log.ts'
import { withCredentials, type Credentials } from './credentials.ts'
import { reaches } from './reach.ts'
import { refusal, type Refusal } from './refusal.ts'
import { grantsOf } from './session.ts'

/** Somebody who gave consent at another's screen. */
export interface SecondPerson { id: string; name: string }

const noSecondPerson = refusal('SECOND_PERSON_HAS_NO_RIGHT', ['该账号无权作此同意', 'This account has no right to consent to this'])

interface Consent {
  permission: string
  /** Where it has to reach; absent: the whole city. */
  bureauId?: string
  /** The accounts whose own consent counts for nothing. */
  but: readonly (string | undefined)[]
}

/**
 * Whether these are the credentials of somebody who holds `permission` in the bureau, without signing in: a second person who
 * consents on the spot. Counted and audited like a sign-in. Nobody consents to the own act.
 */
export const confirmSecondPerson = (
  store: Pick<Store, 'transaction'>, credentials: Credentials, { permission, bureauId, but }: Consent,
): Promise<SecondPerson | Refusal> => withCredentials(store, credentials, 'consent', async (em, user) => {
  const { address, now } = credentials
  const { city, bureaus } = reaches(await grantsOf(em, user.id, now))(permission)
  const may = !but.includes(user.id) && (city || (bureauId !== undefined && bureaus.includes(bureauId)))
  await logAccountEvent(em, { at: now, act: 'consent', user, address, ...(may ? { outcome: 'DONE' } : { outcome: 'REJECTED', code: 'SECOND_PERSON_HAS_NO_RIGHT' }) })
  return may ? { id: user.id, name: user.name } : noSecondPerson()
})
