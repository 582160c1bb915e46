import { configureAccess, isRefusal, makeAccount, sessionOf, signIn, type SessionOfUser, type SignedIn } from '../../api/kernel/access/index.ts'
import { newId } from '../../api/kernel/records/index.ts'
import { testStore } from '../support/database.ts'

export const MINUTE = 60_000
export const start = new Date('2026-09-28T01:00:00.000Z')
export const after = (milliseconds: number): Date => new Date(start.getTime() + milliseconds)
export const agent = 'Firefox'
export const password = 'Wx#20261122'

/** Hashes that cost next to nothing, so that a test may sign in a hundred times. */
export const cheapHashes = (own = {}): void => configureAccess({ hashCost: { memory: 64, passes: 1, parallelism: 1 }, ...own })

export interface Account { id: string; login: string; address: string }

/** A fresh account, and an address of its own, so that no test counts another's tries. */
export async function anAccount(own = {}): Promise<Account> {
  const login = `u${newId(start)}`
  const id = await (await testStore()).transaction(async (em) => Object.assign(await makeAccount(em, { login, name: '李四', password }, start), own).id)
  return { id, login, address: `10.${login.slice(-6)}` }
}

export const enter = async (account: Account, own: Partial<Parameters<typeof signIn>[1]> = {}) =>
  signIn(await testStore(), { ...account, password, agent, now: start, ...own })

export async function entered(account: Account, now = start): Promise<SignedIn> {
  const answer = await enter(account, { now })
  if (isRefusal(answer)) throw new Error(answer.code)
  return answer
}

export const codeOf = (answer: object | undefined): string | undefined => (answer && isRefusal(answer) ? answer.code : undefined)

export const session = async (token: string, now = start, as = agent): Promise<SessionOfUser | undefined> =>
  sessionOf((await testStore()).em(), { token, agent: as, now })

/** What the audit log holds of an account. */
export const entriesOf = async (account: Account): Promise<{ act: string; outcome: string; code: string | null }[]> =>
  (await testStore()).em().execute('select act, outcome, code from audit_entries where record_id = ? order by sequence', [account.id])
