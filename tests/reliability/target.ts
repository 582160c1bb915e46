import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeAccount, makeGrant } from '../../api/kernel/access/index.ts'
import { newId, type Declared } from '../../api/kernel/records/index.ts'
import type { Store } from '../../api/kernel/store/index.ts'
import { connect } from '../../api/kernel/store/postgres.ts'
import { Bureau, Department, StaffMember } from '../../api/domain/organization/index.ts'
import { readConfig } from '../../api/server/config.ts'
import { openOffice } from '../../api/server/open-office.ts'
import { databaseUrl } from '../support/template.ts'

/** A database of the run's own, on either store, with one bureau and one officer who opens leads. */
export interface Target {
  /** What the server's environment says of it. */
  environment: Record<string, string>
  /** Opens it directly, while no server runs. */
  open(): Promise<Store>
  remove(): Promise<void>
}

export const OFFICER = { login: 'kill.officer', password: 'Harness-4711-pass' }

async function fill(store: Store): Promise<void> {
  const now = new Date()
  await store.transaction(async (em) => {
    const make = <T extends object>(cls: Declared<T>, values: object): T =>
      em.create(cls as never, { id: newId(now), version: 1, createdAt: now, updatedAt: now, ...values } as never, { persist: true }) as T
    const bureau = make(Bureau, { code: 'KILL', name: '试验局', shortName: '试验', documentPrefix: '试', dissolved: false }) as Bureau
    const department = make(Department, { bureauId: bureau.id, name: '效能办', kind: 'INTERNAL', place: 0, abolished: false }) as Department
    const staff = make(StaffMember, { bureauId: bureau.id, departmentId: department.id, number: '1', name: '试员', left: false, mailOff: false }) as StaffMember
    const user = await makeAccount(em, { ...OFFICER, name: '试员', staffId: staff.id, bureauId: bureau.id }, now)
    makeGrant(em, { userId: user.id, role: 'EFFICIENCY_OFFICE', bureauId: bureau.id, fromDay: '2020-01-01', reason: '试验' }, now)
  })
}

/** Makes the target: on the PostgreSQL server at `server`, or embedded in a folder of its own. */
export async function makeTarget(server: string | undefined): Promise<Target> {
  const folder = mkdtempSync(join(tmpdir(), 'wenxiao-kill-'))
  const name = `wenxiao_kill_${process.pid}`
  const url = server ? databaseUrl(server, name) : undefined
  const onServer = async (statement: (quoted: string) => string): Promise<void> => {
    if (!server) return
    const client = await connect(server)
    await client.query(statement(client.escapeIdentifier(name)))
    await client.end()
  }
  await onServer((quoted) => `create database ${quoted}`)
  const environment = { WENXIAO_DATA: folder, DATABASE_URL: url ?? '' }
  const target: Target = {
    environment,
    open: async () => (await openOffice(readConfig(environment))).store,
    remove: async () => {
      await onServer((quoted) => `drop database ${quoted} with (force)`)
      rmSync(folder, { recursive: true, force: true })
    },
  }
  try {
    const store = await target.open()
    await fill(store)
    await store.close()
    return target
  } catch (error) {
    await target.remove()
    throw error
  }
}
