import { isBreached } from './breached-password.ts'
import { verifyPassword } from './password-hash.ts'
import { refusal, type Refusal } from './refusal.ts'

/** What a password must be. */
export interface PasswordPolicy {
  /** Characters, at least. */
  minLength: number
  /** Kinds of character, at least, of: small letter, capital, digit, sign. */
  kinds: number
  /** Refuse passwords known from breaches. */
  breachedList: boolean
  /** Earlier passwords that may not come back. */
  history: number
  /** Days after which it must be changed; absent: never. */
  maxAgeDays?: number
}

export type PasswordProfile = 'GB_T_22239' | 'ASVS_5'

/** The profiles an installation chooses from by configuration. */
export const PASSWORD_PROFILES: Readonly<Record<PasswordProfile, PasswordPolicy>> = {
  /** GB/T 22239-2019, 8.1.4.1 a: complexity and regular change; the figures are those assessors ask for. */
  GB_T_22239: { minLength: 8, kinds: 3, breachedList: true, history: 5, maxAgeDays: 90 },
  /** OWASP ASVS 5.0, 6.2: length and a list of breached passwords, no composition (6.2.5) and no regular change (6.2.10). */
  ASVS_5: { minLength: 12, kinds: 1, breachedList: true, history: 1 },
}

/** Longest password that is hashed: anything longer is an attack on the hash, not a password. */
export const MAX_PASSWORD = 128

const tooShortPassword = refusal('PASSWORD_TOO_SHORT', ['密码至少{min}个字符', 'A password has at least {min} characters'])
const tooLongPassword = refusal('PASSWORD_TOO_LONG', ['密码不能超过{max}个字符', 'A password has at most {max} characters'])
const tooPlainPassword = refusal('PASSWORD_TOO_PLAIN', [
  '密码须包含小写字母、大写字母、数字、符号中的至少{kinds}种', 'A password has at least {kinds} of: small letters, capitals, digits, signs',
])
const namedPassword = refusal('PASSWORD_CONTAINS_LOGIN', ['密码不能包含账号或姓名', 'A password does not contain the login or the name'])
const breachedPassword = refusal('PASSWORD_BREACHED', ['该密码过于常见，已在泄露密码名单中', 'This password is known from breaches'])
const usedPassword = refusal('PASSWORD_USED_BEFORE', ['不能使用最近{history}次用过的密码', 'None of the last {history} passwords may be used again'])

const KINDS = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u]

/** The first reason why a new password will not do, leaving out those that need its history; nothing if it will. */
export function weakPassword(policy: PasswordPolicy, password: string, login: string, name: string): Refusal | undefined {
  const length = [...password].length
  if (length < policy.minLength) return tooShortPassword({ min: policy.minLength })
  if (length > MAX_PASSWORD) return tooLongPassword({ max: MAX_PASSWORD })
  if (KINDS.filter((kind) => kind.test(password)).length < policy.kinds) return tooPlainPassword({ kinds: policy.kinds })
  const folded = password.normalize('NFKC').toLowerCase()
  if ([login, name].some((own) => own.length >= 3 && folded.includes(own.toLowerCase()))) return namedPassword()
  if (policy.breachedList && isBreached(password)) return breachedPassword()
  return undefined
}

/** Refuses a password that one of these earlier hashes, the newest first, was made from. */
export async function reusedPassword(policy: PasswordPolicy, password: string, earlier: readonly string[]): Promise<Refusal | undefined> {
  for (const hash of earlier.slice(0, policy.history)) {
    if (await verifyPassword(hash, password)) return usedPassword({ history: policy.history })
  }
  return undefined
}

const DAY = 86_400_000

/** Whether a password is too old to be kept. */
export const passwordExpired = (policy: PasswordPolicy, changedAt: Date, now: Date): boolean =>
  policy.maxAgeDays !== undefined && now.getTime() - changedAt.getTime() > policy.maxAgeDays * DAY
