import { sql } from 'kysely'
import { newId } from '../records/index.ts'
import type { EntityManager } from '../store/index.ts'
import { PackAdoption } from './adoption.record.ts'
import { readPack, type Pack } from './pack.ts'
import { RegulationPack } from './pack.record.ts'
import { filesOf, keep, shelf } from './shelf.ts'

/** Any number that nothing else locks by. */
const PACKS_LOCK = 720_419_307

/**
 * Makes the packs of the folder known to the database, once a start. A version that a bureau has adopted stays what it was:
 * if its files changed since, the kept ones count and the key is answered, for the operator to be told that a changed pack
 * needs a new version.
 */
export async function registerPacks(em: EntityManager, now: Date): Promise<string[]> {
  // Of several instances that start at once one registers, the others find it done.
  await sql`select pg_advisory_xact_lock(${PACKS_LOCK})`.execute(em.getKysely())
  const inFolder = [...shelf().values()]
  const known = await em.find(RegulationPack, {}, { fields: ['key', 'packVersion', 'hash'] })
  const adopted = new Set((await em.find(PackAdoption, {}, { fields: ['packId'] })).map(({ packId }) => packId))
  const ignored: string[] = []
  for (const record of known) {
    const pack = inFolder.find(({ key, version }) => key === record.key && version === record.packVersion)
    if (pack?.hash === record.hash) continue
    if (pack && !adopted.has(record.id)) em.assign(await em.findOneOrFail(RegulationPack, record.id), { ...described(pack), updatedAt: now })
    else {
      keep(readPack(record.key, (await em.findOneOrFail(RegulationPack, record.id, { refresh: true })).content))
      if (pack) ignored.push(`${pack.key} ${pack.version}`)
    }
  }
  for (const pack of inFolder) {
    if (known.some(({ key, packVersion }) => key === pack.key && packVersion === pack.version)) continue
    em.create(RegulationPack, { id: newId(now), version: 1, createdAt: now, updatedAt: now, ...described(pack) }, { persist: true })
  }
  await em.flush()
  return ignored
}

const described = (pack: Pack): Omit<RegulationPack, 'id' | 'version' | 'createdAt' | 'updatedAt'> => ({
  key: pack.key, packVersion: pack.version, name: pack.name[0], nameEn: pack.name[1], layer: pack.layer, sample: pack.sample,
  fromDay: pack.from, untilDay: pack.until ?? null, hash: pack.hash, content: filesOf(pack.key),
})
