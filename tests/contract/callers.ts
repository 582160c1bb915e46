import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { allPermissions, configureAccess, makeAccount, makeGrant } from '../../api/kernel/access/index.ts'
import { FileStore } from '../../api/kernel/files/index.ts'
import { permissionsByOperation } from '../../api/kernel/schema/index.ts'
import { createApp } from '../../api/server/app.ts'
import type { Person, TestOffice } from '../support/office.ts'

const AGENT = 'Firefox'
const PASSWORD = 'Wx#20261122'

/** Who asks: with the role that he brings besides those that follow from the organization. */
const PEOPLE: Partial<Record<Person, readonly string[]>> = {
  handler: [], head: [], leader: ['LEADERSHIP'], bureauHead: ['LEADERSHIP'], clerk: ['WINDOW_CLERK'], efficiency: ['EFFICIENCY_OFFICE'],
  complaints: ['COMPLAINT_OFFICER'], evaluations: ['EVALUATION_CLERK'],
}
const ADMINISTRATORS = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN']

/** By whom a role is tried. */
const PLAYS: Readonly<Record<string, string>> = {
  STAFF: 'handler', DEPARTMENT_HEAD: 'head', SUPERVISING_LEADER: 'leader', LEADERSHIP: 'leader', BUREAU_HEAD: 'bureauHead', WINDOW_CLERK: 'clerk',
  EFFICIENCY_OFFICE: 'efficiency', COMPLAINT_OFFICER: 'complaints', EVALUATION_CLERK: 'evaluations', PUBLIC: 'PUBLIC',
  SYSTEM_ADMIN: 'SYSTEM_ADMIN', SECURITY_ADMIN: 'SECURITY_ADMIN', AUDIT_ADMIN: 'AUDIT_ADMIN',
}

export interface Answer { status: number; body: string }

/** The whole server of a test's bureau, and its people signed in over HTTP. */
export interface Callers {
  /** Everybody who can call an operation. */
  of(operation: string): string[]
  names: readonly string[]
  ask(caller: string, payload: unknown): Promise<Answer>
  /** What the server has logged so far. */
  log(): string
  close(): Promise<void>
}

/** Opens the server and a session for each of the bureau's people. */
export async function openCallers(t: TestOffice): Promise<Callers> {
  const folder = mkdtempSync(join(tmpdir(), 'wenxiao-callers-'))
  let logged = ''
  const stream = new Writable({ write: (chunk: Buffer, _encoding, done) => { logged += chunk.toString(); done() } })
  const app = await createApp({
    store: t.store, office: t.office, config: { origin: undefined, production: true }, files: new FileStore(folder), log: { level: 'info', stream },
  })
  const cookies = new Map<string, string>([['PUBLIC', '']])
  configureAccess({ hashCost: { memory: 64, passes: 1, parallelism: 1 } })
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json', 'user-agent': AGENT }
  const enter = async (name: string, staffId: string | undefined, roles: readonly string[]): Promise<void> => {
    const login = `${name}-${t.bureauId}`
    await t.store.transaction(async (em) => {
      const account = await makeAccount(em, { login, name, staffId, bureauId: t.bureauId, password: PASSWORD }, t.now())
      for (const role of roles) makeGrant(em, { userId: account.id, role: role as never, bureauId: t.bureauId, fromDay: '2020-01-01', reason: '测试' }, t.now())
    })
    const { headers: answered } = await app.inject({ method: 'POST', url: '/session', payload: { login, password: PASSWORD }, headers })
    cookies.set(name, String(answered['set-cookie']).split(';')[0]!)
  }
  for (const [name, roles] of Object.entries(PEOPLE)) await enter(name, t.staff[name as Person], roles)
  for (const role of ADMINISTRATORS) await enter(role, undefined, [role])

  return {
    names: [...cookies.keys()],
    of: (operation) => {
      const roles = allPermissions().get(permissionsByOperation().get(operation)!)!.roles
      return [...new Set(roles.flatMap((role) => PLAYS[role] ?? []))]
    },
    ask: async (caller, payload) => {
      const { statusCode, body } = await app.inject({
        method: 'POST', url: '/graphql', payload: JSON.stringify(payload),
        headers: { ...headers, cookie: cookies.get(caller)! },
      })
      return { status: statusCode, body }
    },
    log: () => logged,
    close: async () => {
      await app.close()
      rmSync(folder, { recursive: true })
    },
  }
}
