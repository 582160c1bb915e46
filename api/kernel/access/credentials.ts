import { sql } from 'kysely'
import { newId } from '../records/index.ts'
import type { EntityManager, Store } from '../store/index.ts'
import { accessSettings } from './access-settings.ts'
import { logAccountEvent, type AccountEvent } from './account-log.ts'
import { hashPassword, needsRehash, verifyPassword } from './password-hash.ts'
import { isRefusal, refusal, type Refusal } from './refusal.ts'
import { normalLogin } from './user.record.ts'

export interface Credentials {
  login: string
  password: string
  address: string
  now: Date
}

/** An account whose password was right. */
export interface KnownUser {
  id: string
  name: string
  bureauId: string | null
  mustChangePassword: boolean
  passwordChangedAt: Date | null
}

const wrongCredentials = refusal('SIGN_IN_REFUSED', [
  '登录名或密码不正确，或账号暂不可用。连续输错{tries}次，账号锁定{minutes}分钟',
  'The login or the password is wrong, or the account cannot be used now. After {tries} wrong tries an account is locked for {minutes} minutes',
])
const tooManyTries = refusal('TOO_MANY_TRIES', ['尝试过于频繁，请{seconds}秒后再试', 'Too many tries: try again in {seconds} seconds'])

/** One answer for an unknown login, a wrong password and an account that is locked or disabled. */
function refused(): Refusal {
  const { lockAfter, lockFor } = accessSettings()
  return wrongCredentials({ tries: lockAfter, minutes: lockFor / 60_000 })
}

/** Verified where there is no account to verify against, so that the answer takes as long. */
let nobodys: Promise<string> | undefined

type Transactions = Pick<Store, 'transaction'>

/**
 * Finds out whose credentials these are and does what follows from it. A try is counted before the password is looked at, so that
 * tries at once all count, and given back if it was right. The transactions are short: the password is hashed between them.
 * `then` runs in the last one, which holds the account: nobody disables it or changes its password in between.
 */
export async function withCredentials<T>(
  store: Transactions, credentials: Credentials, act: AccountEvent['act'], then: (em: EntityManager, user: KnownUser) => Promise<T>,
): Promise<T | Refusal> {
  const { address, now, password } = credentials
  const candidate = await store.transaction(async (em) => (await countTry(em, address, now)) ?? (await takeTry(em, credentials)) ?? 'NOBODY')
  if (candidate !== 'NOBODY' && isRefusal(candidate)) return candidate

  const { hashCost } = accessSettings()
  const hash = candidate === 'NOBODY' ? undefined : candidate.passwordHash
  const right = await verifyPassword(hash ?? (await (nobodys ??= hashPassword('nobody', hashCost))), password)
  if (candidate === 'NOBODY' || !hash || !right) {
    const user = candidate === 'NOBODY' ? undefined : candidate
    const code = user?.locked ? 'ACCOUNT_LOCKED' : 'SIGN_IN_REFUSED'
    await store.transaction((em) => logAccountEvent(em, { at: now, act, user, address, outcome: 'REJECTED', code }))
    return refused()
  }
  const renewed = needsRehash(hash, hashCost) ? await hashPassword(password, hashCost) : hash
  return store.transaction(async (em) => {
    const standing = await giveBack(em, candidate.id, hash, renewed, address)
    return standing ? then(em, { id: candidate.id, name: candidate.name, bureauId: candidate.bureauId, ...standing }) : refused()
  })
}

/** Counts a try of an address; a refusal if it has had too many. */
async function countTry(em: EntityManager, address: string, now: Date): Promise<Refusal | undefined> {
  const { triesPerAddress, addressWindow } = accessSettings()
  const start = new Date(now.getTime() - addressWindow).toISOString()
  const { rows } = await sql<{ tries: number; window_started_at: Date | string }>`
    insert into sign_in_tries as t (id, address, window_started_at, tries) values (${newId(now)}, ${address}, ${now.toISOString()}, 1)
    on conflict (address) do update set
      tries = case when t.window_started_at <= ${start}::timestamptz then 1 else t.tries + 1 end,
      window_started_at = case when t.window_started_at <= ${start}::timestamptz then ${now.toISOString()}::timestamptz else t.window_started_at end
    returning tries, window_started_at`.execute(em.getKysely())
  const { tries, window_started_at } = rows[0]!
  if (tries <= triesPerAddress) return undefined
  return tooManyTries({ seconds: Math.ceil((new Date(window_started_at).getTime() + addressWindow - now.getTime()) / 1000) })
}

interface Candidate extends Omit<KnownUser, 'mustChangePassword' | 'passwordChangedAt'> {
  passwordHash: string | null
  /** This try was the last one: the account is locked unless the password is right. */
  locked: boolean
}

/** Takes one of the account's tries; nothing if there is no such account or it has none left. */
async function takeTry(em: EntityManager, { login, now }: Credentials): Promise<Candidate | undefined> {
  const { lockAfter, lockFor } = accessSettings()
  const at = sql`${now.toISOString()}::timestamptz`
  const until = sql`${new Date(now.getTime() + lockFor).toISOString()}::timestamptz`
  const tries = sql`case when state = 'LOCKED' then 1 else failed_tries + 1 end`
  const { rows } = await sql<Candidate>`
    update users set failed_tries = ${tries},
      state = case when ${tries} >= ${lockAfter} then 'LOCKED' else 'ACTIVE' end,
      locked_until = case when ${tries} >= ${lockAfter} then ${until} end
    where login = ${normalLogin(login)} and (state = 'ACTIVE' or (state = 'LOCKED' and locked_until <= ${at}))
    returning id, name, bureau_id as "bureauId", password_hash as "passwordHash", state = 'LOCKED' as locked`.execute(em.getKysely())
  return rows[0]
}

type Standing = Pick<KnownUser, 'mustChangePassword' | 'passwordChangedAt'>

/**
 * The password was right: the tries are forgotten. Nothing if the account was disabled, or its password changed, meanwhile.
 * The address is locked before the account, as when the try was taken.
 */
async function giveBack(em: EntityManager, userId: string, hash: string, renewed: string, address: string): Promise<Standing | undefined> {
  await sql`select 1 from sign_in_tries where address = ${address} for update`.execute(em.getKysely())
  const { rows } = await sql<Standing>`
    update users set failed_tries = 0, state = 'ACTIVE', locked_until = null, password_hash = ${renewed}
    where id = ${userId} and password_hash = ${hash} and (state = 'ACTIVE' or (state = 'LOCKED' and locked_until is not null))
    returning must_change_password as "mustChangePassword", password_changed_at as "passwordChangedAt"`.execute(em.getKysely())
  if (!rows[0]) return undefined
  await sql`update sign_in_tries set tries = tries - 1 where address = ${address} and tries > 0`.execute(em.getKysely())
  const changed = rows[0].passwordChangedAt
  return { ...rows[0], passwordChangedAt: changed && new Date(changed) }
}
