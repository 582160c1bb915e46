import { makeAccount, makeGrant, type Role } from '../kernel/access/index.ts'
import { dayOf } from '../kernel/calendar/index.ts'
import { valuesOf } from '../kernel/records/index.ts'
import { RegulationModule, RegulationPack } from '../kernel/regulations/index.ts'
import { CITY } from './city.ts'
import { DEMO_PASSWORD } from './demo-accounts.ts'
import { foundBureau, type Founded } from './found-bureau.ts'
import type { Story } from './story.ts'

const CITY_ACCOUNTS: readonly { login: string; name: string; role: Role }[] = [
  { login: 'city', name: '市效能办', role: 'EFFICIENCY_OFFICE' },
  { login: 'system', name: '系统管理员', role: 'SYSTEM_ADMIN' },
  { login: 'security', name: '安全管理员', role: 'SECURITY_ADMIN' },
  { login: 'audit', name: '审计管理员', role: 'AUDIT_ADMIN' },
]

/** Founds the bureaus of the city with their people; passwords are of `today`. */
export const foundCity = (story: Story, today: Date): Promise<Founded[]> => story.store.transaction(async (em) => {
  const { now } = story
  let passwordHash = ''
  for (const { login, name, role } of CITY_ACCOUNTS) {
    const account = await makeAccount(em, { login, name, password: DEMO_PASSWORD }, today)
    passwordHash = account.passwordHash!
    makeGrant(em, { userId: account.id, role, fromDay: dayOf(now), reason: '建账' }, now)
  }
  const bureaus: Founded[] = []
  let first = 0
  for (const plan of CITY) {
    bureaus.push(await foundBureau(em, plan, first, { now, today, passwordHash }))
    first += plan.departments.reduce((sum, { people }) => sum + people, 0)
  }
  return bureaus
})

/** Each bureau adopts its pack, another's where its own is silent, and the sample rules for what no text gives a figure for. */
export async function adoptPacks(story: Story, bureaus: readonly Founded[]): Promise<void> {
  const packs = new Map((await story.store.em().find(RegulationPack, {}, { fields: ['key'] })).map(({ key, id }) => [key, id]))
  for (const { bureauId, plan } of bureaus) {
    for (const module of valuesOf(RegulationModule) as RegulationModule[]) {
      for (const key of [plan.follows[module] ?? plan.pack, 'sample-office']) {
        await story.act(story.system(bureauId), 'PackAdoption', 'adopt', {
          input: { packId: packs.get(key), module, fromDay: story.today, basis: key === plan.pack ? '局党组会议决定' : '局党组会议决定：本单位制度未作规定，参照执行' },
        })
      }
    }
  }
}
