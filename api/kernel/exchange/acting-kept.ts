import { actingAs, type Acting } from '../access/index.ts'

/** Who asked, with the rights of that moment, as work done afterwards keeps it. */
export type KeptActing = Omit<Acting, 'reach' | 'may' | 'address'>

/** Keeps a person who asked; programs and the public order no work that outlives their request. */
export function keptActing(acting: Acting): KeptActing | undefined {
  if (acting.kind !== 'USER') return undefined
  const { kind, userId, staffId, name, bureauId, departmentId, grants, covering, locale } = acting
  return { kind, userId, staffId, name, bureauId, departmentId, grants, covering, locale }
}

export const actingKept = (kept: KeptActing): Acting => actingAs(kept)
