import { makeAccount, makeGrant, type Role } from '../kernel/access/index.ts'
import { addDays, dayOf } from '../kernel/calendar/index.ts'
import { actingAs, SYSTEM_ROLE } from '../kernel/access/index.ts'
import { runAct } from '../kernel/lifecycle/index.ts'
import { valuesOf } from '../kernel/records/index.ts'
import { RegulationModule, RegulationPack } from '../kernel/regulations/index.ts'
import { composeOffice } from '../server/office.ts'
import type { OpenOffice } from '../server/open-office.ts'
import { CITY } from './city.ts'
import { DEMO_PASSWORD } from './demo-accounts.ts'
import { foundBureau, type Founded } from './found-bureau.ts'

export { demoAccounts } from './demo-accounts.ts'

const CITY_ACCOUNTS: readonly { login: string; name: string; role: Role }[] = [
  { login: 'city', name: '市效能办', role: 'EFFICIENCY_OFFICE' },
  { login: 'system', name: '系统管理员', role: 'SYSTEM_ADMIN' },
  { login: 'security', name: '安全管理员', role: 'SECURITY_ADMIN' },
  { login: 'audit', name: '审计管理员', role: 'AUDIT_ADMIN' },
]

const YEAR = 365

/** Tells the story of a year in one city by driving the real acts with a clock of its own, anchored on today. */
export async function seedDemoCity({ store, office }: OpenOffice, _size: { cases: number }): Promise<void> {
  const today = dayOf(office.now())
  let now = new Date(`${addDays(today, -YEAR)}T09:00:00+08:00`)
  const past = composeOffice(store, () => now)
  const founded: Founded[] = await store.transaction(async (em) => {
    for (const { login, name, role } of CITY_ACCOUNTS) {
      const account = await makeAccount(em, { login, name, password: DEMO_PASSWORD }, office.now())
      makeGrant(em, { userId: account.id, role, fromDay: dayOf(now), reason: '建账' }, now)
    }
    const bureaus: Founded[] = []
    let first = 0
    for (const plan of CITY) {
      const bureau = await foundBureau(em, plan, first, now, office.now())
      first += bureau.departments.reduce((sum, department) => sum + department.staff.length, 0)
      bureaus.push(bureau)
    }
    return bureaus
  })
  for (const { bureauId, plan } of founded) {
    const system = actingAs({ kind: 'SYSTEM', name: '系统', bureauId, grants: [{ role: SYSTEM_ROLE, bureauId }], covering: [], locale: 'zh' })
    for (const key of [plan.pack, 'sample-office']) {
      const pack = await store.em().findOneOrFail(RegulationPack, { key })
      for (const module of valuesOf(RegulationModule)) {
        const { rejection } = await runAct(past, system, {
          record: 'PackAdoption', act: 'adopt', input: { packId: pack.id, module, fromDay: dayOf(now), basis: '局党组会议决定' },
        })
        if (rejection) throw new Error(`${plan.name}: ${rejection.code}`)
      }
    }
  }
  now = office.now()
}
