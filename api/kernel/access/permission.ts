import type { Label } from '../records/index.ts'

/** A named right, `room.verb`, for instance `cases.approve`. */
export interface Permission {
  key: string
  label: Label
  /** Roles that have it. A role is granted by people or derived from the organization. */
  roles: readonly string[]
}

const declared = new Map<string, Permission>()
/** What roles have, worked out once: every request asks. */
const byRole = new Map<string, ReadonlySet<string>>()

/**
 * Declares a room's permissions and the roles that have them:
 * `permissions('cases', { approve: [['审批', 'Approve cases'], ['DEPARTMENT_HEAD']] })` declares `cases.approve`.
 */
export function permissions(room: string, rights: Record<string, readonly [label: Label, roles: readonly string[]]>): void {
  for (const [verb, [label, roles]] of Object.entries(rights)) {
    const key = `${room}.${verb}`
    if (declared.has(key)) throw new Error(`Permission ${key} is declared twice`)
    declared.set(key, { key, label, roles })
    byRole.clear()
  }
}

export const allPermissions = (): ReadonlyMap<string, Permission> => declared

/** The permissions of a role, by key. */
export function permissionsOf(role: string): ReadonlySet<string> {
  const known = byRole.get(role)
  if (known) return known
  const held = new Set([...declared.values()].filter((permission) => permission.roles.includes(role)).map((permission) => permission.key))
  byRole.set(role, held)
  return held
}
