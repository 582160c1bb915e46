import { sql } from 'kysely'
import type { EntityManager } from '../store/index.ts'
import type { Change } from './binding.ts'
import { lawOn, type Adoption, type Law } from './law.ts'
import { shelf } from './shelf.ts'

interface Stored {
  adoptions: readonly { pack: string; version: string; module: string; from: string; until: string | null }[]
  changes: readonly Change[]
}

/**
 * What is in force for a bureau on a day, in one statement; for the city itself (no bureau) the floor of law alone, in none.
 * Pack versions are at hand since the start (see `registerPacks`).
 */
export async function loadLaw(em: EntityManager, bureauId: string | undefined, day: string): Promise<Law> {
  const packs = [...shelf().values()]
  if (bureauId === undefined) return lawOn({ bureauId: '', packs, adoptions: [], changes: [] }, day)
  const { rows } = await sql<Stored>`select
    (select coalesce(json_agg(json_build_object('pack', p.key, 'version', p.pack_version, 'module', a.module, 'from', a.from_day, 'until', a.until_day)), '[]')
      from pack_adoptions a join regulation_packs p on p.id = a.pack_id where a.bureau_id = ${bureauId}) as adoptions,
    (select coalesce(json_agg(json_build_object('pack', c.pack, 'binding', c.binding, 'from', c.from_day, 'reason', c.reason, 'author', c.author, 'values', c.values)
        order by c.from_day, c.created_at), '[]')
      from parameter_changes c where c.bureau_id = ${bureauId} and c.state = 'SET') as changes`.execute(em.getKysely())
  const { adoptions, changes } = rows[0]!
  return lawOn({ bureauId, packs, adoptions: adoptions.map(({ until, ...rest }): Adoption => ({ ...rest, until: until ?? undefined })), changes }, day)
}
